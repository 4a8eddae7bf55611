package org.chengsheng.publicity.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annual plans over HTTP: written, decided, amended, measured. Each test has a year of its own. */
@ApiTest
class PlansApiTest {

    private static final String PLANS = "/api/console/publicity/plans";

    @TempDir Path folder;

    @Test
    void aPlanIsWrittenIssuedAndAmended() {
        String id = issued(2041, target("EACH_UNIT", null));
        String line = show(id).path("targets[0].lineId");

        Response next = act(id, "amendments");
        next.then()
                .statusCode(201)
                .body("head.edition", equalTo(2))
                .body("head.state", equalTo("DRAFT"))
                .body("targets.lineId", contains(line));
        String nextId = next.path("head.id");
        act(nextId, "submissions").then().statusCode(200);
        decide("leader", nextId, "ISSUE", "示城管字〔2041〕9号").then().statusCode(200);

        show(id).then().body("head.state", equalTo("AMENDED"));
        Staff.as("correspondent")
                .get(PLANS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + nextId + "' }.state", equalTo("ISSUED"));
    }

    @Test
    void aYearHasOnePlan() {
        begin(2042).then().statusCode(201);
        Refused.with(409, "PUBLICITY_PLAN_YEAR_TAKEN", begin(2042));
        Refused.with(400, "PLATFORM_INPUT_INVALID", begin(1999));
    }

    @Test
    void anOpenEditionIsNotAmendedTwice() {
        String id = issued(2043, target("BUREAU", null));
        act(id, "amendments").then().statusCode(201);
        Refused.with(409, "PUBLICITY_PLAN_YEAR_TAKEN", act(id, "amendments"));
    }

    @Test
    void whatCannotBeSubmittedIsRefusedAndWhatComesBackSaysWhy() {
        String id = begin(2044).path("head.id");
        Refused.with(422, "PUBLICITY_PLAN_INCOMPLETE", act(id, "submissions"));
        write(id, target("BUREAU", null)).then().statusCode(200);
        act(id, "submissions").then().statusCode(200);
        Refused.with(409, "PUBLICITY_PLAN_ACT_NOT_POSSIBLE", write(id, target("BUREAU", null)));
        Refused.with(400, "PLATFORM_INPUT_INVALID", decide("leader", id, "RETURN", null));
        Staff.as("leader")
                .contentType(ContentType.JSON)
                .body(Map.of("version", version(id), "decision", "RETURN", "reason", "指标偏低"))
                .post(PLANS + "/" + id + "/decisions")
                .then()
                .statusCode(200)
                .body("head.state", equalTo("DRAFT"))
                .body("returnedReason", equalTo("指标偏低"));
        Refused.with(409, "PUBLICITY_PLAN_ACT_NOT_POSSIBLE", decide("leader", id, "ISSUE", "1号"));
    }

    @Test
    void aTargetOfOneUnitNamesIt() {
        String id = begin(2045).path("head.id");
        Refused.with(422, "PUBLICITY_TARGET_UNIT", write(id, target("UNIT", null)));
        Refused.with(
                422, "PUBLICITY_TARGET_UNIT", write(id, target("BUREAU", Ticket.unit("ZD01"))));
        Refused.with(
                422,
                "ORG_UNIT_NOT_FOUND",
                write(id, target("UNIT", "00000000-0000-0000-0000-000000000001")));
        write(id, target("UNIT", Ticket.unit("ZD01"))).then().statusCode(200);
    }

    @Test
    void aTargetServesCentralTasksOfItsYear() {
        String task =
                Staff.as("officer")
                        .contentType(ContentType.JSON)
                        .body(Map.of("title", "文明城市创建", "source", "CITY"))
                        .post("/api/console/publicity/plan-years/2049/central-tasks")
                        .path("tasks[0].id");
        Map<String, Object> tagged = new HashMap<>(target("BUREAU", null));
        tagged.put("tasks", List.of(task));
        String other = begin(2050).path("head.id");
        Refused.with(422, "PUBLICITY_YEAR_PART_UNKNOWN", write(other, tagged));

        String id = issued(2049, tagged);
        show(id).then().body("targets[0].tasks", contains(task));
        Staff.as("lead")
                .get("/api/console/publicity/plan-years/2049")
                .then()
                .body("tasks[0].targets", equalTo(1))
                .body("tagging.targets", equalTo(1))
                .body("tagging.untaggedTargets", equalTo(0));
    }

    @Test
    void whoSawAnOldVersionIsToldSo() {
        String id = begin(2046).path("head.id");
        write(id, target("BUREAU", null)).then().statusCode(200);
        Map<String, Object> stale = new HashMap<>(entry(target("BUREAU", null)));
        stale.put("version", 0);
        Response late =
                Staff.as("officer").contentType(ContentType.JSON).body(stale).put(PLANS + "/" + id);
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then().body("current.head.version", equalTo(1)).body("current.targets", hasSize(1));
    }

