package org.chengsheng.publicity.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.plan.WritePlan.PlanEntry;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** DRAFT → UNDER_REVIEW → ISSUED → AMENDED / ARCHIVED (domain.md 4.1, M-013). */
class AnnualPlanTest {

    private static final Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID LEADER = UUID.randomUUID();

    @Test
    void aPlanIsWrittenSubmittedAndIssuedUnderItsNumber() {
        AnnualPlan plan = written();
        plan.submit(NOW);
        plan.issue(LEADER, "示城管字〔2026〕7号", TODAY);

        assertEquals(PlanState.ISSUED, plan.state());
        assertEquals("示城管字〔2026〕7号", plan.head().documentNumber());
    }

    @Test
    void withoutTargetsThereIsNothingToDecide() {
        AnnualPlan plan = new AnnualPlan(2026, 1, OFFICER);
        refused(PublicityCode.PUBLICITY_PLAN_INCOMPLETE, () -> plan.submit(NOW));
        plan.write(new PlanEntry(0, "指导思想", List.of()));
        refused(PublicityCode.PUBLICITY_PLAN_INCOMPLETE, () -> plan.submit(NOW));
    }

    @Test
    void theAuthorDoesNotDecide() {
        AnnualPlan plan = written();
        plan.submit(NOW);
        refused(PublicityCode.PUBLICITY_PLAN_OWN_DECISION, () -> plan.issue(OFFICER, "1号", TODAY));
        refused(PublicityCode.PUBLICITY_PLAN_OWN_DECISION, () -> plan.sendBack(OFFICER, "改一改"));
    }

    @Test
    void whatWaitsOrHoldsIsNotEdited() {
        AnnualPlan plan = written();
        plan.submit(NOW);
        refused(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE, () -> plan.write(entry()));
        plan.issue(LEADER, "1号", TODAY);
        refused(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE, () -> plan.write(entry()));
        refused(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE, () -> plan.submit(NOW));
    }

    @Test
    void aReturnedPlanSaysWhyUntilItIsHandedInAgain() {
        AnnualPlan plan = written();
        plan.submit(NOW);
        plan.sendBack(LEADER, "指标偏低");
        assertEquals(PlanState.DRAFT, plan.state());
        assertEquals("指标偏低", plan.view().returnedReason());
        plan.submit(NOW);
        assertEquals(null, plan.view().returnedReason());
    }

    @Test
    void anAmendmentKeepsTheLinesOfItsTargets() {
        AnnualPlan plan = written();
        plan.submit(NOW);
        plan.issue(LEADER, "1号", TODAY);
        AnnualPlan next = plan.amend(OFFICER, 2);

        assertEquals(PlanState.ISSUED, plan.state());
        assertEquals(2, next.head().edition());
        assertEquals(plan.targets().get(0).lineId(), next.targets().get(0).lineId());
        plan.replaced();
        assertEquals(PlanState.AMENDED, plan.state());
        refused(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE, () -> plan.amend(OFFICER, 3));
    }

    @Test
    void aPlanIsArchivedWhenItsYearIsOver() {
        AnnualPlan plan = written();
        refused(PublicityCode.PUBLICITY_PLAN_ACT_NOT_POSSIBLE, () -> plan.archive(TODAY));
        plan.submit(NOW);
        plan.issue(LEADER, "1号", TODAY);
        refused(
                PublicityCode.PUBLICITY_PLAN_YEAR_RUNS,
                () -> plan.archive(LocalDate.of(2026, 12, 31)));
        plan.archive(LocalDate.of(2027, 1, 1));
        assertEquals(PlanState.ARCHIVED, plan.state());
    }

    @Test
    void aTargetOfEachUnitIsNotTheBureaus() {
        AnnualPlan plan = written();
        UUID line = plan.targets().get(0).lineId();
        assertTrue(plan.target(line, UUID.randomUUID()).isPresent());
        assertTrue(plan.target(line, null).isEmpty());
    }

    private static AnnualPlan written() {
        AnnualPlan plan = new AnnualPlan(2026, 1, OFFICER);
        plan.write(entry());
        return plan;
    }

    private static PlanEntry entry() {
        TargetEntry quota =
                new TargetEntry(
                        null,
                        "稿件报送",
                        PlanMeasure.SUBMITTED,
                        List.of(),
                        List.of(),
                        TargetScope.EACH_UNIT,
                        null,
                        TargetPeriod.MONTH,
                        TargetDirection.AT_LEAST,
                        BigDecimal.valueOf(4),
                        null,
                        "篇",
                        false);
        return new PlanEntry(0, "指导思想", List.of(quota));
    }

    private static void refused(PublicityCode code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
