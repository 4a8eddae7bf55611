package org.chengsheng.publicity.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training over HTTP. */
@ApiTest
class TrainingApiTest {

    private static final String TRAINING = "/api/console/publicity/training";
    private static final String SESSIONS = TRAINING + "/sessions";

    @TempDir Path folder;

    @Test
    void aSessionIsPlannedMadeKnownHeldAndAssessed() {
        String id = planned("2026-02-10T01:00:00Z");
        step("officer", id, "notices", 0)
                .then()
                .statusCode(200)
                .body("session.state", equalTo("NOTIFIED"))
                .body("session.invited", greaterThan(3))
                .body("people.unitName", everyItem(equalTo("一中队")));
        List<String> people = people(id);
        record(id, 1, List.of(mark(people.get(0), 90), mark(people.get(1), null)))
                .then()
                .statusCode(200)
                .body("session.state", equalTo("HELD"))
                .body("session.present", equalTo(2))
                .body("attendancePercent", equalTo(80))
                .body("attendanceMet", equalTo(false));
        Refused.with(
                409, "PUBLICITY_TRAINING_SCORES_MISSING", step("officer", id, "assessments", 2));
        record(id, 2, List.of(mark(people.get(1), 40)));
        step("officer", id, "assessments", 3)
                .then()
                .statusCode(200)
                .body("session.state", equalTo("ASSESSED"))
                .body("session.passed", equalTo(1))
                .body("passScore", equalTo(60))
                .body("history.act", contains("ASSESS", "RECORD", "RECORD", "NOTIFY", "PLAN"))
                .body("history[0].actorName", equalTo("宣传干事小沈"));
        Refused.with(
                409,
                "PUBLICITY_TRAINING_NOT_NOTIFIED",
                record(id, 4, List.of(mark(people.get(0), 1))));
        Refused.with(409, "PUBLICITY_TRAINING_NOT_HELD", step("officer", id, "assessments", 4));
    }

    @Test
    void attendanceIsOfThoseWhoWereAskedAndAfterTheStart() {
        String future = planned("2099-02-10T01:00:00Z");
        step("officer", future, "notices", 0);
        String person = people(future).get(0);
        Refused.with(
                409,
                "PUBLICITY_TRAINING_TOO_EARLY",
                record(future, 1, List.of(mark(person, null))));
        String id = planned("2026-02-11T01:00:00Z");
        Refused.with(
                422,
                "PUBLICITY_TRAINING_NOT_INVITED",
                record(id, 0, List.of(mark(UUID.randomUUID().toString(), null))));
        step("officer", id, "notices", 0);
        Map<String, Object> absent = mark(person, 50);
        absent.put("present", false);
        Refused.with(422, "PUBLICITY_TRAINING_ABSENT_SCORED", record(id, 1, List.of(absent)));
        absent.remove("score");
        Refused.with(422, "PUBLICITY_TRAINING_NOBODY_CAME", record(id, 1, List.of(absent)));
        Refused.field("marks[0].score", record(id, 1, List.of(mark(person, 101))));
        Refused.field("marks", record(id, 1, List.of()));
    }

    @Test
    void resultsAreShownToThoseWhoAnswerForThem() {
        String id = planned("2026-02-12T01:00:00Z");
        step("officer", id, "notices", 0);
        int invited = show("officer", id).<List<?>>path("people").size();
        assertEquals(invited, show("leader", id).<List<?>>path("people").size());
        assertEquals(invited, show("lead", id).<List<?>>path("people").size());
        show("lead2", id)
                .then()
                .body("people", hasSize(0))
                .body("session.invited", equalTo(invited));
        show("correspondent", id).then().body("people.name", contains("通讯员小田"));
    }

    @Test
    void informantsAloneAreAskedWhereThatIsWanted() {
        Map<String, Object> entry = entry("2026-02-13T01:00:00Z");
        entry.put("informantsOnly", true);
        String id = planned(entry);
        step("officer", id, "notices", 0).then().body("people.name", contains("通讯员小田"));
        entry.put("units", List.of(Ticket.unit("ZD02")));
        entry.put("version", 1);
        Refused.with(422, "PUBLICITY_TRAINING_NOBODY_INVITED", change(id, entry));
        entry.put("informantsOnly", false);
        change(id, entry).then().statusCode(200).body("people.unitName", everyItem(equalTo("二中队")));
        Refused.with(409, "PUBLICITY_TRAINING_NOT_PLANNED", step("officer", id, "notices", 2));
        entry.put("units", List.of(UUID.randomUUID().toString()));
        entry.put("version", 2);
        Refused.with(422, "ORG_UNIT_NOT_FOUND", change(id, entry));
    }

