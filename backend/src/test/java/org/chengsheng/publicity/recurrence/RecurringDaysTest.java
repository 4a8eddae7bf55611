package org.chengsheng.publicity.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.recurrence.RecurringDays.DaysOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of RFC 5545, on working days when that is wanted (M-030). */
class RecurringDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 23);
    private static final Set<LocalDate> HOLIDAY =
            Set.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAY.contains(day);
    }

    private static List<LocalDate> after(String rule, String last, DaysOff daysOff) {
        return RecurringDays.of(rule)
                .after(FIRST, LocalDate.parse(last), daysOff, RecurringDaysTest::works);
    }

    @Test
    void everyWednesdayAfterTheFirst() {
        assertEquals(
                days("2026-09-30", "2026-10-07", "2026-10-14"),
                after("FREQ=WEEKLY;BYDAY=WE", "2026-10-14", DaysOff.KEEP));
    }

    @Test
    void aDayOffIsSkippedOrMovedToTheNextWorkingDay() {
        assertEquals(days("2026-10-07"), after("FREQ=WEEKLY;BYDAY=WE", "2026-10-07", DaysOff.SKIP));
        assertEquals(
                days("2026-10-02", "2026-10-07"),
                after("FREQ=WEEKLY;BYDAY=WE", "2026-10-07", DaysOff.MOVE));
    }

    @Test
    void theFirstSaturdayOfTheMonthAndARuleThatCounts() {
        assertEquals(
                days("2026-10-03", "2026-11-07"),
                after("FREQ=MONTHLY;BYDAY=1SA", "2026-11-30", DaysOff.KEEP));
        // The first occurrence is the activity that is repeated.
        assertEquals(
                days("2026-09-24", "2026-09-25"),
                after("FREQ=DAILY;COUNT=3", "2026-12-31", DaysOff.KEEP));
    }

    @Test
    void notMoreThanSixtyAndNotBeyondAYear() {
        assertEquals(RecurringDays.MOST, after("FREQ=DAILY", "2030-01-01", DaysOff.KEEP).size());
        assertEquals(
                LocalDate.of(2027, 9, 23), after("FREQ=YEARLY", "2099-01-01", DaysOff.KEEP).get(0));
        assertEquals(1, after("FREQ=YEARLY", "2099-01-01", DaysOff.KEEP).size());
    }

    @Test
    void aRuleThatNeverComesEnds() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                        assertEquals(
                                List.of(),
                                after(
                                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                        "2027-09-01",
                                        DaysOff.KEEP)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "每周三",
                "FREQ=SOMETIMES",
                "BYDAY=WE",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9,10"
            })
    void whatIsNoRuleOfDaysIsRefused(String rule) {
        assertEquals(
                PublicityCode.PUBLICITY_RECURRENCE_RULE_INVALID,
                assertThrows(Refusal.class, () -> RecurringDays.of(rule)).code());
    }

    private static List<LocalDate> days(String... texts) {
        return java.util.Arrays.stream(texts).map(LocalDate::parse).toList();
    }
}
