package org.chengsheng.platform.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that opens one ticket (reliability.md 3.9). */
class ReceiptsTest {

    private final Receipts receipts = new Receipts(SecretFixture.keys());

    @Test
    void aCodeHasSixteenSymbolsInGroupsOfFour() {
        assertTrue(receipts.next().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    /** 32 symbols at each of 16 places are 80 bits, provided each place really varies. */
    @Test
    void everyPlaceTakesEverySymbol() {
        Set<String> codes = new HashSet<>();
        Set<String> symbolsByPlace = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = receipts.next();
            codes.add(code);
            for (int place = 0; place < code.length(); place++) {
                symbolsByPlace.add(place + ":" + code.charAt(place));
            }
        }

        assertEquals(2_000, codes.size());
        assertEquals(16 * 32 + 3, symbolsByPlace.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ4-ZP00-ABCD-1111",
                "7kq4-zp00-abcd-1111",
                "7KQ4ZP00ABCD1111",
                " 7KQ4 ZP00 ABCD 1111 ",
                "7KQ4-ZPOO-ABCD-IIII",
                "7kq4-zpo0-abcd-lil1"
            })
    void aCodeMatchesHoweverItIsTyped(String typed) {
        assertTrue(receipts.matches(receipts.hash("7KQ4-ZP00-ABCD-1111"), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ4-ZP00-ABCD-1112", "7KQ4-ZP00-ABCD", "中文"})
    void anotherCodeDoesNotMatch(String typed) {
        assertFalse(receipts.matches(receipts.hash("7KQ4-ZP00-ABCD-1111"), typed));
    }

    @Test
    void aTicketWithoutACodeIsNeverOpened() {
        assertFalse(receipts.matches(null, receipts.next()));
        assertFalse(receipts.matches(null, ""));
    }

    @Test
    void whatIsKeptIsUselessWithoutTheKey() {
        byte[] kept = receipts.hash("7KQ4-ZP00-ABCD-1111");
        Receipts other = new Receipts(SecretFixture.keys((byte) 9));

        assertEquals(32, kept.length);
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("7KQ4"));
        assertFalse(other.matches(kept, "7KQ4-ZP00-ABCD-1111"));
    }
}