    @Test
    void whatIsCalledOffSaysWhy() {
        String id = planned("2026-02-14T01:00:00Z");
        Refused.field("reason", cancel(id, 0, " "));
        cancel(id, 0, "会议室另有安排")
                .then()
                .statusCode(200)
                .body("session.state", equalTo("CANCELLED"))
                .body("history[0].note", equalTo("会议室另有安排"));
        Refused.with(409, "PUBLICITY_TRAINING_NOT_CHANGEABLE", cancel(id, 1, "再一次"));
    }

    @Test
    void aYearHasItsOutlineAndItsQuarters() {
        Map<String, Object> plan =
                new HashMap<>(Map.of("year", 2031, "version", 0, "outline", "每季度一次"));
        Staff.as("officer")
                .body(plan)
                .put(TRAINING + "/year")
                .then()
                .statusCode(200)
                .body("outline", equalTo("每季度一次"))
                .body("version", equalTo(1));
        Refused.with(
                        409,
                        "PLATFORM_STALE_VERSION",
                        Staff.as("officer").body(plan).put(TRAINING + "/year"))
                .then()
                .body("current.version", equalTo(1));
        plan.put("version", 1);
        plan.put("outline", "二季度外请专家");
        Staff.as("officer").body(plan).put(TRAINING + "/year").then().statusCode(200);
        planned("2031-06-30T15:30:00Z");
        planned("2031-06-30T16:30:00Z");
        Staff.as("lead")
                .get(TRAINING + "/year?year=2031")
                .then()
                .statusCode(200)
                .body("outline", equalTo("二季度外请专家"))
                .body("mayKeep", equalTo(false))
                .body("quarters.coming", contains(0, 1, 1, 0))
                .body("quarters.standing", everyItem(equalTo("AHEAD")))
                .body("quarters.endsOn", hasItem("2031-06-30"));
        Staff.as("leader")
                .get(TRAINING + "/year?year=2001")
                .then()
                .body("outline", nullValue())
                .body("quarters.standing", everyItem(equalTo("MISSED")));
        Refused.field("year", Staff.as("leader").get(TRAINING + "/year?year=1999"));
        plan.put("year", 2101);
        Refused.field("year", Staff.as("officer").body(plan).put(TRAINING + "/year"));
    }

