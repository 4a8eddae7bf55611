package org.chengsheng.publicity.calendar;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar, workbook and public feed show the same activities, each to whom it may. */
@ApiTest
class ActivityCalendarApiTest {

    @TempDir Path folder;

    private static final String CALENDAR = "/api/console/publicity/activity-calendar";
    private static final String EXPORT = "/api/console/publicity/activity-export";

    @Test
    void theCalendarShowsEachPersonWhatTheyMaySee() {
        Map<String, Object> entry = PublicityActivity.entry("日历上的草稿");
        entry.put("startsAt", "2095-03-10T01:00:00Z");
        entry.put("endsAt", "2095-03-10T03:00:00Z");
        PublicityActivity it = PublicityActivity.drafted("correspondent", entry);
        calendar("officer", "2095-01-01", "2095-12-31")
                .then()
                .statusCode(200)
                .body("capped", equalTo(false))
                .body("items.number", hasItem(it.number()));
        calendar("lead2", "2095-01-01", "2095-12-31")
                .then()
                .body("items.number", not(hasItem(it.number())));
        calendar("officer", "2095-03-11", "2095-03-31")
                .then()
                .body("items.number", not(hasItem(it.number())));
    }

    @Test
    void aYearIsCountedByDaysOfBeijing() {
        // 23:30 in London is the next morning here.
        Map<String, Object> entry = PublicityActivity.entry("年历上的一场");
        entry.put("startsAt", "2094-05-09T23:30:00Z");
        entry.put("endsAt", "2094-05-10T03:00:00Z");
        PublicityActivity it = PublicityActivity.drafted("correspondent", entry);
        days("officer", "2094-01-01", "2094-12-31")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].day", equalTo("2094-05-10"))
                .body("items[0].preparing", equalTo(1))
                .body("items[0].cancelled", equalTo(0));
        days("lead2", "2094-01-01", "2094-12-31").then().body("items", empty());
        it.done("correspondent", "cancellations", Map.of("reason", "场地另有安排"));
        days("officer", "2094-05-10", "2094-05-10")
                .then()
                .body("items[0].preparing", equalTo(0))
                .body("items[0].cancelled", equalTo(1));
        Refused.field("to", days("officer", "2094-01-01", "2096-01-01"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", days("acceptor", "2094-01-01", "2094-01-02"));
    }

    @Test
    void aCalendarIsOfAYearAtMost() {
        Refused.field("to", calendar("officer", "2095-01-01", "2097-01-01"));
        Refused.field("to", calendar("officer", "2095-01-02", "2095-01-01"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", calendar("acceptor", "2095-01-01", "2095-01-02"));
    }

    @Test
    void theWorkbookHoldsTheRowsOfTheFilterAndIsOnRecord() throws IOException {
        PublicityActivity it = PublicityActivity.drafted("导出到表格的独一份");
        byte[] workbook =
                Staff.as("officer")
                        .get(EXPORT + "?q=导出到表格的独一份")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        String sheet = sheet(workbook);
        assertTrue(sheet.contains(it.number()));
        assertTrue(sheet.contains("1000.00"));
        assertFalse(sheet(Staff.as("lead2").get(EXPORT).asByteArray()).contains(it.number()));
        assertTrue(
                OwnerDatabase.number(
                                "select count(*) from platform_audit where act ="
                                        + " 'EXPORT_ACTIVITIES'")
                        > 0);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(EXPORT));
    }

    @Test
    void citizensSubscribeToWhatIsPublishedAndLearnOfACancellation() {
        PublicityActivity secret = PublicityActivity.drafted("订阅里没有草稿");
        PublicityActivity it = PublicityActivity.published("订阅里有这一场");
        VEvent event = event(it).orElseThrow();
        assertEquals("订阅里有这一场", event.getSummary().getValue());
        assertEquals("示范广场", event.getLocation().getValue());
        assertEquals("CONFIRMED", event.getStatus().getValue());
        assertTrue(event(secret).isEmpty());

        it.done("officer", "cancellations", Map.of("reason", "场地另有安排"));
        VEvent cancelled = event(it).orElseThrow();
        assertEquals("CANCELLED", cancelled.getStatus().getValue());
        assertTrue(cancelled.getDescription().getValue().startsWith("场地另有安排"));
    }

    private static Optional<VEvent> event(PublicityActivity it) {
        Response answer = RestAssured.get("/api/citizen/activity-calendar.ics");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.contentType().startsWith("text/calendar"));
        ICalendar feed = Biweekly.parse(answer.asString()).first();
        return feed.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(it.number()))
                .findFirst();
    }

    private static Response days(String login, String from, String to) {
        return Staff.as(login)
                .get("/api/console/publicity/activity-days?from=" + from + "&to=" + to);
    }

    private static Response calendar(String login, String from, String to) {
        return Staff.as(login).get(CALENDAR + "?from=" + from + "&to=" + to);
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("activities.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
