package org.chengsheng.voice.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Set;
import org.chengsheng.platform.search.ChineseText;
import org.junit.jupiter.api.Test;

/** The month a ticket came in stands among its words and is none of them. */
class TicketTermsTest {

    @Test
    void aNewTicketHasItsWordsAndItsMonth() {
        assertEquals(
                "'夜市' '12' '@2026-11'",
                TicketTerms.of(Instant.parse("2026-11-30T23:59:59Z"), "夜市", "12"));
        assertEquals(
                "'夜市' '@2026-12'", TicketTerms.of(Instant.parse("2026-12-01T00:00:00Z"), "夜市"));
    }

    @Test
    void aLaterTextBringsItsWordsOnly() {
        assertEquals("'已清' '清理'", TicketTerms.of("已清理"));
    }

    @Test
    void whoeverWritesAMonthIsNotFoundByIt() {
        Set<String> terms = ChineseText.terms("@2026-11 ＠2026-11 '@2026-11'");

        assertFalse(terms.contains("@2026-11"), terms::toString);
        assertFalse(ChineseText.query("@2026-11").whole().contains("@"));
    }

    @Test
    void twoMonthsReachOverTheYear() {
        assertEquals(
                "'@2027-01' | '@2026-12'",
                TicketTerms.twoMonthsUntil(Instant.parse("2027-01-15T08:00:00Z")));
    }
}
