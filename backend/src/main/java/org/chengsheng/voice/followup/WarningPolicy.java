package org.chengsheng.voice.followup;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.voice.ticket.TicketRules;
import org.chengsheng.voice.ticket.TicketRules.Rule;

/** T22, T23: when a ticket is reminded of and when it is supervised, in working time. */
final class WarningPolicy {

    private final WorkingCalendar calendar;
    private final TicketRules rules;

    WarningPolicy(WorkingCalendar calendar, TicketRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * How far the reminders have come: 1 at a share of the limit, 2 within the last working days, 3
     * some working days after its end, 0 before all that.
     */
    int step(Instant acceptedAt, Instant dueAt, Instant now) {
        if (isOverdueBy(rules.number(Rule.URGE_AFTER_DAYS), dueAt, now)) {
            return 3;
        }
        int before = rules.number(Rule.URGE_BEFORE_DAYS);
        if (before > 0 && now.isAfter(calendar.workingDaysBefore(dueAt, before))) {
            return 2;
        }
        long whole = calendar.workingSecondsBetween(acceptedAt, dueAt);
        long used = calendar.workingSecondsBetween(acceptedAt, now);
        return used * 100 >= whole * rules.number(Rule.URGE_PERCENT) ? 1 : 0;
    }

    /** The same for a first response, which runs day and night: 2 when it is over, 1 near that. */
    int responseStep(Instant acceptedAt, Instant respondDueAt, Instant now) {
        if (now.isAfter(respondDueAt)) {
            return 2;
        }
        long whole = Duration.between(acceptedAt, respondDueAt).toSeconds();
        long used = Duration.between(acceptedAt, now).toSeconds();
        return used * 100 >= whole * rules.number(Rule.URGE_PERCENT) ? 1 : 0;
    }

    /** That many working days have passed since the due day. */
    boolean isOverdueBy(int days, Instant dueAt, Instant now) {
        Instant end =
                calendar.closing(calendar.workingDayAfter(WorkingCalendar.dayOf(dueAt), days));
        return now.isAfter(dueAt) && !now.isBefore(end);
    }
}
