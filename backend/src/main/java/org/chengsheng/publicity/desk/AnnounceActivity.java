package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.Words;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens are told of an activity: that it is, when, and that it is not (4.1). */
@ApplicationScoped
class AnnounceActivity {

    private final ActivityDesk desk;
    private final ActivityRules rules;
    private final Clock clock;

    AnnounceActivity(ActivityDesk desk, ActivityRules rules, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param reason what citizens are told
     * @param startsAt the new time with {@code endsAt}, or null when it is not known yet
     */
    @Schema(name = "ActivityPostponement")
    record Postponement(
            int version,
            @NotNull(message = "{activity.reason}")
                    @Size(min = 5, max = 500, message = "{activity.reason}")
                    String reason,
            Instant startsAt,
            Instant endsAt) {

        Postponement {
            reason = Words.orNull(reason);
        }

        private ActivityTime newTime() {
            if ((startsAt == null) != (endsAt == null)) {
                throw Refusal.invalid("endsAt", Messages.text("activity.bothTimes"));
            }
            return startsAt == null ? null : new ActivityTime(startsAt, endsAt);
        }
    }

    @Schema(name = "ActivityResumption")
    record Resumption(
            int version,
            @NotNull(message = "{activity.time}") Instant startsAt,
            @NotNull(message = "{activity.time}") Instant endsAt) {}

    @Transactional
    Activity publish(String number, ApproveActivity.Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.PUBLISH,
                number,
                request.version(),
                staff,
                activity -> activity.publish(rules.permission(), staff.id(), clock.instant()));
    }

    @Transactional
    Activity closeSignUp(String number, ApproveActivity.Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.CLOSE_SIGNUP,
                number,
                request.version(),
                staff,
                activity -> activity.closeSignUp(staff.id(), clock.instant()));
    }

    @Transactional
    Activity postpone(String number, Postponement request, StaffMember staff) {
        return desk.act(
                ActivityAct.POSTPONE,
                number,
                request.version(),
                staff,
                activity ->
                        activity.postpone(
                                request.reason(), request.newTime(), staff.id(), clock.instant()));
    }

    @Transactional
    Activity resume(String number, Resumption request, StaffMember staff) {
        return desk.act(
                ActivityAct.RESUME,
                number,
                request.version(),
                staff,
                activity ->
                        activity.resume(
                                new ActivityTime(request.startsAt(), request.endsAt()),
                                rules.permission(),
                                staff.id(),
                                clock.instant()));
    }

    @Transactional
    Activity cancel(String number, ApproveActivity.Reason request, StaffMember staff) {
        return desk.act(
                ActivityAct.CANCEL,
                number,
                request.version(),
                staff,
                activity -> activity.cancel(request.reason(), staff.id(), clock.instant()));
    }

    @Transactional
    Activity begin(String number, ApproveActivity.Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.BEGIN,
                number,
                request.version(),
                staff,
                activity -> activity.begin(staff.id(), clock.instant()));
    }

    @Transactional
    Activity end(String number, ApproveActivity.Step request, StaffMember staff) {
        return desk.act(
                ActivityAct.END,
                number,
                request.version(),
                staff,
                activity -> activity.end(staff.id(), clock.instant()));
    }
}
