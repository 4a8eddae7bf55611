package org.chengsheng.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.RefusalFixture;
import org.junit.jupiter.api.Test;

/** Notices as files: JSON by year, and ICS as calendars publish it. */
class ReadNoticeTest {

    private static final String ICS =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//CN
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20271001
            DTEND;VALUE=DATE:20271004
            SUMMARY:国庆节（休）
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20271009
            SUMMARY:国庆节 补班
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20261231
            SUMMARY:元旦假期 第1天/共3天
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void theNoticesOf2018To2026AreReadWhole() {
        List<CalendarYear> years = read(CalendarFixture.json());

        assertEquals(9, years.size());
        Map<LocalDate, String> off = new HashMap<>();
        Map<LocalDate, String> work = new HashMap<>();
        for (CalendarYear year : years) {
            for (CalendarDay day : year.days()) {
                (day.kind() == DayKind.OFF ? off : work).put(day.date(), day.name());
            }
        }
        assertEquals(CalendarFixture.days("off"), off);
        assertEquals(CalendarFixture.days("work"), work);
        CalendarContent content = new CalendarContent(Map.of(), CalendarFixture.PERIODS);
        assertEquals(List.of(), CalendarRules.violations(years, content.with(years, null)));
    }

    @Test
    void anIcsCalendarGivesDaysOffAndMakeUpDays() {
        List<CalendarYear> years = read(ICS);

        assertEquals(List.of(2027), years.stream().map(CalendarYear::year).toList());
        assertEquals(
                List.of(
                        new CalendarDay(LocalDate.parse("2026-12-31"), DayKind.OFF, "元旦"),
                        new CalendarDay(LocalDate.parse("2027-10-01"), DayKind.OFF, "国庆节"),
                        new CalendarDay(LocalDate.parse("2027-10-02"), DayKind.OFF, "国庆节"),
                        new CalendarDay(LocalDate.parse("2027-10-03"), DayKind.OFF, "国庆节"),
                        new CalendarDay(LocalDate.parse("2027-10-09"), DayKind.WORK, "国庆节")),
                years.get(0).days(),
                "the end of an all-day event is not part of it");
    }

    @Test
    void anEventOnADayThatDoesNotExistIsNamed() {
        Refusal refusal = refused(ICS.replace("20271009", "20271309"));

        assertEquals(List.of("第 2 个日程“国庆节 补班”：没有开始日期，或日期不存在"), messages(refusal));
    }

    @Test
    void wrongRowsAreNamedAndTheFileIsRefusedAsAWhole() {
        Refusal refusal =
                refused(
                        """
                        {"2027": {"off": [{"date": "2027-01-01", "name": "元旦"},
                                          {"date": "2027-02-30", "name": "春节"},
                                          {"name": "春节"}],
                                  "work": [{"date": "2027-02-06", "name": ""}]},
                         "next": {"off": []}}
                        """);
        assertEquals(PlatformCode.PLATFORM_CALENDAR_INVALID, refusal.code());
        assertEquals(
                List.of("2027.off.1", "2027.off.2", "2027.work.0", "next"),
                CalendarFixture.fields(refusal));
    }

    @Test
    void aDayOfAnotherYearAndADayGivenTwiceAreNamedWithTheYear() {
        Refusal refusal =
                refused(
                        """
                        {"2026": {"off": [{"date": "2026-05-01", "name": "劳动节"}]},
                         "2027": {"off": [{"date": "2026-05-02", "name": "劳动节"},
                                          {"date": "2027-01-01", "name": "元旦"},
                                          {"date": "2027-01-01", "name": "元旦"}]}}
                        """);
        assertEquals(PlatformCode.PLATFORM_CALENDAR_INVALID, refusal.code());
        assertEquals(
                List.of("2027 年第 1 行：2026-05-02 不属于这一年", "2027 年第 3 行：2027-01-01 重复出现"),
                messages(refusal));
    }

    @Test
    void aWrongDateIsNamedByYearListAndPlace() {
        Refusal refusal =
                refused(
                        """
                        {"2027": {"work": [{"date": "2027-02-30", "name": "春节"}]}}
                        """);
        assertEquals(1, messages(refusal).size());
        assertTrue(messages(refusal).get(0).startsWith("2027 年上班第 1 条："), messages(refusal).get(0));
    }

    @Test
    void anEventOfMonthsIsNoHoliday() {
        Refusal refusal =
                refused(ICS.replace("DTEND;VALUE=DATE:20271004", "DTEND;VALUE=DATE:20280101"));
        assertEquals(List.of("event.1"), CalendarFixture.fields(refusal));
    }

    @Test
    void whatIsNoCalendarIsUnreadable() {
        for (String text :
                List.of("", "hello", "{", "{}", "[]", "BEGIN:VCALENDAR\nEND:VCALENDAR")) {
            assertEquals(
                    PlatformCode.PLATFORM_CALENDAR_FILE_UNREADABLE, refused(text).code(), text);
        }
    }

    private static List<String> messages(Refusal refusal) {
        return RefusalFixture.violations(refusal).stream().map(Refusal.Violation::message).toList();
    }

    private static List<CalendarYear> read(String text) {
        return ReadNotice.of(text, "notice", new ObjectMapper());
    }

    private static Refusal refused(String text) {
        return assertThrows(Refusal.class, () -> read(text));
    }
}
