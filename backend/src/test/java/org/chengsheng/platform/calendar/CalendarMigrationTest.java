package org.chengsheng.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The migration carries exactly the days of the notices. */
class CalendarMigrationTest {

    private static final String MIGRATION =
            "/db/migration/platform/V202611230110__platform_calendar_days.sql";
    private static final Pattern ROW =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORK)', '([^']+)', (\\d{4})\\)");

    @Test
    void holidaysAreThoseOfTheNotices() throws IOException {
        assertEquals(CalendarFixture.days("off"), migrated("OFF"));
    }

    @Test
    void makeUpDaysAreThoseOfTheNotices() throws IOException {
        assertEquals(CalendarFixture.days("work"), migrated("WORK"));
    }

    private static Map<LocalDate, String> migrated(String kind) throws IOException {
        Map<LocalDate, String> days = new HashMap<>();
        Matcher row = ROW.matcher(sql());
        while (row.find()) {
            if (row.group(2).equals(kind)) {
                days.put(LocalDate.parse(row.group(1)), row.group(3));
            }
        }
        return days;
    }

    private static String sql() throws IOException {
        try (InputStream file = CalendarMigrationTest.class.getResourceAsStream(MIGRATION)) {
            assertNotNull(file, MIGRATION);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
