package org.chengsheng.publicity.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.ActivityPlan.AttachmentKind;
import org.chengsheng.publicity.activity.ActivityPlan.Duty;

/** What a plan must have before somebody is asked to approve it (M-026, M-032). */
public final class PlanCompleteness {

    private PlanCompleteness() {}

    /**
     * @param required attachments the template of the kind asks for
     */
    public static void require(ActivityPlan plan, Collection<AttachmentKind> required) {
        List<Violation> missing = new ArrayList<>();
        if (plan.goals().isEmpty()) {
            missing.add(new Violation("plan.goals", Messages.text("activity.goalsMissing")));
        }
        if (plan.items().isEmpty()) {
            missing.add(new Violation("plan.items", Messages.text("activity.itemsMissing")));
        }
        if (plan.duties().isEmpty()) {
            missing.add(new Violation("plan.duties", Messages.text("activity.dutiesMissing")));
        }
        for (AttachmentKind kind : required) {
            if (plan.attachments().stream().noneMatch(it -> it.kind() == kind)) {
                missing.add(
                        new Violation(
                                "plan.attachments",
                                Messages.text("activity.attachmentMissing", Messages.label(kind))));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_PLAN_INCOMPLETE)
                    .withViolations(missing);
        }
    }

    /** Each duty is one party's: a unit of the bureau or a body outside. */
    public static void requireParties(ActivityPlan plan) {
        for (int row = 0; row < plan.duties().size(); row++) {
            Duty duty = plan.duties().get(row);
            if ((duty.unitId() == null) == (duty.outside() == null)) {
                throw Refusal.invalid(
                        "plan.duties[" + row + "].unitId", Messages.text("activity.dutyParty"));
            }
        }
    }
}
