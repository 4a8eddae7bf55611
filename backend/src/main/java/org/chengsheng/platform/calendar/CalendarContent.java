package org.chengsheng.platform.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All an administrator can change about the calendar, as a value. */
record CalendarContent(Map<Integer, CalendarYear> years, List<WorkPeriod> officeHours) {

    CalendarContent {
        years = new TreeMap<>(years);
        officeHours = List.copyOf(officeHours);
    }

    /** The same with these years replaced as a whole; null hours stay. */
    CalendarContent with(List<CalendarYear> replaced, List<WorkPeriod> newHours) {
        Map<Integer, CalendarYear> next = new TreeMap<>(years);
        for (CalendarYear year : replaced) {
            if (year.hasNotice()) {
                next.put(year.year(), year);
            } else {
                next.remove(year.year());
            }
        }
        return new CalendarContent(next, newHours == null ? officeHours : newHours);
    }

    /** As deadlines count on it. */
    WorkingCalendar calendar() {
        return new WorkingCalendar(
                named(DayKind.OFF),
                named(DayKind.WORK),
                years.keySet(),
                new OfficeHours(
                        officeHours.stream()
                                .map(it -> new OfficeHours.Period(it.opens(), it.closes()))
                                .toList()));
    }

    private Map<LocalDate, String> named(DayKind kind) {
        Map<LocalDate, String> named = new HashMap<>();
        for (CalendarYear year : years.values()) {
            year.days().stream()
                    .filter(day -> day.kind() == kind)
                    .forEach(day -> named.put(day.date(), day.name()));
        }
        return named;
    }

    /** What differs in the other content, in the order of the dates. */
    List<CalendarChange> changesTo(CalendarContent other) {
        List<CalendarChange> changes = new ArrayList<>();
        compare(CalendarChange.Subject.YEAR, sources(), other.sources(), changes);
        compare(CalendarChange.Subject.DAY, days(), other.days(), changes);
        compare(CalendarChange.Subject.OFFICE_HOURS, hours(), other.hours(), changes);
        return changes;
    }

    private static void compare(
            CalendarChange.Subject subject,
            Map<String, String> before,
            Map<String, String> after,
            List<CalendarChange> changes) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        for (String key : all.keySet()) {
            String old = before.get(key);
            String now = after.get(key);
            if (old == null || !old.equals(now)) {
                changes.add(new CalendarChange(subject, key, old, now));
            }
        }
    }

    private Map<String, String> sources() {
        return years.values().stream()
                .collect(
                        Collectors.toMap(
                                year -> Integer.toString(year.year()),
                                year -> year.source() == null ? "" : year.source()));
    }

    private Map<String, String> days() {
        return years.values().stream()
                .flatMap(year -> year.days().stream())
                .collect(
                        Collectors.toMap(
                                day -> day.date().toString(),
                                CalendarDay::inWords,
                                (first, second) -> second));
    }

    private Map<String, String> hours() {
        return Map.of(
                "", officeHours.stream().map(WorkPeriod::inWords).collect(Collectors.joining("，")));
    }
}
