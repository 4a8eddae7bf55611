package org.chengsheng.platform.calendar;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting days under the notices of 2025 and 2026 (domain.md 2.6). */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.calendar();

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2026-09-18, 3, 2026-09-22",
        "2026-09-30, 2, 2026-10-09",
        "2026-09-30, 3, 2026-10-10",
        "2026-04-30, 1, 2026-05-06",
        "2026-11-23, 0, 2026-11-23",
        "2026-11-21, 1, 2026-11-23"
    })
    void workingDaysSkipDaysOffAndCountMakeUpDays(LocalDate from, int days, LocalDate last) {
        assertEquals(last, calendar.workingDayAfter(from, days));
    }

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2026-08-08, 60, 2026-10-08",
        "2026-08-08, 61, 2026-10-08",
        "2026-11-02, 15, 2026-11-17",
        "2026-11-06, 15, 2026-11-23",
        // Ends on the Saturday that is worked, so it does not move.
        "2026-09-25, 15, 2026-10-10"
    })
    void calendarDaysEndingOnADayOffMoveToTheNextWorkingDay(
            LocalDate from, int days, LocalDate last) {
        assertEquals(last, calendar.calendarDayAfter(from, days));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void theYearHas248WorkingDays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertEquals(
                248, first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-10-01, false",
        "2026-09-20, true",
        "2026-10-10, true"
    })
    void weekendsAndHolidaysAreOffAndMakeUpDaysAreOn(LocalDate day, boolean working) {
        assertEquals(working, calendar.isWorkingDay(day));
    }

    @ParameterizedTest(name = "at {0} the office opens {1}")
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T08:30",
        "2026-11-23T08:30, 2026-11-23T08:30",
        "2026-11-23T11:59, 2026-11-23T11:59",
        "2026-11-23T12:00, 2026-11-23T14:00",
        "2026-11-23T13:59, 2026-11-23T14:00",
        "2026-11-23T17:29, 2026-11-23T17:29",
        "2026-11-23T17:30, 2026-11-24T08:30",
        "2026-11-27T20:00, 2026-11-30T08:30",
        "2026-11-28T10:00, 2026-11-30T08:30",
        "2026-09-30T18:00, 2026-10-08T08:30",
        "2026-10-10T10:00, 2026-10-10T10:00"
    })
    void theNextOpeningRespectsLunchNightWeekendAndHoliday(String moment, String opening) {
        assertEquals(at(opening), calendar.nextOpen(at(moment)));
    }

    @Test
    void aDayClosesWithItsLastPeriod() {
        assertEquals(at("2026-11-23T17:30"), calendar.closing(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aYearWithoutANoticeIsProvisional() {
        assertTrue(calendar.isProvisional(LocalDate.of(2027, 1, 1)));
        assertFalse(calendar.isProvisional(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void specialDaysKeepTheirNames() {
        assertEquals("国庆节", calendar.nameOf(LocalDate.of(2026, 10, 1)));
        assertEquals("国庆节", calendar.nameOf(LocalDate.of(2026, 10, 10)));
        assertNull(calendar.nameOf(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void aMomentFallsOnTheDayOfTheBureausZone() {
        assertEquals(LocalDate.of(2026, 11, 24), WorkingCalendar.dayOf(at("2026-11-24T00:00")));
        assertEquals(
                LocalDate.of(2026, 11, 23),
                WorkingCalendar.dayOf(at("2026-11-24T00:00").minusNanos(1)));
    }

    @Test
    void officeHoursAreReadableAndInOrder() {
        assertEquals("08:30–12:00，14:00–17:30", calendar.hoursInWords());
        OfficeHours.Period morning =
                new OfficeHours.Period(LocalTime.of(8, 30), LocalTime.of(12, 0));
        OfficeHours.Period overlapping =
                new OfficeHours.Period(LocalTime.of(11, 0), LocalTime.of(17, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OfficeHours(List.of(morning, overlapping)));
        assertThrows(IllegalArgumentException.class, () -> new OfficeHours(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OfficeHours.Period(LocalTime.NOON, LocalTime.NOON));
    }
}
