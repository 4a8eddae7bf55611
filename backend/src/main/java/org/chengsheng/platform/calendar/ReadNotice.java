package org.chengsheng.platform.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;

/**
 * Reads notices from a file: JSON by year with {@code papers}, {@code off} and {@code work}, or an
 * ICS calendar whose events say 休 or 班. A file with a row that cannot be read is refused as a
 * whole, with every such row named.
 */
final class ReadNotice {

    private static final int LONGEST_EVENT_DAYS = 31;
    private static final int NEW_YEAR_FROM = 25;

    /** What calendars add to the name of a holiday. */
    private static final String ADDITIONS =
            "[（(【\\[]?(补班|调休上班|上班|调休|放假|假期|休息日|休|班)[）)】\\]]?|第\\s*\\d+\\s*天.*|\\s+";

    private final String fileName;
    private final Map<Integer, List<CalendarDay>> days = new TreeMap<>();
    private final Map<Integer, String> sources = new TreeMap<>();
    private final List<Violation> wrong = new ArrayList<>();

    private ReadNotice(String fileName) {
        this.fileName = fileName;
    }

    /** The notices of a file, by year. */
    static List<CalendarYear> of(String text, String fileName, ObjectMapper json) {
        ReadNotice reader = new ReadNotice(fileName);
        String start = text.stripLeading().replace("\uFEFF", "");
        if (start.startsWith("{")) {
            reader.readJson(start, json);
        } else if (start.startsWith("BEGIN:VCALENDAR")) {
            reader.readIcs(start);
        } else {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_FILE_UNREADABLE);
        }
        return reader.result();
    }

    private List<CalendarYear> result() {
        if (!wrong.isEmpty()) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_INVALID, wrong.size())
                    .withViolations(wrong);
        }
        if (days.isEmpty()) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_FILE_UNREADABLE);
        }
        List<CalendarYear> years = years();
        List<Violation> faults = CalendarRules.violations(years);
        if (!faults.isEmpty()) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_INVALID, faults.size())
                    .withViolations(faults);
        }
        return years;
    }

    private List<CalendarYear> years() {
        return days.entrySet().stream()
                .map(
                        year ->
                                new CalendarYear(
                                        year.getKey(),
                                        sources.getOrDefault(year.getKey(), fileName),
                                        year.getValue().stream()
                                                .sorted((a, b) -> a.date().compareTo(b.date()))
                                                .toList()))
                .toList();
    }

    private void readJson(String text, ObjectMapper json) {
        JsonNode root;
        try {
            root = json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_FILE_UNREADABLE);
        }
        root.fields()
                .forEachRemaining(
                        entry -> {
                            if (!entry.getKey().matches("\\d{4}")) {
                                fault(entry.getKey(), "calendar.file.year", entry.getKey());
                                return;
                            }
                            int year = Integer.parseInt(entry.getKey());
                            String papers =
                                    StreamSupport.stream(
                                                    entry.getValue().path("papers").spliterator(),
                                                    false)
                                            .map(JsonNode::asText)
                                            .reduce((a, b) -> a + " " + b)
                                            .orElse(fileName);
                            sources.put(year, papers);
                            readList(year, "off", DayKind.OFF, entry.getValue());
                            readList(year, "work", DayKind.WORK, entry.getValue());
                        });
    }

    private void readList(int year, String list, DayKind kind, JsonNode notice) {
        int row = 0;
        for (JsonNode day : notice.path(list)) {
            String where = year + "." + list + "." + row++;
            String date = day.path("date").asText();
            String name = day.path("name").asText();
            try {
                add(year, new CalendarDay(LocalDate.parse(date), kind, name.strip()), where);
            } catch (DateTimeParseException e) {
                fault(
                        where,
                        "calendar.file.date",
                        row,
                        date.isEmpty() ? "—" : date,
                        year,
                        Messages.text("calendar.file.list." + kind));
            }
        }
    }

    private void readIcs(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        if (calendar == null) {
            throw new Refusal(PlatformCode.PLATFORM_CALENDAR_FILE_UNREADABLE);
        }
        int row = 0;
        for (VEvent event : calendar.getEvents()) {
            readEvent(event, ++row);
        }
    }

    private void readEvent(VEvent event, int row) {
        String where = "event." + row;
        String summary = event.getSummary() == null ? "" : event.getSummary().getValue().strip();
        LocalDate first = dateOf(event.getDateStart());
        if (first == null) {
            fault(where, "calendar.file.event", row, summary.isEmpty() ? "—" : summary);
            return;
        }
        LocalDate end = dateOf(event.getDateEnd());
        // The end of an all-day event is the day after its last.
        LocalDate last = end == null || !end.isAfter(first) ? first : end.minusDays(1);
        if (last.isAfter(first.plusDays(LONGEST_EVENT_DAYS))) {
            fault(where, "calendar.file.long", row, summary);
            return;
        }
        DayKind kind = summary.contains("班") ? DayKind.WORK : DayKind.OFF;
        String name = summary.replaceAll(ADDITIONS, "");
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            add(yearOf(day, name), new CalendarDay(day, kind, name), where);
        }
    }

    /** The last days of December belong to the notice of the coming New Year. */
    private static int yearOf(LocalDate day, String name) {
        boolean newYear =
                day.getMonth() == Month.DECEMBER
                        && day.getDayOfMonth() >= NEW_YEAR_FROM
                        && name.contains("元旦");
        return newYear ? day.getYear() + 1 : day.getYear();
    }

    private static LocalDate dateOf(DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null) {
            return null;
        }
        DateTimeComponents parts = property.getValue().getRawComponents();
        if (parts == null) {
            return null;
        }
        try {
            return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
        } catch (DateTimeException e) {
            // biweekly takes a 13th month
            return null;
        }
    }

    private void add(int year, CalendarDay day, String where) {
        if (day.name().isEmpty()) {
            fault(where, "calendar.file.name", day.date().toString());
            return;
        }
        days.computeIfAbsent(year, y -> new ArrayList<>()).add(day);
    }

    private void fault(String field, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        wrong.add(new Violation(field, Messages.text(key, texts)));
    }
}
