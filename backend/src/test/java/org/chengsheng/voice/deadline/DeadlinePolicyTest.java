package org.chengsheng.voice.deadline;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.voice.deadline.Limit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How due moments are counted and explained (domain.md 2.6, 3.4). */
class DeadlinePolicyTest {

    private static final TimeLimit COMPLAINT = limit(1, 5, Unit.WORKING_DAY);
    private static final TimeLimit REPORT = limit(1, 15, Unit.CALENDAR_DAY);

    private final DeadlinePolicy policy = new DeadlinePolicy(CalendarFixture.calendar());

    @ParameterizedTest(name = "accepted {0}, due {1}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-30T17:30",
        "2026-02-13T10:00, 2026-02-27T17:30",
        "2026-02-13T17:30, 2026-02-28T17:30",
        "2026-09-29T16:00, 2026-10-12T17:30"
    })
    void aLimitInWorkingDaysEndsAtClosingTimeOfItsLastDay(String accepted, String due) {
        assertEquals(at(due), policy.due(at(accepted), COMPLAINT.handle()).dueAt());
    }

    @Test
    void stepsNameWeekendsHolidaysAndMakeUpDays() {
        List<String> texts = texts(policy.due(at("2026-09-29T16:00"), COMPLAINT.handle()));

        assertEquals("9月29日（周二）16:00 受理，开始计算办理时限", texts.get(0));
        assertEquals(
                "办理：5 个工作日，到 10月12日（周一）；不计 10月1日（周四）国庆节、10月2日（周五）国庆节、"
                        + "10月3日（周六）国庆节、10月4日（周日）国庆节、10月5日（周一）国庆节、"
                        + "10月6日（周二）国庆节、10月7日（周三）国庆节、10月11日（周日）；"
                        + "调休上班计入 10月10日（周六）",
                texts.get(1));
        assertEquals("应在 10月12日（周一）17:30 前办结", texts.get(2));
        assertEquals(3, texts.size());
    }

    @Test
    void manyDaysOffAreCutShort() {
        TimeLimit fiveWeeks = limit(1, 25, Unit.WORKING_DAY);

        String counted = texts(policy.due(at("2026-02-02T09:00"), fiveWeeks.handle())).get(1);

        assertEquals(12, counted.split("；")[1].split("、").length);
        assertTrue(counted.contains("等；"), counted);
    }

    @Test
    void aLimitInCalendarDaysEndingOnADayOffMovesToTheNextWorkingDay() {
        Deadline deadline = policy.due(at("2026-11-06T09:00"), REPORT.handle());

        assertEquals(at("2026-11-23T17:30"), deadline.dueAt());
        assertEquals("办理：15 天（含节假日），到 11月21日（周六）", texts(deadline).get(1));
        assertEquals("最后一天是节假日，顺延到 11月23日（周一）", texts(deadline).get(2));
    }

    @Test
    void aLimitInCalendarDaysEndingOnAWorkingDayStays() {
        Deadline deadline = policy.due(at("2026-11-02T09:00"), REPORT.handle());

        assertEquals(at("2026-11-17T17:30"), deadline.dueAt());
        assertEquals(3, deadline.steps().size());
    }

    @Test
    void offHoursCountFromTheNextOpening() {
        Deadline deadline = policy.due(at("2026-11-27T20:15"), COMPLAINT.handle());

        assertEquals(at("2026-12-07T17:30"), deadline.dueAt());
        assertEquals(at("2026-11-27T20:15"), deadline.steps().get(0).at());
        assertEquals(at("2026-11-30T08:30"), deadline.steps().get(1).at());
        assertTrue(texts(deadline).get(1).startsWith("非办公时间"));
        assertTrue(texts(deadline).get(1).contains("11月30日（周一）08:30"));
    }

    @Test
    void aPromiseIsAcceptanceThenHandling() {
        Deadline promise = policy.promise(at("2026-11-23T09:00"), COMPLAINT);

        assertEquals(at("2026-12-01T17:30"), promise.dueAt());
        assertEquals("11月23日（周一）09:00 提交", texts(promise).get(0));
        assertEquals(at("2026-11-24T17:30"), promise.steps().get(1).at());
        assertEquals("最迟 12月1日（周二）17:30 答复您", texts(promise).get(3));
    }

    @Test
    void aLimitWithoutAcceptanceDaysHasNoStepForIt() {
        TimeLimit direct = limit(0, 2, Unit.WORKING_DAY);

        assertEquals(
                List.of("11月23日（周一）09:00 提交", "办理：2 个工作日，到 11月25日（周三）", "最迟 11月25日（周三）17:30 答复您"),
                texts(policy.promise(at("2026-11-23T09:00"), direct)));
    }

    @Test
    void aDeadlineInAYearWithoutANoticeIsProvisionalAndSaysSo() {
        Deadline deadline = policy.due(at("2026-12-29T09:00"), COMPLAINT.handle());

        assertTrue(deadline.provisional());
        assertEquals("2027 年放假安排尚未公布，此日期为暂定，公布后重新计算", texts(deadline).get(3));
        assertFalse(policy.due(at("2026-12-23T09:00"), COMPLAINT.handle()).provisional());
    }

    @Test
    void theLastStepIsTheDueMoment() {
        Deadline deadline = policy.due(at("2026-11-23T09:00"), COMPLAINT.handle());

        Instant last = deadline.steps().get(deadline.steps().size() - 1).at();
        assertEquals(deadline.dueAt(), last);
    }

    @Test
    void aLimitSaysItselfInWords() {
        assertEquals("5 个工作日", COMPLAINT.handle().inWords());
        assertEquals("15 天（含节假日）", REPORT.handle().inWords());
    }

    private static TimeLimit limit(int acceptDays, int handle, Unit unit) {
        return new TimeLimit(
                ClockKind.COMPLAINT,
                new Limit(acceptDays, Unit.WORKING_DAY),
                new Limit(handle, unit),
                15);
    }

    private static List<String> texts(Deadline deadline) {
        return deadline.steps().stream().map(Deadline.Step::text).toList();
    }
}
