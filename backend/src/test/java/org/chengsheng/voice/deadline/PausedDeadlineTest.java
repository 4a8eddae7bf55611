package org.chengsheng.voice.deadline;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.voice.deadline.Limit.Unit;
import org.junit.jupiter.api.Test;

/** Pauses and extensions move a due moment, exact to the second (T3, T14, T15, T18). */
class PausedDeadlineTest {

    private static final Limit ACCEPT = new Limit(1, Unit.WORKING_DAY);
    private static final Limit FIVE_DAYS = new Limit(5, Unit.WORKING_DAY);

    private final DeadlinePolicy policy = new DeadlinePolicy(CalendarFixture.calendar());

    private static Mark accepted(String at, Limit limit) {
        return new Mark(Mark.Kind.ACCEPTED, at(at), limit);
    }

    private static Mark paused(Instant at) {
        return new Mark(Mark.Kind.PAUSED, at, null);
    }

    @Test
    void onlyOfficeHoursOfAPauseAreGivenBack() {
        // From Tuesday 17:00 to Wednesday 09:00: half an hour each day.
        Deadline due = acceptedOnMondayAndPaused("2026-11-24T17:00", "2026-11-25T09:00");

        assertEquals(at("2026-12-01T09:30"), due.dueAt());
    }

    @Test
    void aPauseOfOneSecondMovesTheDueMomentByOneSecondOfWorkingTime() {
        Instant pause = at("2026-11-24T10:00");
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-11-23T09:00", FIVE_DAYS),
                                paused(pause),
                                Mark.resumed(pause.plusSeconds(1))),
                        ACCEPT);

        assertEquals(at("2026-12-01T08:30").plusSeconds(1), due.dueAt());
    }

    @Test
    void aPauseOutsideOfficeHoursMovesNothing() {
        Deadline due = acceptedOnMondayAndPaused("2026-11-24T18:00", "2026-11-25T08:30");

        assertEquals(at("2026-11-30T17:30"), due.dueAt());
        assertEquals("11月25日（周三）08:30 恢复计算，暂停全在办公时间以外，时限不变，仍到 11月30日（周一）17:30", resumption(due));
    }

    @Test
    void aPauseThatMovedTheDueMomentSaysByHowMuch() {
        Deadline due = acceptedOnMondayAndPaused("2026-11-24T17:00", "2026-11-25T09:00");

        assertEquals(
                "11月25日（周三）09:00 恢复计算，暂停期间不计 1:00:00（时:分:秒），时限顺延到 12月1日（周二）09:30", resumption(due));
    }

    private Deadline acceptedOnMondayAndPaused(String from, String to) {
        return policy.count(
                List.of(
                        accepted("2026-11-23T09:00", FIVE_DAYS),
                        paused(at(from)),
                        Mark.resumed(at(to))),
                ACCEPT);
    }

    private static String resumption(Deadline due) {
        return due.steps().get(due.steps().size() - 2).text();
    }

    @Test
    void whileItStandsTheClockSaysSo() {
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-11-23T09:00", FIVE_DAYS),
                                paused(at("2026-11-24T10:00"))),
                        ACCEPT);

        String last = due.steps().get(due.steps().size() - 1).text();
        assertTrue(last.contains("暂停"), last);
    }

    @Test
    void anExtensionAddsWorkingDaysAfterTheDueDay() {
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-09-21T09:00", FIVE_DAYS),
                                Mark.extended(
                                        at("2026-09-23T10:00"), new Limit(3, Unit.WORKING_DAY))),
                        ACCEPT);

        // Due 29 September; then the 30th and, after the holidays, 8 and 9 October.
        assertEquals(at("2026-10-09T17:30"), due.dueAt());
    }

    @Test
    void anUrgentClockRunsThroughTheNightAndStandsForAllOfAPause() {
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-11-27T20:00", new Limit(24, Unit.NATURAL_HOUR)),
                                paused(at("2026-11-28T02:00")),
                                Mark.resumed(at("2026-11-28T05:00"))),
                        ACCEPT);

        assertEquals(at("2026-11-28T23:00"), due.dueAt());
    }

    @Test
    void aClockPutBackDuringAPauseTakesNothingAway() {
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-11-27T20:00", new Limit(24, Unit.NATURAL_HOUR)),
                                paused(at("2026-11-28T05:00")),
                                Mark.resumed(at("2026-11-28T02:00"))),
                        ACCEPT);

        assertEquals(at("2026-11-28T20:00"), due.dueAt());
    }

    @Test
    void aReworkStartsANewCount() {
        Deadline due =
                policy.count(
                        List.of(
                                accepted("2026-11-02T09:00", FIVE_DAYS),
                                paused(at("2026-11-03T09:00")),
                                Mark.resumed(at("2026-11-04T09:00")),
                                new Mark(
                                        Mark.Kind.REWORKED,
                                        at("2026-11-23T09:00"),
                                        FIVE_DAYS.part(50, 2))),
                        ACCEPT);

        assertEquals(at("2026-11-26T17:30"), due.dueAt());
    }

    @Test
    void workingHoursEndWithinTheDayTheyReach() {
        assertEquals(
                at("2026-11-24T10:00"),
                policy.stepDue(at("2026-11-23T15:00"), new Limit(4, Unit.WORKING_HOUR)));
    }

    @Test
    void aPromiseRunsThroughAcceptanceAndHandlingAndIsPausedByAQuestion() {
        Deadline due =
                policy.count(
                        List.of(
                                new Mark(Mark.Kind.SUBMITTED, at("2026-11-23T09:00"), FIVE_DAYS),
                                paused(at("2026-11-24T08:30")),
                                Mark.resumed(at("2026-11-25T08:30"))),
                        ACCEPT);

        assertEquals(at("2026-12-02T17:30"), due.dueAt());
    }
}
