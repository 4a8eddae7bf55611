package org.chengsheng.publicity.selection;

import static io.restassured.RestAssured.given;
import static org.chengsheng.publicity.selection.SelectionClient.ROOT;
import static org.chengsheng.publicity.selection.SelectionClient.act;
import static org.chengsheng.publicity.selection.SelectionClient.add;
import static org.chengsheng.publicity.selection.SelectionClient.candidate;
import static org.chengsheng.publicity.selection.SelectionClient.create;
import static org.chengsheng.publicity.selection.SelectionClient.created;
import static org.chengsheng.publicity.selection.SelectionClient.entry;
import static org.chengsheng.publicity.selection.SelectionClient.keepOut;
import static org.chengsheng.publicity.selection.SelectionClient.mark;
import static org.chengsheng.publicity.selection.SelectionClient.opened;
import static org.chengsheng.publicity.selection.SelectionClient.person;
import static org.chengsheng.publicity.selection.SelectionClient.show;
import static org.chengsheng.publicity.selection.SelectionClient.staff;
import static org.chengsheng.publicity.selection.SelectionClient.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Selections over HTTP; each test has a year of its own. */
@ApiTest
class SelectionsApiTest {

    @Test
    void fromTheDraftToTheCertificate() throws IOException {
        MovedClock clock = MovedClock.to("2061-03-01T09:00");
        String id = opened(entry(2061, true, "officer", "lead"));
        Refused.with(409, "PUBLICITY_SELECTION_NOMINATIONS_RUN", step("officer", id, "judgings"));
        add("correspondent", id, person("甲家", true)).then().statusCode(201);
        add("officer", id, person("乙家", true)).then().statusCode(201);
        add("officer", id, person("丙家", true)).then().statusCode(201);
        given().get("/api/citizen/selections/" + id)
                .then()
                .statusCode(200)
                .body("winners", hasSize(0));
        clock.put("2061-03-07T09:00");
        Refused.with(
                409, "PUBLICITY_SELECTION_NOT_IN_PERIOD", add("officer", id, person("迟家", true)));
        step("officer", id, "judgings").then().statusCode(200);
        for (String name : List.of("甲家", "乙家")) {
            mark("officer", id, name, 50, 30).then().log().ifValidationFails().statusCode(200);
            mark("lead", id, name, 50, 30).then().statusCode(200);
        }
        Refused.with(409, "PUBLICITY_SELECTION_SHEETS_MISSING", step("officer", id, "notices"));
        mark("officer", id, "丙家", 10, 10);
        show("lead", id).then().body("candidates.average", not(hasItem(80.0f)));
        keepOut("lead", id, "丙家").then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_INTEREST_DECLARED", mark("lead", id, "丙家", 1, 1));
        Refused.with(409, "PUBLICITY_SELECTION_TIE_OPEN", step("officer", id, "notices"));
        decideTie(id);
        step("officer", id, "notices")
                .then()
                .statusCode(200)
                .body("selection.state", equalTo("NOTICE"));
        Refused.with(409, "PUBLICITY_SELECTION_NOTICE_RUNNING", step("leader", id, "awards"));
        clock.put("2061-03-30T09:00");
        step("leader", id, "awards")
                .then()
                .statusCode(200)
                .body("candidates.name", contains("乙家", "甲家", "丙家"))
                .body("candidates.certificate", contains("2061-00001", "2061-00002", null));
        given().get("/api/citizen/selections/" + id)
                .then()
                .body("winners.name", contains("乙家", "甲家"))
                .body("winners.grade", contains("一等奖", "二等奖"));
        paper(id);
    }

