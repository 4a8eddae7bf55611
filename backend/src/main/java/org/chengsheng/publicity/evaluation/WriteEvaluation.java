package org.chengsheng.publicity.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes what was found of an activity that is over; it need not be whole at once. */
@ApplicationScoped
class WriteEvaluation {

    private final ActivityDesk desk;
    private final Evaluations evaluations;
    private final Clock clock;

    WriteEvaluation(ActivityDesk desk, Evaluations evaluations, Clock clock) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /**
     * @param activityVersion of the activity, as it was seen
     * @param version of the evaluation, as it was seen; 0 where nothing is written yet
     */
    @Schema(name = "EvaluationEntry")
    record Entry(
            int activityVersion,
            int version,
            @NotNull(message = "{evaluation.findings}") @Valid Findings findings) {}

    /** The row of the activity is locked, so nobody closes it meanwhile. */
    @Transactional
    Activity handle(String number, Entry entry, StaffMember staff) {
        Activity activity = desk.findForChange(number, entry.activityVersion(), staff);
        if (!ShowEvaluation.WRITTEN.contains(activity.state())) {
            throw new Refusal(
                            PublicityCode.PUBLICITY_EVALUATION_NOT_WRITABLE,
                            Messages.label(activity.state()))
                    .withCurrent(activity.standing());
        }
        Evaluation evaluation =
                evaluations
                        .findByIdOptional(activity.id())
                        .orElseGet(() -> new Evaluation(activity.id()));
        evaluation.requireVersion(entry.version());
        evaluation.write(
                entry.findings(),
                activity.state() == ActivityState.EVALUATED,
                staff.id(),
                clock.instant());
        evaluations.persistAndFlush(evaluation);
        return activity;
    }
}