    @Test
    void figuresEnteredMonthByMonthMakeTheProgress() throws IOException {
        String id = issued(2021, target("EACH_UNIT", null));
        String line = show(id).path("targets[0].lineId");
        String unit = Ticket.unit("ZD01");
        enter(id, line, unit, "2021-03-15", 4).then().statusCode(200);
        enter(id, line, unit, "2021-04-01", 9).then().statusCode(200);
        // A correction is a newer figure of the same month.
        Response table = enter(id, line, unit, "2021-04-30", 3);

        String mine = "lines.find { it.unitId == '" + unit + "' }";
        table.then()
                .statusCode(200)
                .body(mine + ".months[2]", equalTo(4f))
                .body(mine + ".months[3]", equalTo(3f))
                .body(mine + ".months[4]", nullValue())
                .body(mine + ".reached", equalTo(7f))
                .body(mine + ".light", equalTo("RED"))
                .body("lines.size()", greaterThan(8));
        assertTrue(unitsInSheet(id).contains("一中队"));
    }

    @Test
    void whatNobodyAskedForIsNotEntered() {
        String id = issued(2022, target("EACH_UNIT", null));
        String line = show(id).path("targets[0].lineId");
        String unit = Ticket.unit("ZD01");
        String code = "PUBLICITY_REACHED_NOT_ASKED";
        Refused.with(422, code, enter(id, line, null, "2022-03-01", 4));
        Refused.with(422, code, enter(id, line, unit, "2023-03-01", 4));
        Refused.with(
                422,
                code,
                enter(id, "00000000-0000-0000-0000-000000000001", unit, "2022-03-01", 4));
        Refused.with(400, "PLATFORM_INPUT_INVALID", enter(id, line, unit, "2022-03-01", -1));
    }

    @Test
    void activitiesAreCountedAndNotEntered() {
        Map<String, Object> held = new HashMap<>(target("BUREAU", null));
        held.put("measure", "ACTIVITY");
        String id = issued(2024, held);
        String line = show(id).path("targets[0].lineId");
        Staff.as("lead")
                .get(PLANS + "/" + id + "/progress")
                .then()
                .statusCode(200)
                .body("lines[0].counted", equalTo(true))
                .body("lines[0].reached", equalTo(0));
        Refused.with(422, "PUBLICITY_REACHED_NOT_ASKED", enter(id, line, null, "2024-03-01", 4));
    }

    @Test
    void aTrainingOfTwoUnitsIsOneOfEachAndOneOfTheBureau() {
        trainingsReach(2019, "BUREAU", "null");
        trainingsReach(2018, "EACH_UNIT", "'" + Ticket.unit("ZD02") + "'");
    }

    private static void trainingsReach(int year, String scope, String unit) {
        // The last evening of February in London is March here.
        trained(year + "-02-28T17:00:00Z", "ASSESSED", "ZD01", "ZD02");
        trained(year + "-05-01T01:00:00Z", "NOTIFIED", "ZD02");
        Map<String, Object> target = new HashMap<>(target(scope, null));
        target.put("measure", "TRAINING");
        String line = "lines.find { it.unitId == " + unit + " }";
        Staff.as("lead")
                .get(PLANS + "/" + issued(year, target) + "/progress")
                .then()
                .body(line + ".counted", equalTo(true))
                .body(line + ".months[1]", nullValue())
                .body(line + ".months[2]", equalTo(1))
                .body(line + ".reached", equalTo(1));
    }

    private static void trained(String at, String state, String... units) {
        OwnerDatabase.update(
                "insert into publicity_training_session (id, theme, starts_at, hours, place,"
                        + " trainer, units, informants_only, state, invited, present, passed,"
                        + " changed_at) values (gen_random_uuid(), '计入计划的培训', cast(? as"
                        + " timestamptz), 2, '示范路 1 号', '示范老师', (select array_agg(id) from"
                        + " org_unit where code = any(string_to_array(?, ','))), false, ?, 5, 5, 5,"
                        + " now())",
                at,
                String.join(",", units),
                state);
    }

    @Test
    void aPlanIsArchivedWhenItsYearIsOver() {
        String past = issued(2023, target("BUREAU", null));
        act(past, "archivings").then().statusCode(200).body("head.state", equalTo("ARCHIVED"));
        String coming = issued(2047, target("BUREAU", null));
        Refused.with(409, "PUBLICITY_PLAN_YEAR_RUNS", act(coming, "archivings"));
    }

    @Test
    void aYearBeginsWithTheTargetsOfTheLastOneIfWanted() {
        String line = show(issued(2055, target("EACH_UNIT", null))).path("targets[0].lineId");
        begin(2056).then().statusCode(201).body("targets", equalTo(List.of()));
        Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(Map.of("year", 2057, "withTargets", true))
                .post(PLANS)
                .then()
                .statusCode(201)
                .body("targets.scope", contains("EACH_UNIT"))
                // What is entered for the new year is not mixed with the old one.
                .body("targets[0].lineId", not(equalTo(line)));
    }

