package org.chengsheng.publicity.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.publicity.selection.Ranking.Place;
import org.chengsheng.publicity.selection.Ranking.Standing;
import org.chengsheng.publicity.selection.SelectionEntry.Grade;
import org.junit.jupiter.api.Test;

/** Who comes before whom, and what a tie does. */
class RankingTest {

    private static final List<Grade> GRADES = List.of(new Grade("一等奖", 1), new Grade("二等奖", 2));
    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();
    private final UUID d = UUID.randomUUID();

    @Test
    void gradesGoByRankUntilThePlacesAreUsedUp() {
        Ranking ranking = of(at(a, "70.00"), at(b, "90.50"), at(c, "80.00"), at(d, "60.00"));
        assertEquals(List.of(b, c, a, d), ids(ranking));
        assertEquals(Arrays.asList("一等奖", "二等奖", "二等奖", null), grades(ranking));
        assertEquals(List.of(1, 2, 3, 4), ranks(ranking));
        assertFalse(ranking.isOpen());
    }

    @Test
    void aTieWithinOneGradeSharesTheRankAndNeedsNoDecision() {
        Ranking ranking = of(at(a, "90"), at(b, "80.00"), at(c, "80"), at(d, "60"));
        assertEquals(List.of(1, 2, 2, 4), ranks(ranking));
        assertTrue(ranking.places().get(1).tied());
        assertFalse(ranking.isOpen());
        assertEquals("二等奖", ranking.places().get(2).grade());
    }

    @Test
    void aTieAcrossGradesStaysOpenUntilItIsDecided() {
        Ranking open = of(at(a, "90"), at(b, "90"), at(c, "80"), at(d, "60"));
        assertTrue(open.isOpen());
        assertNull(open.places().get(0).grade());
        assertEquals("二等奖", open.places().get(2).grade());
        assertEquals(Set.of(a, b), Set.copyOf(open.levelWith(b)));
        Ranking decided = of(placed(a, "90", 2), placed(b, "90", 1), at(c, "80"), at(d, "60"));
        assertFalse(decided.isOpen());
        assertEquals(List.of(b, a, c, d), ids(decided));
        assertEquals(List.of(1, 2, 3, 4), ranks(decided));
        assertEquals("一等奖", decided.places().get(0).grade());
    }

    @Test
    void halfADecisionIsNone() {
        assertTrue(of(placed(a, "90", 1), at(b, "90")).isOpen());
    }

    @Test
    void theLastPlaceIsATieWithNoAwardToo() {
        assertTrue(of(at(a, "90"), at(b, "80"), at(c, "70"), at(d, "70")).isOpen());
    }

    private static Ranking of(Standing... standings) {
        return Ranking.of(List.of(standings), GRADES);
    }

    private static Standing at(UUID id, String average) {
        return new Standing(id, new BigDecimal(average), null);
    }

    private static Standing placed(UUID id, String average, int order) {
        return new Standing(id, new BigDecimal(average), order);
    }

    private static List<UUID> ids(Ranking ranking) {
        return ranking.places().stream().map(Place::candidateId).toList();
    }

    private static List<Integer> ranks(Ranking ranking) {
        return ranking.places().stream().map(Place::rank).toList();
    }

    private static List<String> grades(Ranking ranking) {
        return ranking.places().stream().map(Place::grade).toList();
    }
}