    @Test
    void onlyTheOfficerPlans() {
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("correspondent").body(entry("2026-02-15T01:00:00Z")).post(SESSIONS));
        Map<String, Object> plan = Map.of("year", 2032, "version", 0, "outline", "大纲");
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").body(plan).put(TRAINING + "/year"));
        String id = planned("2026-02-15T01:00:00Z");
        for (String step : List.of("notices", "assessments")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", step("lead", id, step, 0));
        }
        Refused.with(
                404,
                "PUBLICITY_TRAINING_NOT_FOUND",
                step("officer", UUID.randomUUID().toString(), "notices", 0));
        Refused.with(409, "PLATFORM_STALE_VERSION", step("officer", id, "notices", 7))
                .then()
                .body("current.version", equalTo(0));
        Map<String, Object> entry = entry("2026-02-15T01:00:00Z");
        entry.put("hours", 0.25);
        Refused.with(400, "PLATFORM_INPUT_INVALID", Staff.as("officer").body(entry).post(SESSIONS));
    }

    @Test
    void theListIsOfAYearAndReadToItsEnd() {
        List<String> ids = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            ids.add(0, planned("2033-03-0" + day + "T01:00:00Z"));
        }
        cancel(ids.get(0), 0, "不办了");
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Staff.as("leader")
                            .queryParam("cursor", cursor)
                            .get(SESSIONS + "?year=2033&limit=2&state=PLANNED");
            page.then().log().ifValidationFails().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(ids.subList(1, 5), read);
        Refused.with(
                400, "PLATFORM_CURSOR_INVALID", Staff.as("leader").get(SESSIONS + "?cursor=x"));
    }

    @Test
    void theSheetIsToSignOnAndToFile() throws IOException {
        String id = planned("2026-02-16T01:00:00Z");
        step("officer", id, "notices", 0);
        assertEquals("", cell(id, 3));
        List<String> people = people(id);
        record(id, 1, List.of(mark(people.get(0), 90)));
        assertEquals("到课", cell(id, 3));
        assertEquals("90", cell(id, 4));
        assertEquals("", cell(id, 5));
        step("officer", id, "assessments", 2);
        assertEquals("合格", cell(id, 5));
    }

    @Test
    void theListOfAYearIsAWorkbook() throws IOException {
        String id = planned("1999-12-31T17:00:00Z");
        step("officer", id, "notices", 0);
        Path file = folder.resolve("list.xlsx");
        Response sheet =
                Staff.as("leader")
                        .accept("*/*")
                        .get(
                                "/api/console/publicity/training/session-sheet?year=2000&state=NOTIFIED");
        sheet.then().statusCode(200);
        Files.write(file, sheet.asByteArray());
        try (TableReader table = TableReader.open(file)) {
            var row = table.next().orElseThrow();
            assertEquals("信息写作基础", row.cell(0).text());
            assertEquals("2000-01-01 01:00:00", row.cell(2).text());
            // Nobody has come yet.
            assertEquals("", row.cell(7).text());
            assertTrue(table.next().isEmpty());
        }
        assertEquals("2000-01-01T01:00", SheetCells.moment(sheet.asByteArray(), 1, 2));
        SheetCells.number(sheet.asByteArray(), 1, 3);
    }

    private String cell(String id, int column) throws IOException {
        Response sheet = Staff.as("officer").accept("*/*").get(SESSIONS + "/" + id + "/sheet");
        sheet.then().statusCode(200);
        assertTrue(
                OwnerDatabase.number(
                                "select count(*) from platform_audit where act ="
                                        + " 'EXPORT_ATTENDANCE' and object_id = ?",
                                id)
                        > 0);
        assertTrue(sheet.header("Content-Disposition").contains("2026-02-16"));
        Path file = folder.resolve("attendance.xlsx");
        Files.write(file, sheet.asByteArray());
        assertEquals(1, SheetCells.number(sheet.asByteArray(), 1, 0));
        try (TableReader table = TableReader.open(file)) {
            assertEquals("一中队", table.next().map(row -> row.cell(1).text()).orElseThrow());
        }
        try (TableReader table = TableReader.open(file)) {
            return table.next().orElseThrow().cell(column).text();
        }
    }

    @Test
    void atMostAThousandAreAsked() {
        Map<String, Object> entry = entry("2099-05-10T01:00:00Z");
        entry.put("units", List.of(Ticket.unit("ZD04")));
        String id = planned(entry);
        OwnerDatabase.update(
                "insert into org_staff (id, name, login, unit_id) select gen_random_uuid(), '占位',"
                        + " 'crowd-' || n, cast(? as uuid) from generate_series(1, 1001) n",
                Ticket.unit("ZD04"));
        try {
            Refused.with(
                    422, "PUBLICITY_TRAINING_TOO_MANY_PEOPLE", step("officer", id, "notices", 0));
        } finally {
            OwnerDatabase.update("delete from org_staff where login like 'crowd-%'");
        }
    }

    private static Map<String, Object> entry(String startsAt) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("theme", "信息写作基础");
        entry.put("startsAt", startsAt);
        entry.put("hours", 1.5);
        entry.put("place", "会议室");
        entry.put("trainer", "报社编辑");
        entry.put("units", List.of(Ticket.unit("ZD01")));
        entry.put("informantsOnly", false);
        return entry;
    }

    private static String planned(String startsAt) {
        return planned(entry(startsAt));
    }

    private static String planned(Map<String, Object> entry) {
        Response answer = Staff.as("officer").body(entry).post(SESSIONS);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("session.id");
    }

    private static Response change(String id, Map<String, Object> entry) {
        return Staff.as("officer").body(entry).put(SESSIONS + "/" + id);
    }

    private static Response step(String login, String id, String step, int version) {
        return Staff.as(login)
                .body(Map.of("version", version))
                .post(SESSIONS + "/" + id + "/" + step);
    }

    private static Response cancel(String id, int version, String reason) {
        return Staff.as("officer")
                .body(Map.of("version", version, "reason", reason))
                .post(SESSIONS + "/" + id + "/cancellations");
    }

    private static Response show(String login, String id) {
        return Staff.as(login).get(SESSIONS + "/" + id);
    }

    private static List<String> people(String id) {
        return show("officer", id).path("people.staffId");
    }

    private static Map<String, Object> mark(String staffId, Integer score) {
        Map<String, Object> mark = new HashMap<>();
        mark.put("staffId", staffId);
        mark.put("present", true);
        mark.put("score", score);
        return mark;
    }

    private static Response record(String id, int version, List<Map<String, Object>> marks) {
        return Staff.as("officer")
                .body(Map.of("version", version, "marks", marks))
                .put(SESSIONS + "/" + id + "/attendance");
    }
}
