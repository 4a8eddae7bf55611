package org.chengsheng.publicity.recurrence;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * The days of an RFC 5545 rule, read and counted by biweekly; on working days when that is wanted.
 */
final class RecurringDays {

    /** More at once nobody looks through. */
    static final int MOST = 60;

    /** A plan is for a year. */
    static final int MOST_DAYS = 366;

    /** What happens to a day the bureau does not work. */
    enum DaysOff {
        KEEP,
        SKIP,
        /** To the next working day. */
        MOVE
    }

    private final Recurrence rule;

    private RecurringDays(Recurrence rule) {
        this.rule = rule;
    }

    /** Reads a rule such as {@code FREQ=WEEKLY;BYDAY=WE}; days are the finest step. */
    static RecurringDays of(String text) {
        try {
            ParseContext context = new ParseContext();
            context.setVersion(ICalVersion.V2_0);
            RecurrenceRule read =
                    new RecurrenceRuleScribe()
                            .parseText(text, ICalDataType.RECUR, new ICalParameters(), context);
            Recurrence rule = read.getValue();
            if (rule == null || rule.getFrequency() == null || isWithinDays(rule)) {
                throw wrong();
            }
            return new RecurringDays(rule);
        } catch (CannotParseException | IllegalArgumentException unreadable) {
            throw wrong();
        }
    }

    private static boolean isWithinDays(Recurrence rule) {
        return switch (rule.getFrequency()) {
            case SECONDLY, MINUTELY, HOURLY -> true;
            default ->
                    !rule.getByHour().isEmpty()
                            || !rule.getByMinute().isEmpty()
                            || !rule.getBySecond().isEmpty();
        };
    }

    private static Refusal wrong() {
        return new Refusal(PublicityCode.PUBLICITY_RECURRENCE_RULE_INVALID);
    }

    /**
     * Days after the first one up to the last, each once and in order.
     *
     * @param first day of the activity that is repeated; the rule is anchored there
     * @param last inclusive; at most {@value #MOST_DAYS} days later count
     */
    List<LocalDate> after(
            LocalDate first, LocalDate last, DaysOff daysOff, Predicate<LocalDate> isWorkingDay) {
        LocalDate end = last.isAfter(first.plusDays(MOST_DAYS)) ? first.plusDays(MOST_DAYS) : last;
        List<LocalDate> days = new ArrayList<>();
        TimeZone zone = TimeZone.getTimeZone(WorkingCalendar.ZONE);
        Iterator<Date> dates = rule.getDateIterator(Date.from(at(first)), zone);
        while (dates.hasNext() && days.size() < MOST) {
            LocalDate day = WorkingCalendar.dayOf(dates.next().toInstant());
            if (day.isAfter(end)) {
                break;
            }
            LocalDate taken = place(day, daysOff, isWorkingDay);
            if (taken != null && taken.isAfter(first) && !days.contains(taken)) {
                days.add(taken);
            }
        }
        return days;
    }

    private static LocalDate place(
            LocalDate day, DaysOff daysOff, Predicate<LocalDate> isWorkingDay) {
        if (daysOff == DaysOff.KEEP || isWorkingDay.test(day)) {
            return day;
        }
        LocalDate next = day;
        while (daysOff == DaysOff.MOVE && !isWorkingDay.test(next)) {
            next = next.plusDays(1);
        }
        return daysOff == DaysOff.SKIP ? null : next;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
