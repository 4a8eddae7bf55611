package org.chengsheng.publicity.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chengsheng.publicity.plan.ProgressPolicy.Standing;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the seeds (M-014..M-021, M-073) against elapsed time. */
class ProgressPolicyTest {

    private static final int YEAR = 2026;
    private static final ProgressPolicy POLICY = new ProgressPolicy(100, 80);

    @ParameterizedTest
    @CsvSource({
        // 48 a year: by 30 June 48 x 181/365 = 23.80 are due
        "2026-06-30, 24, GREEN, 23.80, 50.0",
        "2026-06-30, 20, AMBER, 23.80, 41.7",
        "2026-06-30, 19, RED, 23.80, 39.6",
        "2026-12-31, 48, GREEN, 48.00, 100.0",
        "2027-02-01, 47, AMBER, 48.00, 97.9",
        "2026-01-01, 0, RED, 0.13, 0.0"
    })
    void aYearlyCountIsHeldAgainstThePartOfTheYear(
            LocalDate today, int reached, Light light, String due, String percent) {
        Standing standing = judge(count(48, TargetPeriod.YEAR, false), Map.of(1, reached), today);

        assertEquals(light, standing.light());
        assertEquals(new BigDecimal(due), standing.due());
        assertEquals(new BigDecimal(percent), standing.percent());
    }

    @Test
    void moreInOneMonthDoesNotMakeUpForLessInAnother() {
        LocalDate endOfFebruary = LocalDate.of(YEAR, 2, 28);
        Map<Integer, Integer> months = Map.of(1, 7, 2, 1);

        assertEquals(
                Light.RED,
                judge(count(4, TargetPeriod.MONTH, false), months, endOfFebruary).light());
        assertEquals(
                Light.GREEN,
                judge(count(4, TargetPeriod.MONTH, true), months, endOfFebruary).light());
    }

    @Test
    void oneTrainingAQuarterIsMissedWhenAQuarterHadNone() {
        LocalDate june = LocalDate.of(YEAR, 6, 30);

        assertEquals(
                Light.RED,
                judge(count(1, TargetPeriod.QUARTER, false), Map.of(2, 2), june).light());
        assertEquals(
                Light.GREEN,
                judge(count(1, TargetPeriod.QUARTER, false), Map.of(2, 1, 6, 1), june).light());
    }

    @Test
    void noLiableCoverageIsALimitThatEveryPeriodKeeps() {
        TargetEntry none =
                target(PlanMeasure.COVERAGE, TargetDirection.AT_MOST, 0, TargetPeriod.YEAR, false);
        LocalDate today = LocalDate.of(YEAR, 3, 1);

        assertEquals(Light.GREEN, judge(none, Map.of(), today).light());
        assertEquals(Light.EXCEEDED, judge(none, Map.of(2, 1), today).light());
    }

    @Test
    void aRankAndARateCountByTheirNewestFigure() {
        TargetEntry rank =
                target(PlanMeasure.RANK, TargetDirection.AT_MOST, 3, TargetPeriod.YEAR, false);
        TargetEntry rate =
                target(
                        PlanMeasure.SURVEY_RATE,
                        TargetDirection.AT_LEAST,
                        80,
                        TargetPeriod.YEAR,
                        false);
        LocalDate today = LocalDate.of(YEAR, 11, 25);

        assertEquals(Light.GREEN, judge(rank, Map.of(3, 5, 9, 3), today).light());
        assertEquals(Light.RED, judge(rank, Map.of(3, 3, 9, 5), today).light());
        assertEquals(Light.AMBER, judge(rate, Map.of(6, 70), today).light());
        assertEquals(Light.UNKNOWN, judge(rate, Map.of(), today).light());
    }

    @Test
    void nothingIsSaidOfAYearThatHasNotBegun() {
        Standing standing =
                judge(count(48, TargetPeriod.YEAR, false), Map.of(), LocalDate.of(2025, 12, 31));

        assertEquals(Light.UNKNOWN, standing.light());
        assertNull(standing.due());
    }

    private static TargetEntry count(int value, TargetPeriod period, boolean carryOver) {
        return target(PlanMeasure.SUBMITTED, TargetDirection.AT_LEAST, value, period, carryOver);
    }

    private static TargetEntry target(
            PlanMeasure measure,
            TargetDirection direction,
            int value,
            TargetPeriod period,
            boolean carryOver) {
        return new TargetEntry(
                null,
                "指标",
                measure,
                List.of(),
                List.of(),
                TargetScope.BUREAU,
                null,
                period,
                direction,
                BigDecimal.valueOf(value),
                null,
                "篇",
                carryOver,
                List.of());
    }

    private static Standing judge(
            TargetEntry target, Map<Integer, Integer> months, LocalDate today) {
        Map<Integer, BigDecimal> figures = new TreeMap<>();
        months.forEach((month, value) -> figures.put(month, BigDecimal.valueOf(value)));
        return POLICY.judge(target, YEAR, figures, today);
    }
}