    private void decideTie(String id) {
        String first = candidate(id, "甲家");
        String second = candidate(id, "乙家");
        Map<String, Object> half =
                Map.of("order", List.of(first, candidate(id, "丙家")), "text", "理由");
        Refused.with(
                422, "PUBLICITY_SELECTION_TIE_WRONG", act("leader", id, "tie-decisions", half));
        Map<String, Object> whole = Map.of("order", List.of(second, first), "text", "乙家带动邻里更多");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("officer", id, "tie-decisions", whole));
        act("leader", id, "tie-decisions", whole)
                .then()
                .statusCode(200)
                .body("candidates.rank", contains(1, 2, 3))
                .body("history[0].note", equalTo("乙家带动邻里更多"));
    }

    private void paper(String id) throws IOException {
        String winner = ROOT + "/" + id + "/candidates/" + candidate(id, "乙家");
        Response pdf = Staff.as("officer").accept("*/*").get(winner + "/certificate");
        pdf.then().statusCode(200).header("Cache-Control", "no-store");
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertEquals(1, document.getNumberOfPages());
            assertTrue(text.contains("乙家") && text.contains("2061-00001"), text);
        }
        Refused.with(
                404,
                "PUBLICITY_CERTIFICATE_NOT_FOUND",
                Staff.as("officer")
                        .accept("*/*")
                        .get(
                                ROOT
                                        + "/"
                                        + id
                                        + "/candidates/"
                                        + candidate(id, "丙家")
                                        + "/certificate"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("lead").accept("*/*").get(winner + "/certificate"));
        Staff.as("officer").accept("*/*").get(ROOT + "/" + id + "/sheet").then().statusCode(200);
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("lead").accept("*/*").get(ROOT + "/" + id + "/sheet"));
        given().get("/api/citizen/certificates/2061-00001")
                .then()
                .statusCode(200)
                .body("name", equalTo("乙家"))
                .body("grade", equalTo("一等奖"))
                .body("awardedOn", equalTo("2061-03-30"));
        Refused.with(
                404,
                "PUBLICITY_CERTIFICATE_NOT_FOUND",
                given().get("/api/citizen/certificates/2061-99999"));
        Staff.as("officer")
                .body(
                        Map.of(
                                "version",
                                versionOf(id, "乙家"),
                                "consent",
                                false,
                                "guardianConsent",
                                false))
                .put(winner + "/consent")
                .then()
                .statusCode(200);
        given().get("/api/citizen/certificates/2061-00001").then().body("name", nullValue());
        Response audit = Staff.as("auditor").get("/api/console/audit-entries");
        assertTrue(audit.asString().contains("EXPORT_CERTIFICATE"), audit.asString());
        assertTrue(audit.asString().contains("EXPORT_SELECTION"));
    }

    @Test
    void objectionsAreRuledOnAndOneThatStandsTakesTheAwardAway() {
        MovedClock clock = MovedClock.to("2062-03-01T09:00");
        String id = opened(entry(2062, true, "officer"));
        add("officer", id, person("丁家", true));
        clock.put("2062-03-06T09:00");
        step("officer", id, "judgings");
        mark("officer", id, "丁家", 50, 30);
        step("officer", id, "notices").then().statusCode(200);
        Map<String, Object> against = Map.of("candidateId", candidate(id, "丁家"), "text", "材料不实");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("lead", id, "objections", against));
        Refused.with(
                404,
                "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN",
                act(
                        "officer",
                        id,
                        "objections",
                        Map.of("candidateId", UUID.randomUUID(), "text", "x")));
        String objection = act("officer", id, "objections", against).path("objections[0].id");
        show("lead", id)
                .then()
                .body("objections", hasSize(0))
                .body("history.act", not(hasItem("OBJECT")));
        clock.put("2062-03-30T09:00");
        Refused.with(
                409, "PUBLICITY_SELECTION_NOTICE_OVER", act("officer", id, "objections", against));
        Refused.with(409, "PUBLICITY_SELECTION_OBJECTION_OPEN", step("leader", id, "awards"));
        Map<String, Object> ruling = Map.of("objectionId", objection, "upheld", true, "text", "属实");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("officer", id, "rulings", ruling));
        Refused.with(
                404,
                "PUBLICITY_SELECTION_OBJECTION_UNKNOWN",
                act(
                        "leader",
                        id,
                        "rulings",
                        Map.of("objectionId", UUID.randomUUID(), "upheld", true, "text", "x")));
        act("leader", id, "rulings", ruling).then().statusCode(200);
        Refused.with(
                409, "PUBLICITY_SELECTION_OBJECTION_RULED", act("leader", id, "rulings", ruling));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", step("officer", id, "awards"));
        step("leader", id, "awards")
                .then()
                .statusCode(200)
                .body("candidates[0].certificate", nullValue());
    }

    @Test
    void aDraftIsTheOfficersAndIsCheckedWhole() {
        MovedClock.to("2063-03-01T09:00");
        Map<String, Object> entry = entry(2063, false, "officer");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", create("lead", entry));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(ROOT));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("lead").get(ROOT + "/judges"));
        Staff.as("officer").get(ROOT + "/judges").then().body("items.name", hasItem("通讯员小田"));
        entry.put("criteria", List.of(Map.of("name", "设施", "points", 60)));
        Refused.with(422, "PUBLICITY_SELECTION_POINTS_NOT_100", create("officer", entry));
        entry = entry(2063, false, "officer");
        entry.put("closesOn", "2063-02-01");
        Refused.with(422, "PUBLICITY_SELECTION_PERIOD_BACKWARDS", create("officer", entry));
        entry = entry(2063, false, "handler");
        Refused.with(422, "PUBLICITY_SELECTION_JUDGE_UNKNOWN", create("officer", entry));
        entry = entry(2063, false, "officer");
        entry.put("activityNumber", "没有这场");
        Refused.with(422, "PUBLICITY_SELECTION_ACTIVITY_UNKNOWN", create("officer", entry));
        entry.remove("activityNumber");
        entry.put("judges", List.of());
        Refused.field("judges", create("officer", entry));
        String id = created(entry(2063, false, "officer"));
        Refused.with(404, "PUBLICITY_SELECTION_NOT_FOUND", show("lead", id));
        Refused.with(
                404, "PUBLICITY_SELECTION_NOT_FOUND", given().get("/api/citizen/selections/" + id));
        Map<String, Object> later = entry(2063, false, "officer");
        later.put("title", "另一个名称");
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").body(later).put(ROOT + "/" + id));
        Staff.as("officer")
                .body(later)
                .put(ROOT + "/" + id)
                .then()
                .body("selection.title", equalTo("另一个名称"));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                Staff.as("officer").body(later).put(ROOT + "/" + id));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", step("leader", id, "openings"));
        step("officer", id, "openings").then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE", step("officer", id, "openings"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                act("lead", id, "cancellations", Map.of("text", "不评了")));
        Refused.field("text", act("officer", id, "cancellations", Map.of("text", "")));
        act("officer", id, "cancellations", Map.of("text", "不评了")).then().statusCode(200);
        Refused.with(
                404, "PUBLICITY_SELECTION_NOT_FOUND", given().get("/api/citizen/selections/" + id));
    }

    @Test
    void candidatesAreKeptByWhoBroughtThemIn() {
        MovedClock clock = MovedClock.to("2064-03-01T09:00");
        String id = opened(entry(2064, false, "officer", "leader"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("leader", id, person("戊家", true)));
        Map<String, Object> child = person("己家", true);
        child.put("minor", true);
        Refused.with(422, "PUBLICITY_SELECTION_GUARDIAN_MISSING", add("lead", id, child));
        child.put("consent", false);
        add("lead", id, child)
                .then()
                .statusCode(201)
                .body("candidates[0].contactPhone", equalTo("139****1234"));
        String path = ROOT + "/" + id + "/candidates/" + candidate(id, "己家");
        show("correspondent", id).then().body("candidates[0].contactPhone", nullValue());
        Refused.with(
                403,
                "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS",
                Staff.as("correspondent").post(path + "/contact-views"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").post(path + "/contact-views"));
        Staff.as("lead")
                .post(path + "/contact-views")
                .then()
                .statusCode(200)
                .body("phone", equalTo("13900001234"));
        Refused.with(
                403,
                "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS",
                Staff.as("correspondent").body(child).put(path));
        child.put("statement", "补充材料");
        Staff.as("lead")
                .body(child)
                .put(path)
                .then()
                .statusCode(200)
                .body("candidates[0].statement", equalTo("补充材料"));
        Refused.with(409, "PLATFORM_STALE_VERSION", Staff.as("lead").body(child).put(path));
        Map<String, Object> agreed =
                Map.of("version", 1, "consent", true, "guardianConsent", false);
        Refused.with(
                422,
                "PUBLICITY_SELECTION_GUARDIAN_MISSING",
                Staff.as("lead").body(agreed).put(path + "/consent"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("leader").body(agreed).put(path + "/consent"));
        add("officer", id, person("庚家", true));
        clock.put("2064-03-06T09:00");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", step("leader", id, "judgings"));
        step("officer", id, "judgings").then().statusCode(200);
        Refused.with(
                409,
                "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
                Staff.as("lead")
                        .body(
                                Map.of(
                                        "version",
                                        1,
                                        "name",
                                        "己家",
                                        "statement",
                                        "x",
                                        "minor",
                                        true,
                                        "consent",
                                        false,
                                        "guardianConsent",
                                        false))
                        .put(path));
        Refused.with(403, "PUBLICITY_SELECTION_NOT_JUDGE", mark("lead", id, "庚家", 1, 1));
        Refused.with(422, "PUBLICITY_SELECTION_POINTS_WRONG", mark("officer", id, "庚家", 61, 1));
        mark("officer", id, "庚家", 60, 1).then().statusCode(200);
        mark("officer", id, "己家", 60, 2).then().statusCode(200);
        release(id);
        Refused.with(409, "PUBLICITY_SELECTION_CONSENT_MISSING", step("leader", id, "awards"));
        Map<String, Object> gone = Map.of("version", versionOf(id, "己家"), "text", "不参加了");
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("leader").body(gone).post(path + "/withdrawals"));
        Staff.as("lead").body(gone).post(path + "/withdrawals").then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE", step("officer", id, "notices"));
        step("leader", id, "awards")
                .then()
                .statusCode(200)
                .body("candidates[0].certificate", containsString("2064-"));
    }

    private void release(String id) {
        String judge = "judges/" + staff("leader") + "/releases";
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("leader", id, judge, Map.of("text", "出差")));
        act("officer", id, judge, Map.of("text", "出差"))
                .then()
                .statusCode(200)
                .body("judges", hasSize(1));
        Refused.with(
                403,
                "PUBLICITY_SELECTION_NOT_JUDGE",
                act("officer", id, judge, Map.of("text", "出差")));
        Refused.with(
                409,
                "PUBLICITY_SELECTION_LAST_JUDGE",
                act(
                        "officer",
                        id,
                        "judges/" + staff("officer") + "/releases",
                        Map.of("text", "出差")));
    }

    @Test
    void listsAreReadToTheirEndByStaffAndCitizens() {
        MovedClock.to("2098-03-01T09:00");
        String draft = created(entry(2098, false, "officer"));
        String open = opened(entry(2098, false, "officer"));
        Staff.as("lead").get(ROOT).then().statusCode(200).body("items.id", not(hasItem(draft)));
        Staff.as("officer").get(ROOT + "?state=DRAFT").then().body("items.id", hasItem(draft));
        Response page = given().get("/api/citizen/selections?limit=1");
        page.then().statusCode(200).body("items.id", contains(open));
        String cursor = page.path("nextCursor");
        Response next = given().queryParam("cursor", cursor).get("/api/citizen/selections?limit=1");
        assertFalse(next.<List<String>>path("items.id").contains(open));
        Refused.with(
                400, "PLATFORM_CURSOR_INVALID", given().get("/api/citizen/selections?cursor=x"));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", Staff.as("lead").get(ROOT + "?cursor=x"));
    }

    private static int versionOf(String id, String name) {
        return show("officer", id)
                .path("candidates.find { it.name == '%s' }.version".formatted(name));
    }
}
