package org.chengsheng.publicity.recurrence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.desk.ActivityDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regular activity (M-030): each occurrence becomes a draft of its own. */
@ApplicationScoped
class RepeatActivity {

    private final ActivityDesk desk;
    private final Activities activities;
    private final ActivityPlans plans;
    private final Calendars calendars;
    private final Clock clock;

    RepeatActivity(
            ActivityDesk desk,
            Activities activities,
            ActivityPlans plans,
            Calendars calendars,
            Clock clock) {
        this.desk = desk;
        this.activities = activities;
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param version of the activity that is repeated
     * @param rule RFC 5545, for example FREQ=WEEKLY;BYDAY=WE
     * @param until the last day, at most a year after the activity
     */
    @Schema(name = "ActivityRecurrence")
    record Request(
            int version,
            @NotBlank(message = "{recurrence.rule}") @Size(max = 200, message = "{recurrence.rule}")
                    String rule,
            @NotNull(message = "{recurrence.until}") LocalDate until,
            @NotNull(message = "{recurrence.daysOff}") RecurringDays.DaysOff daysOff) {}

    /** The days that would become drafts; nothing is written. */
    @Transactional
    List<LocalDate> preview(String number, Request request, StaffMember staff) {
        return days(desk.findForChange(number, request.version(), staff), request);
    }

    /** The numbers of the new drafts, in the order of their days. */
    @Transactional
    List<String> repeat(String number, Request request, StaffMember staff) {
        Activity first = desk.findForChange(number, request.version(), staff);
        List<LocalDate> days = days(first, request);
        if (days.isEmpty()) {
            throw new Refusal(PublicityCode.PUBLICITY_RECURRENCE_EMPTY);
        }
        UUID series = first.joinSeries(clock.instant());
        activities.save(first);
        ActivityPlan plan = plans.of(first.id());
        List<String> numbers = new ArrayList<>();
        for (LocalDate day : days) {
            numbers.add(draft(first, series, plan, day, staff));
        }
        return numbers;
    }

    private List<LocalDate> days(Activity first, Request request) {
        return RecurringDays.of(request.rule())
                .after(
                        WorkingCalendar.dayOf(first.startsAt()),
                        request.until(),
                        request.daysOff(),
                        calendars.current()::isWorkingDay);
    }

    private String draft(
            Activity first, UUID series, ActivityPlan plan, LocalDate day, StaffMember staff) {
        long shift = ChronoUnit.DAYS.between(WorkingCalendar.dayOf(first.startsAt()), day);
        ActivityPlan moved = plan.forAnotherDay(shift);
        Activity draft =
                Activity.draft(
                        new Activity.Origin(
                                UuidCreator.getTimeOrderedEpoch(),
                                first.unitId(),
                                series,
                                staff.id()),
                        first.outlineForAnotherDay(shift),
                        moved,
                        clock.instant());
        activities.save(draft);
        plans.keep(draft.id(), moved);
        return draft.number();
    }
}
