package org.chengsheng.platform.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.RefusalFixture;

/** The State Council's notices of 2018 to 2026 as a calendar, without a database. */
public final class CalendarFixture {

    public static final OfficeHours HOURS =
            new OfficeHours(
                    List.of(
                            new OfficeHours.Period(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                            new OfficeHours.Period(LocalTime.of(14, 0), LocalTime.of(17, 30))));

    static final List<WorkPeriod> PERIODS =
            List.of(new WorkPeriod(LocalTime.of(8, 30), LocalTime.of(12, 0)));

    private CalendarFixture() {}

    public static WorkingCalendar calendar() {
        Set<Integer> years = new HashSet<>();
        notices().fieldNames().forEachRemaining(year -> years.add(Integer.valueOf(year)));
        return new WorkingCalendar(days("off"), days("work"), years, HOURS);
    }

    /** Days of all years under {@code off} or {@code work}, with their names. */
    static Map<LocalDate, String> days(String list) {
        Map<LocalDate, String> days = new HashMap<>();
        for (JsonNode year : notices()) {
            for (JsonNode day : year.get(list)) {
                days.put(LocalDate.parse(day.get("date").asText()), day.get("name").asText());
            }
        }
        return days;
    }

    /** A moment in the bureau's zone, for example {@code 2026-02-13T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** The shared file as it is. */
    static String json() {
        try {
            return Files.readString(sharedData("holidays-cn.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields a refusal names, as a client sees them. */
    static List<String> fields(Refusal refusal) {
        return RefusalFixture.violations(refusal).stream().map(Refusal.Violation::field).toList();
    }

    private static JsonNode notices() {
        try {
            return new ObjectMapper().readTree(sharedData("holidays-cn.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code shared/data} lies beside the checkout or beside a folder above it. */
    private static Path sharedData(String name) {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("data").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new IllegalStateException("no shared/data/" + name + " in or above " + start);
    }
}
