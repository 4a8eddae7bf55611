package org.chengsheng.publicity.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last two steps of an activity (4.1): its evaluation is whole, and it is closed, which is news
 * for the manuscript task and the coverage watch (M-029).
 */
@ApplicationScoped
class CloseActivity {

    private final ActivityDesk desk;
    private final ActivityPlans plans;
    private final Evaluations evaluations;
    private final Clock clock;

    CloseActivity(ActivityDesk desk, ActivityPlans plans, Evaluations evaluations, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** The version of the activity the person has seen. */
    @Schema(name = "EvaluationStep")
    record Step(int version) {}

    @Transactional
    Activity evaluate(String number, Step step, StaffMember staff) {
        return desk.act(
                ActivityAct.EVALUATE,
                number,
                step.version(),
                staff,
                activity -> {
                    requireWhole(activity);
                    activity.evaluate(staff.id(), clock.instant());
                });
    }

    @Transactional
    Activity close(String number, Step step, StaffMember staff) {
        return desk.act(
                ActivityAct.CLOSE,
                number,
                step.version(),
                staff,
                activity -> {
                    // Costs may have been noted anew since it was evaluated.
                    requireWhole(activity);
                    activity.close(staff.id(), clock.instant());
                });
    }

    private void requireWhole(Activity activity) {
        evaluations
                .findByIdOptional(activity.id())
                .map(Evaluation::findings)
                .orElse(Evaluation.NOTHING)
                .requireComplete();
        CostLine.requireKnown(plans.of(activity.id()));
    }
}
