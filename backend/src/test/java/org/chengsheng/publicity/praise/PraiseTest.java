package org.chengsheng.publicity.praise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;

/** What an entry of the register is. */
class PraiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID UNIT = UUID.randomUUID();

    @Test
    void aUnitIsCreditedAndPerhapsAPerson() {
        PraiseView view = received(TODAY).view(Map.of(UNIT, "一中队"));
        assertEquals("一中队", view.unitName());
        assertEquals("为民办实事", view.summary());
        assertNull(view.staffName());
    }

    @Test
    void nothingIsReceivedTomorrow() {
        assertEquals(
                PublicityCode.PUBLICITY_PRAISE_IN_FUTURE,
                assertThrows(Refusal.class, () -> received(TODAY.plusDays(1))).code());
    }

    private static Praise received(LocalDate on) {
        PraiseEntry entry =
                new PraiseEntry(0, PraiseKind.BANNER, on, " 为民办实事\u202e ", UNIT, null, null);
        return Praise.received(UUID.randomUUID(), entry, TODAY, Instant.EPOCH);
    }
}
