package org.chengsheng.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.calendar.CalendarChange.Subject;
import org.chengsheng.platform.web.Refusal.Violation;
import org.junit.jupiter.api.Test;

/** A calendar is taken as a whole or not at all, and every wrong row is named. */
class CalendarRulesTest {

    private static final List<WorkPeriod> HOURS = List.of(period("08:30", "12:00"));
    private static final CalendarYear Y2026 =
            year(
                    2026,
                    day("2026-10-01", DayKind.OFF, "国庆节"),
                    day("2026-10-10", DayKind.WORK, "国庆节"));
    private static final CalendarContent NOW = new CalendarContent(Map.of(2026, Y2026), HOURS);

    @Test
    void aSoundNoticeHasNoFaults() {
        CalendarYear next =
                year(
                        2027,
                        day("2026-12-31", DayKind.OFF, "元旦"),
                        day("2027-01-01", DayKind.OFF, "元旦"));
        assertEquals(List.of(), faults(next));
    }

    @Test
    void everyWrongRowIsNamed() {
        CalendarYear wrong =
                year(
                        2027,
                        day("2026-10-01", DayKind.OFF, "国庆节"),
                        day("2027-05-01", null, "劳动节"),
                        day("2027-05-02", DayKind.OFF, " "),
                        day("2027-05-03", DayKind.OFF, "一个长得不像节日名称的很长很长很长很长很长的名称"));
        assertEquals(
                List.of(
                        "years.2027.days.0",
                        "years.2027.days.1",
                        "years.2027.days.2",
                        "years.2027.days.3",
                        "years.2027.days.0"),
                faults(wrong).stream().map(Violation::field).toList(),
                "the first row is of another year and taken there");
    }

    @Test
    void aDayHasOneMeaning() {
        CalendarYear twice =
                year(
                        2026,
                        day("2026-05-09", DayKind.WORK, "劳动节"),
                        day("2026-05-09", DayKind.OFF, "劳动节"));
        assertEquals("2026 年第 2 行：2026-05-09 重复出现", faults(twice).get(0).message());
    }

    @Test
    void aDayOfAnotherNoticeIsTaken() {
        CalendarYear y2025 = year(2025, day("2026-10-01", DayKind.OFF, "国庆节"));
        assertEquals(2, faults(y2025).size(), "of another year, and taken");
    }

    @Test
    void onlyTheLastWeekOfDecemberBelongsToTheComingYear() {
        assertEquals(List.of(), faults(year(2027, day("2026-12-25", DayKind.OFF, "元旦"))));
        assertEquals(1, faults(year(2027, day("2026-12-24", DayKind.OFF, "元旦"))).size());
    }

    @Test
    void periodsAreInOrderAndApart() {
        assertEquals("officeHours", hoursFault());
        assertEquals("officeHours.0", hoursFault(period("12:00", "08:00")));
        assertEquals(
                "officeHours.1", hoursFault(period("08:00", "12:00"), period("11:59", "17:00")));
        assertTrue(
                CalendarRules.violations(
                                List.of(),
                                NOW.with(
                                        List.of(),
                                        List.of(
                                                period("08:00", "12:00"),
                                                period("12:00", "18:00"))))
                        .isEmpty());
    }

    @Test
    void whatChangesIsToldDayByDay() {
        CalendarContent next =
                NOW.with(
                        List.of(
                                year(
                                        2026,
                                        day("2026-10-01", DayKind.OFF, "国庆节"),
                                        day("2026-10-11", DayKind.WORK, "国庆节")),
                                year(2027, day("2027-01-01", DayKind.OFF, "元旦"))),
                        List.of(period("09:00", "17:00")));
        assertEquals(
                List.of(
                        new CalendarChange(Subject.YEAR, "2027", null, "来源"),
                        new CalendarChange(Subject.DAY, "2026-10-10", "调休上班：国庆节", null),
                        new CalendarChange(Subject.DAY, "2026-10-11", null, "调休上班：国庆节"),
                        new CalendarChange(Subject.DAY, "2027-01-01", null, "放假：元旦"),
                        new CalendarChange(Subject.OFFICE_HOURS, "", "08:30–12:00", "09:00–17:00")),
                NOW.changesTo(next));
    }

    @Test
    void aYearWithoutDaysLosesItsNotice() {
        CalendarContent next = NOW.with(List.of(year(2026)), null);
        assertTrue(next.years().isEmpty());
        assertEquals(HOURS, next.officeHours());
        assertEquals(3, NOW.changesTo(next).size());
    }

    private static String hoursFault(WorkPeriod... periods) {
        return CalendarRules.violations(List.of(), NOW.with(List.of(), List.of(periods)))
                .get(0)
                .field();
    }

    private static List<Violation> faults(CalendarYear entered) {
        return CalendarRules.violations(List.of(entered), NOW.with(List.of(entered), null));
    }

    private static CalendarYear year(int year, CalendarDay... days) {
        return new CalendarYear(year, "来源", List.of(days));
    }

    private static CalendarDay day(String date, DayKind kind, String name) {
        return new CalendarDay(LocalDate.parse(date), kind, name);
    }

    private static WorkPeriod period(String opens, String closes) {
        return new WorkPeriod(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
