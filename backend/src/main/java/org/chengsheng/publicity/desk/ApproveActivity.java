package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.activity.PlanCompleteness;
import org.chengsheng.publicity.template.ActivityTemplates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way to the approval and back (4.1). */
@ApplicationScoped
class ApproveActivity {

    private final ActivityDesk desk;
    private final ActivityPlans plans;
    private final ActivityTemplates templates;
    private final ActivityRules rules;
    private final Clock clock;

    ApproveActivity(
            ActivityDesk desk,
            ActivityPlans plans,
            ActivityTemplates templates,
            ActivityRules rules,
            Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.templates = templates;
        this.rules = rules;
        this.clock = clock;
    }

    /** An act that needs no word. */
    @Schema(name = "ActivityStep")
    record Step(int version) {}

    @Schema(name = "ActivityApproval")
    record Approval(int version, @Size(max = 500, message = "{plan.text}") String note) {}

    /** An act that needs a reason. */
    @Schema(name = "ActivityReason")
    record Reason(
            int version,
            @NotNull(message = "{activity.reason}")
                    @Size(min = 5, max = 500, message = "{activity.reason}")
                    String reason) {

        Reason {
            reason = Words.orNull(reason);
        }
    }

    @Transactional
    Activity submit(String number, Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.SUBMIT,
                number,
                request.version(),
                staff,
                activity -> {
                    PlanCompleteness.require(
                            plans.of(activity.id()), templates.required(activity.kind()));
                    activity.submit(rules.permission(), staff.id(), clock.instant());
                });
    }

    @Transactional
    Activity takeBack(String number, Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.TAKE_BACK,
                number,
                request.version(),
                staff,
                activity -> activity.takeBack(staff.id(), clock.instant()));
    }

    @Transactional
    Activity approve(String number, Approval request, StaffMember staff) {
        return desk.act(
                ActivityAct.APPROVE,
                number,
                request.version(),
                staff,
                activity ->
                        activity.approve(
                                staff.id(), Words.orNull(request.note()), clock.instant()));
    }

    @Transactional
    Activity reject(String number, Reason request, StaffMember staff) {
        return desk.act(
                ActivityAct.REJECT,
                number,
                request.version(),
                staff,
                activity -> activity.reject(staff.id(), request.reason(), clock.instant()));
    }
}
