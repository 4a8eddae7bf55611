package org.chengsheng.platform.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps the calendar; what is refused changes nothing. */
@ApiTest
class CalendarApiTest {

    private static final String CALENDAR = "/api/console/calendar";
    private static final Map<String, ?> NEW_YEAR =
            Map.of("date", "2027-01-01", "kind", "OFF", "name", "元旦");

    @Inject Calendars calendars;

    @AfterEach
    void putBack() {
        change(Map.of("years", List.of(year(2027)), "officeHours", usualHours()));
    }

    @Test
    void theComingYearIsProvisionalUntilItsNoticeIsLoaded() {
        Staff.as("admin")
                .get(CALENDAR)
                .then()
                .statusCode(200)
                .body("years.find { it.year == 2026 }.days.name", hasItem("国庆节"))
                .body("years.find { it.year == 2027 }.days", hasSize(0))
                .body("officeHours", hasSize(2));
        assertTrue(calendars.current().isProvisional(LocalDate.of(2027, 1, 1)));
        int before = calendars.version();

        change(Map.of("years", List.of(year(2027, NEW_YEAR)))).then().statusCode(200);

        assertFalse(calendars.current().isProvisional(LocalDate.of(2027, 1, 1)));
        assertFalse(calendars.current().isWorkingDay(LocalDate.of(2027, 1, 1)));
        assertEquals(before + 1, calendars.version());
    }

    @Test
    void everyVersionTellsWhoChangedWhat() {
        change(Map.of("years", List.of(year(2027, NEW_YEAR)), "note", "国办通知"))
                .then()
                .statusCode(200);

        Staff.as("admin")
                .get(CALENDAR + "/versions?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(version()))
                .body("items[0].note", equalTo("国办通知"))
                .body("items[0].actorId", equalTo(adminId()))
                .body("items[0].changes.key", equalTo(List.of("2027", "2027-01-01")))
                .body("items[0].changes[1].after", equalTo("放假：元旦"));
        assertEquals(
                "" + version(),
                OwnerDatabase.text(
                        "select object_id from platform_audit where act = 'CHANGE_CALENDAR' order"
                                + " by at desc limit 1"));
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() {
        int version = version();
        Staff.as("admin")
                .body(entry(Map.of("years", List.of(year(2027, NEW_YEAR)))))
                .post(CALENDAR + "/previews")
                .then()
                .statusCode(200)
                .body("changes.key", equalTo(List.of("2027", "2027-01-01")));
        assertEquals(version, version());
        assertTrue(calendars.current().isProvisional(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void whatChangesNothingMakesNoVersion() {
        int version = version();
        change(Map.of("years", List.of())).then().statusCode(200).body("version", equalTo(version));
        assertEquals(version, version());
    }

    @Test
    void officeHoursMayHaveThreePeriods() {
        List<Map<String, String>> hours =
                List.of(hours("08:00", "11:30"), hours("12:30", "16:00"), hours("16:30", "18:00"));
        change(Map.of("years", List.of(), "officeHours", hours)).then().statusCode(200);
        assertEquals("08:00–11:30，12:30–16:00，16:30–18:00", calendars.current().hoursInWords());
    }

    @Test
    void aWrongRowRefusesTheWholeCalendar() {
        int version = version();
        Response answer =
                change(
                        Map.of(
                                "years",
                                List.of(
                                        year(
                                                2027,
                                                NEW_YEAR,
                                                NEW_YEAR,
                                                Map.of(
                                                        "date", "2028-01-01",
                                                        "kind", "OFF",
                                                        "name", "元旦")))));
        Refused.with(422, "PLATFORM_CALENDAR_INVALID", answer);
        assertEquals(
                List.of("years.2027.days.2", "years.2027.days.1"), answer.path("violations.field"));
        assertEquals(version, version());
    }

    @Test
    void aStaleVersionIsRefused() {
        Response answer =
                Staff.as("admin")
                        .body(Map.of("version", version() - 1, "years", List.of()))
                        .post(CALENDAR + "/changes");
        Refused.with(409, "PLATFORM_STALE_VERSION", answer);
        answer.then()
                .body("current.version", equalTo(version()))
                .body("current.years.year", hasItem(2026))
                .body("current.officeHours", hasSize(2));
    }

    @Test
    void aFileIsReadAndNotSaved() {
        int version = version();
        upload("holidays-cn.json", CalendarFixture.json())
                .then()
                .statusCode(200)
                .body("years.year", hasSize(9));
        assertEquals(version, version());
        Refused.with(
                422,
                "PLATFORM_CALENDAR_INVALID",
                upload(
                        "a.json",
                        "{\"2027\":{\"off\":[{\"date\":\"2027-02-30\",\"name\":\"春节\"}]}}"));
        Refused.with(422, "PLATFORM_CALENDAR_FILE_UNREADABLE", upload("a.txt", "hello"));
        Refused.with(413, "PLATFORM_BODY_TOO_LARGE", upload("big.json", " ".repeat(1_000_001)));
    }

    @Test
    void loadingTheWholeFileAgainChangesNothing() {
        List<Map<String, ?>> years =
                upload("holidays-cn.json", CalendarFixture.json()).path("years");
        Staff.as("admin")
                .body(entry(Map.of("years", years)))
                .post(CALENDAR + "/previews")
                .then()
                .statusCode(200)
                .body("changes", hasSize(0));
    }

    @Test
    void onlyAdministratorsKeepIt() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").get(CALENDAR));
    }

    private static Response change(Map<String, ?> entry) {
        return Staff.as("admin").body(entry(entry)).post(CALENDAR + "/changes");
    }

    private static Map<String, Object> entry(Map<String, ?> entry) {
        Map<String, Object> whole = new HashMap<>(entry);
        whole.put("version", version());
        return whole;
    }

    private static Response upload(String name, String text) {
        return Staff.as("admin")
                .contentType("multipart/form-data")
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8))
                .post(CALENDAR + "/notice-files");
    }

    private static Map<String, ?> year(int year, Map<?, ?>... days) {
        return Map.of("year", year, "source", "国办通知", "days", List.of(days));
    }

    private static List<Map<String, String>> usualHours() {
        return List.of(hours("08:30", "12:00"), hours("14:00", "17:30"));
    }

    private static Map<String, String> hours(String opens, String closes) {
        return Map.of("opens", opens, "closes", closes);
    }

    private static int version() {
        return OwnerDatabase.number("select max(version) from platform_calendar_version");
    }

    private static String adminId() {
        return OwnerDatabase.text("select id::text from org_staff where login = 'admin'");
    }
}
