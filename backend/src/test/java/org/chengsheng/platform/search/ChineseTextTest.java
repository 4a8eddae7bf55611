package org.chengsheng.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any two-character word is found, and nothing typed can break the query. */
class ChineseTextTest {

    @Test
    void everyPairOfNeighboursIsATerm() {
        assertEquals(List.of("占道", "道经", "经营"), List.copyOf(ChineseText.terms("占道经营")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"占道", "道经", "经营", "占道经营"})
    void anyPartOfTwoOrMoreCharactersIsFound(String typed) {
        Set<String> terms = ChineseText.terms("解放路占道经营的小吃摊");

        for (String part : ChineseText.query(typed).indexed().split(" & ")) {
            assertTrue(terms.contains(part.replace("'", "")), part);
        }
    }

    @Test
    void aLongerWordNeedsAllItsPairs() {
        assertEquals("'占道' & '道经' & '经营'", ChineseText.query("占道经营").indexed());
    }

    @Test
    void aSingleCharacterIsAPrefix() {
        assertEquals("'油':*", ChineseText.query("油").indexed());
    }

    @Test
    void aRareCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertEquals("'\uD842\uDFB7':*", ChineseText.query("\uD842\uDFB7").indexed());
    }

    @Test
    void latinWordsAndNumbersStayWholeWhateverTheirCase() {
        assertEquals(Set.of("12319", "apec"), ChineseText.terms("12319 APEC"));
        assertEquals("'apec'", ChineseText.query("APEC").indexed());
    }

    @Test
    void wordsInSeveralTextsAreTermsOnceAndMissingTextsAreNone() {
        assertEquals(Set.of("路灯", "夜市"), ChineseText.terms("路灯", null, "夜市", "路灯"));
        assertEquals(Set.of(), ChineseText.terms((String) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' | 1", "a' & 'b", "\\", "x\\'", "!:*()<->", "o'neil", "%_", "  "})
    void quotesBackslashesAndOperatorsNeverLeaveTheirTerm(String typed) {
        String query = ChineseText.query(typed).indexed();

        assertTrue(query.matches("(?s)('([^'\\\\]|''|\\\\\\\\)+'(:\\*)?( & )?)*"), query);
    }

    @Test
    void twoWordsMustBothOccur() {
        assertEquals("'路灯' & '夜市'", ChineseText.query("路灯 夜市").indexed());
        assertEquals("'路灯'", ChineseText.query("路灯 路灯").indexed());
    }

    @Test
    void aSingleCharacterBesideLongerTermsIsHeldAgainstWhatTheyFind() {
        assertEquals(
                new ChineseText.Query("'学府' & '府路' & '12'", "'号':*"), ChineseText.query("学府路12号"));
    }

    @Test
    void nothingSearchableIsAnEmptyQuery() {
        assertEquals("", ChineseText.query("，。！ ").indexed());
    }

    @Test
    void endlessWordsAreNoTerms() {
        assertFalse(ChineseText.terms("a".repeat(3_000)).stream().anyMatch(t -> t.length() > 64));
    }
}
