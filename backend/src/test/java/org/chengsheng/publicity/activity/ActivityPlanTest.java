package org.chengsheng.publicity.activity;

import static org.chengsheng.publicity.activity.ActivityFixture.NOW;
import static org.chengsheng.publicity.activity.ActivityFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.ActivityPlan.AttachmentKind;
import org.chengsheng.publicity.activity.ActivityPlan.Duty;
import org.chengsheng.publicity.activity.ActivityPlan.FollowUp;
import org.chengsheng.publicity.activity.ActivityPlan.ItemKind;
import org.chengsheng.publicity.activity.ActivityPlan.PlanAttachment;
import org.chengsheng.publicity.activity.ActivityPlan.PlanItem;
import org.chengsheng.publicity.activity.BudgetItem.BudgetKind;
import org.junit.jupiter.api.Test;

/** The parts of a plan: sums, what is fixed by the approval, what is missing, another day. */
class ActivityPlanTest {

    /** The fire-safety plan of the seeds: six items that add to 14500, stated as 15000. */
    private static ActivityPlan fireSafety(Long firstActual, boolean done) {
        return new ActivityPlan(
                List.of("知晓率 80%"),
                List.of(new PlanItem(ItemKind.DRILL, "疏散演练", null)),
                List.of(new Duty(null, "消防大队", "指导演练", null, LocalDate.of(2026, 11, 20), done)),
                List.of(
                        item(BudgetKind.SLOGAN, 200_000, firstActual),
                        item(BudgetKind.MATERIAL, 300_000, null),
                        item(BudgetKind.VENUE, 100_000, null),
                        item(BudgetKind.PROP, 500_000, null),
                        item(BudgetKind.PRIZE, 300_000, null),
                        item(BudgetKind.OTHER, 50_000, null)),
                1_500_000L,
                null,
                List.of(new PlanAttachment(AttachmentKind.SCHEDULE, "时间表", "九点开始")),
                "问卷",
                List.of(new FollowUp("报道", LocalDate.of(2026, 12, 5), done)),
                null,
                null,
                null);
    }

    private static BudgetItem item(BudgetKind kind, long planned, Long actual) {
        return new BudgetItem(kind, kind.name(), planned, actual, null);
    }

    @Test
    void theTotalIsTheSumAndAStatedOneThatDiffersIsFlagged() {
        Budget budget = fireSafety(180_000L, false).sums();
        assertEquals(new Budget(1_450_000, 180_000, 1_500_000L), budget);
        assertTrue(budget.differs());
        assertFalse(new Budget(1, 0, 1L).differs());
        assertFalse(new Budget(1, 0, null).differs());
    }

    @Test
    void whatIsNotedLaterIsNoChangeOfWhatWasApproved() {
        assertEquals(fireSafety(null, false).approved(), fireSafety(180_000L, true).approved());
    }

    @Test
    void anApprovedPlanIsNotedOnButNotChanged() {
        Activity it = ActivityFixture.in(ActivityState.APPROVED);
        it.note(fireSafety(null, false), fireSafety(180_000L, true), NOW);
        assertEquals(180_000, it.budget().actual());
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_APPROVED_FIXED,
                () -> it.note(fireSafety(null, false), ActivityPlan.EMPTY, NOW));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_NOT_EDITABLE,
                () -> it.describe(ActivityFixture.outline(1, null), fireSafety(null, false), NOW));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_NOT_EDITABLE,
                () -> ActivityFixture.draft().note(ActivityPlan.EMPTY, ActivityPlan.EMPTY, NOW));
    }

    @Test
    void everyMissingPartIsNamed() {
        Refusal refusal =
                assertThrows(
                        Refusal.class,
                        () ->
                                PlanCompleteness.require(
                                        ActivityPlan.EMPTY, Set.of(AttachmentKind.SCHEDULE)));
        assertEquals(PublicityCode.PUBLICITY_ACTIVITY_PLAN_INCOMPLETE, refusal.code());
        PlanCompleteness.require(fireSafety(null, false), Set.of(AttachmentKind.SCHEDULE));
        assertRefused(
                PublicityCode.PUBLICITY_ACTIVITY_PLAN_INCOMPLETE,
                () ->
                        PlanCompleteness.require(
                                fireSafety(null, false), Set.of(AttachmentKind.EXECUTION_PLAN)));
    }

    @Test
    void aDutyIsOnePartys() {
        Duty nobodys = new Duty(null, " ", "布置", null, null, false);
        ActivityPlan plan =
                new ActivityPlan(
                        null,
                        null,
                        List.of(nobodys),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThrows(Refusal.class, () -> PlanCompleteness.requireParties(plan));
        PlanCompleteness.requireParties(fireSafety(null, false));
    }

    @Test
    void onAnotherDayNothingIsDoneYetAndWhatIsDueMovesAlong() {
        ActivityPlan next = fireSafety(180_000L, true).forAnotherDay(7);
        assertEquals(LocalDate.of(2026, 11, 27), next.duties().get(0).due());
        assertFalse(next.duties().get(0).done());
        assertEquals(
                new FollowUp("报道", LocalDate.of(2026, 12, 12), false), next.followUps().get(0));
        assertEquals(0, next.sums().actual());
        assertEquals(1, next.attachments().size());
    }

    @Test
    void aPlanIsReadBackAsItWasKept() {
        ActivityPlan plan = fireSafety(180_000L, true);
        assertEquals(plan, ActivityPlans.read(ActivityPlans.write(plan)));
    }
}
