package org.chengsheng.platform.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that people read out and type. */
class CodesTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void randomCodesUseAllSymbolsAndNothingElse() {
        Set<Character> seen = new HashSet<>();

        Codes.random(5_000).chars().forEach(symbol -> seen.add((char) symbol));

        Set<Character> all = new HashSet<>();
        SYMBOLS.chars().forEach(symbol -> all.add((char) symbol));
        assertEquals(all, seen);
    }

    @Test
    void randomCodesDoNotRepeat() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(Codes.random(16));
        }

        assertEquals(10_000, codes.size());
    }

    @Test
    void everySingleWrongSymbolChangesTheCheck() {
        String code = "202611237KQ4Z";
        char check = Codes.check(code);

        for (int place = 0; place < code.length(); place++) {
            for (char wrong : SYMBOLS.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    String typed = code.substring(0, place) + wrong + code.substring(place + 1);
                    assertNotEquals(check, Codes.check(typed), typed);
                }
            }
        }
    }

    @Test
    void theCheckIsASymbol() {
        assertTrue(SYMBOLS.indexOf(Codes.check("ZZZZZZZZZZZZZ")) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "a", "中", " "})
    void theCheckIsOverSymbolsOnly(String other) {
        assertThrows(IllegalArgumentException.class, () -> Codes.check("123" + other));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "7kq4-zp00-abcd-1111, 7KQ4ZP00ABCD1111",
        "7KQ4 ZP00 ABCD 1111, 7KQ4ZP00ABCD1111",
        "7kq4zpoOabcdiIlL, 7KQ4ZP00ABCD1111"
    })
    void lookAlikesCaseBlanksAndHyphensAreForgiven(String typed, String meant) {
        assertEquals(meant, Codes.normalize(typed));
    }
}
