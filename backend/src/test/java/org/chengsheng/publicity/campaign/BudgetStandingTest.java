package org.chengsheng.publicity.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.campaign.BudgetStanding.BudgetWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What activities draw from a budget line (M-025). */
class BudgetStandingTest {

    private static final long AMOUNT = 1_000;

    @Test
    void nobodyDrawsOnANewLine() {
        assertEquals(
                new BudgetStanding(0, 0, 0, 0, BudgetWarning.NONE),
                BudgetStanding.of(AMOUNT, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PENDING_APPROVAL"})
    void whatIsNotApprovedIsPlannedOnly(ActivityState state) {
        assertEquals(
                new BudgetStanding(400, 0, 0, 0, BudgetWarning.NONE), standing(state, 400, 0, 400));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PUBLISHED", "SIGNUP_CLOSED", "POSTPONED", "ONGOING", "ENDED"})
    void whatIsApprovedBindsItsBudgetOrWhatItCostsAlready(ActivityState state) {
        assertEquals(
                new BudgetStanding(500, 500, 450, 0, BudgetWarning.NONE),
                standing(state, 400, 450, 500));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVALUATED", "CLOSED", "CANCELLED", "REJECTED"})
    void whatIsOverBindsWhatItHasCost(ActivityState state) {
        assertEquals(
                new BudgetStanding(150, 150, 150, 0, BudgetWarning.NONE),
                standing(state, 400, 150, 400));
    }

    @ParameterizedTest
    @CsvSource({"600,400,NONE,0", "600,401,SHORT,0", "1000,0,NONE,0", "1001,0,OVERDRAWN,1"})
    void itWarnsOnceMoreIsWantedThanThereIs(
            long approved, long drafted, BudgetWarning warning, long over) {
        BudgetStanding standing =
                BudgetStanding.of(
                        AMOUNT,
                        List.of(
                                new StateSum(ActivityState.PUBLISHED, 1, approved, 0, approved),
                                new StateSum(ActivityState.DRAFT, 1, drafted, 0, drafted)));
        assertEquals(warning, standing.warning());
        assertEquals(over, standing.over());
    }

    private static BudgetStanding standing(
            ActivityState state, long planned, long actual, long higher) {
        return BudgetStanding.of(AMOUNT, List.of(new StateSum(state, 2, planned, actual, higher)));
    }
}