    @Test
    void aDocumentNumberIsGivenOnce() {
        issued(2058, target("BUREAU", null));
        String id = begin(2059).path("head.id");
        write(id, target("BUREAU", null)).then().statusCode(200);
        act(id, "submissions").then().statusCode(200);
        Refused.with(
                409, "PUBLICITY_PLAN_NUMBER_TAKEN", decide("leader", id, "ISSUE", " 示城管字〔2058〕7号"));
        decide("leader", id, "ISSUE", "示城管字〔2059〕7号").then().statusCode(200);
    }

    @Test
    void anUnknownPlanIsNotFound() {
        String nowhere = PLANS + "/00000000-0000-0000-0000-000000000001";
        for (String path : List.of("", "/progress", "/progress.xlsx")) {
            Refused.with(404, "PUBLICITY_PLAN_NOT_FOUND", Staff.as("officer").get(nowhere + path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"correspondent", "lead", "acceptor", "admin"})
    void othersWriteNoPlan(String login) {
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as(login)
                        .contentType(ContentType.JSON)
                        .body(Map.of("year", 2048))
                        .post(PLANS));
    }

    @Test
    void thePlanOfTheDemoBureauIsIssuedAndMeasured() {
        String id =
                Staff.as("leader")
                        .get(PLANS)
                        .then()
                        .body("items.state", hasItem("ISSUED"))
                        .extract()
                        .path("items.find { it.year == 2026 && it.state == 'ISSUED' }.id");
        List<String> lights =
                Staff.as("leader").get(PLANS + "/" + id + "/progress").path("lines.light");
        assertTrue(lights.contains("GREEN") && lights.contains("RED"), lights.toString());
    }

    private static Response begin(int year) {
        return Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(Map.of("year", year))
                .post(PLANS);
    }

    private static String issued(int year, Map<String, Object> target) {
        String id = begin(year).path("head.id");
        write(id, target).then().statusCode(200);
        act(id, "submissions").then().statusCode(200);
        decide("leader", id, "ISSUE", "示城管字〔" + year + "〕7号").then().statusCode(200);
        return id;
    }

    private static Response show(String id) {
        return Staff.as("officer").get(PLANS + "/" + id);
    }

    private static int version(String id) {
        return show(id).path("head.version");
    }

    private static Response write(String id, Map<String, Object> target) {
        Map<String, Object> entry = new HashMap<>(entry(target));
        entry.put("version", version(id));
        return Staff.as("officer").contentType(ContentType.JSON).body(entry).put(PLANS + "/" + id);
    }

    private static Response act(String id, String act) {
        return Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(Map.of("version", version(id)))
                .post(PLANS + "/" + id + "/" + act);
    }

    private static Response decide(String login, String id, String decision, String number) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version(id));
        body.put("decision", decision);
        body.put("documentNumber", number);
        return Staff.as(login)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PLANS + "/" + id + "/decisions");
    }

    private static Response enter(String id, String line, String unit, String month, int value) {
        Map<String, Object> body = new HashMap<>();
        body.put("lineId", line);
        body.put("unitId", unit);
        body.put("month", month);
        body.put("value", value);
        body.put("note", "月报");
        return Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(body)
                .post(PLANS + "/" + id + "/reached");
    }

    private static Map<String, Object> entry(Map<String, Object> target) {
        return Map.of("guidingText", "围绕中心工作，讲清楚城管做了什么。", "targets", List.of(target));
    }

    private static Map<String, Object> target(String scope, String unit) {
        Map<String, Object> target = new HashMap<>();
        target.put("title", "稿件报送");
        target.put("measure", "SUBMITTED");
        target.put("kinds", List.of());
        target.put("levels", List.of());
        target.put("scope", scope);
        target.put("unitId", unit);
        target.put("period", "MONTH");
        target.put("direction", "AT_LEAST");
        target.put("value", 4);
        target.put("word", "篇");
        target.put("carryOver", false);
        target.put("tasks", List.of());
        return target;
    }

    /** The units of the workbook's rows. */
    private List<String> unitsInSheet(String id) throws IOException {
        Response sheet = Staff.as("leader").accept("*/*").get(PLANS + "/" + id + "/progress.xlsx");
        assertEquals(200, sheet.statusCode());
        Path file = folder.resolve("progress.xlsx");
        Files.write(file, sheet.asByteArray());
        // What is reached so far.
        SheetCells.number(sheet.asByteArray(), 1, 4);
        List<String> units = new ArrayList<>();
        try (TableReader table = TableReader.open(file)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                units.add(row.get().cells().get(1).text());
            }
        }
        return units;
    }
}
