package org.chengsheng.platform.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * Which days and hours a bureau works: weekends and State Council holidays off, make-up days (调休)
 * on, office hours with a lunch break (domain.md 2.6, 3.4). A plain value, no database.
 */
public final class WorkingCalendar {

    /** The zone every date a person reads is in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Map<LocalDate, String> holidays;
    private final Map<LocalDate, String> makeupWorkdays;
    private final Set<Integer> years;
    private final OfficeHours hours;

    /**
     * @param holidays days off with their names
     * @param makeupWorkdays weekend days worked, with the holiday they are worked for
     * @param years the years a notice was loaded for; days of other years are provisional
     */
    public WorkingCalendar(
            Map<LocalDate, String> holidays,
            Map<LocalDate, String> makeupWorkdays,
            Set<Integer> years,
            OfficeHours hours) {
        this.holidays = Map.copyOf(holidays);
        this.makeupWorkdays = Map.copyOf(makeupWorkdays);
        this.years = Set.copyOf(years);
        this.hours = hours;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeupWorkdays.containsKey(day)) {
            return true;
        }
        return !holidays.containsKey(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** True when the year of the day has no notice yet: the result may still move. */
    public boolean isProvisional(LocalDate day) {
        return !years.contains(day.getYear());
    }

    /** The same moment when the office is open then, otherwise the next opening. */
    public Instant nextOpen(Instant moment) {
        ZonedDateTime at = moment.atZone(ZONE);
        if (isWorkingDay(at.toLocalDate())) {
            for (OfficeHours.Period period : hours.periods()) {
                if (at.toLocalTime().isBefore(period.opens())) {
                    return at.with(period.opens()).toInstant();
                }
                if (at.toLocalTime().isBefore(period.closes())) {
                    return moment;
                }
            }
        }
        LocalDate day = at.toLocalDate().plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(hours.opening()).atZone(ZONE).toInstant();
    }

    /** The n-th working day after a day, which itself is not counted (民法典 201). */
    public LocalDate workingDayAfter(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** A calendar-day period that ends on a day off moves to the next working day (民法典 203). */
    public LocalDate calendarDayAfter(LocalDate day, int days) {
        LocalDate result = day.plusDays(days);
        while (!isWorkingDay(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** Seconds the office is open between two moments; 0 when the second is not later. */
    public long workingSecondsBetween(Instant from, Instant to) {
        long seconds = 0;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (OfficeHours.Period period : hours.periods()) {
                    Instant opens = later(at(day, period.opens()), from);
                    Instant closes = at(day, period.closes());
                    Instant end = closes.isBefore(to) ? closes : to;
                    seconds += Math.max(0, end.getEpochSecond() - opens.getEpochSecond());
                }
            }
        }
        return seconds;
    }

    /** The moment at which the office has been open for so many more seconds. */
    public Instant plusWorkingSeconds(Instant from, long seconds) {
        if (seconds == 0) {
            return from;
        }
        long left = seconds;
        for (LocalDate day = dayOf(from); ; day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                continue;
            }
            for (OfficeHours.Period period : hours.periods()) {
                Instant opens = later(at(day, period.opens()), from);
                Instant closes = at(day, period.closes());
                long open = closes.getEpochSecond() - opens.getEpochSecond();
                // A moment that ends with the period is its closing, not the next opening.
                if (open > 0 && left <= open) {
                    return opens.plusSeconds(left);
                }
                left -= Math.max(0, open);
            }
        }
    }

    /** The closing of the working day so many working days before the day of a moment. */
    public Instant workingDaysBefore(Instant moment, int workingDays) {
        LocalDate day = dayOf(moment);
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return closing(day);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The end of office hours on a day. */
    public Instant closing(LocalDate day) {
        return day.atTime(hours.closing()).atZone(ZONE).toInstant();
    }

    /** The name of the holiday or make-up day, or null for an ordinary day. */
    public String nameOf(LocalDate day) {
        return makeupWorkdays.getOrDefault(day, holidays.get(day));
    }

    /** The day, in the bureau's zone, on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The minute, in the bureau's zone, as tables show it. */
    public static LocalDateTime minuteOf(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), ZONE);
    }

    /** For example 08:30–12:00，14:00–17:30. */
    public String hoursInWords() {
        return hours.inWords();
    }
}
