package org.chengsheng.platform.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal.Violation;

/** What is wrong about a calendar: it is taken as a whole or not at all (issue: rows are named). */
final class CalendarRules {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_NAME = 20;
    private static final int MOST_PERIODS = 4;

    /** A New Year's holiday may begin this late in the year before. */
    private static final int FIRST_DAY_BEFORE = 25;

    private final List<Violation> wrong = new ArrayList<>();

    private CalendarRules() {}

    /** The faults of the years somebody wants to put in, and of the content that results. */
    static List<Violation> violations(List<CalendarYear> entered, CalendarContent result) {
        CalendarRules rules = new CalendarRules();
        entered.forEach(rules::check);
        rules.checkTwice(
                entered,
                result.years().values().stream()
                        .filter(year -> entered.stream().noneMatch(e -> e.year() == year.year()))
                        .toList());
        rules.checkHours(result.officeHours());
        return List.copyOf(rules.wrong);
    }

    /** The faults of a file by itself, before it is put beside the years that are there. */
    static List<Violation> violations(List<CalendarYear> file) {
        CalendarRules rules = new CalendarRules();
        file.forEach(rules::check);
        rules.checkTwice(file, List.of());
        return List.copyOf(rules.wrong);
    }

    private void check(CalendarYear year) {
        if (year.year() < EARLIEST_YEAR || year.year() > LATEST_YEAR) {
            add("years." + year.year(), "calendar.yearOutside", EARLIEST_YEAR, LATEST_YEAR);
        }
        for (int row = 0; row < year.days().size(); row++) {
            CalendarDay day = year.days().get(row);
            String field = field(year, row);
            if (day.date() == null || day.kind() == null) {
                add(field, "calendar.rowIncomplete", row + 1, year.year());
            } else if (!belongs(day.date(), year.year())) {
                add(field, "calendar.otherYear", row + 1, day.date(), year.year());
            }
            String name = day.name();
            if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
                add(field, "calendar.name", row + 1, LONGEST_NAME, year.year());
            }
        }
    }

    private static boolean belongs(LocalDate date, int year) {
        return date.getYear() == year
                || date.getYear() == year - 1
                        && date.getMonth() == Month.DECEMBER
                        && date.getDayOfMonth() >= FIRST_DAY_BEFORE;
    }

    /** A date has one meaning, in its own notice and over all notices. */
    private void checkTwice(List<CalendarYear> entered, List<CalendarYear> others) {
        Map<LocalDate, Integer> taken = new HashMap<>();
        others.forEach(year -> year.days().forEach(day -> taken.put(day.date(), year.year())));
        for (CalendarYear year : entered) {
            for (int row = 0; row < year.days().size(); row++) {
                LocalDate date = year.days().get(row).date();
                if (date != null && taken.put(date, year.year()) != null) {
                    add(field(year, row), "calendar.twice", row + 1, date, year.year());
                }
            }
        }
    }

    private void checkHours(List<WorkPeriod> periods) {
        if (periods.isEmpty() || periods.size() > MOST_PERIODS) {
            add("officeHours", "calendar.periods", MOST_PERIODS);
        }
        for (int row = 0; row < periods.size(); row++) {
            WorkPeriod period = periods.get(row);
            if (!period.opens().isBefore(period.closes())) {
                add("officeHours." + row, "calendar.periodBackwards", row + 1);
            } else if (row > 0 && period.opens().isBefore(periods.get(row - 1).closes())) {
                add("officeHours." + row, "calendar.periodOverlaps", row + 1);
            }
        }
    }

    private static String field(CalendarYear year, int row) {
        return "years." + year.year() + ".days." + row;
    }

    private void add(String field, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        wrong.add(new Violation(field, Messages.text(key, texts)));
    }
}
