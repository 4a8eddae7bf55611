package org.chengsheng.publicity.selection;

import static io.restassured.RestAssured.given;
import static org.chengsheng.publicity.selection.SelectionClient.ROOT;
import static org.chengsheng.publicity.selection.SelectionClient.act;
import static org.chengsheng.publicity.selection.SelectionClient.add;
import static org.chengsheng.publicity.selection.SelectionClient.candidate;
import static org.chengsheng.publicity.selection.SelectionClient.created;
import static org.chengsheng.publicity.selection.SelectionClient.entry;
import static org.chengsheng.publicity.selection.SelectionClient.keepOut;
import static org.chengsheng.publicity.selection.SelectionClient.mark;
import static org.chengsheng.publicity.selection.SelectionClient.opened;
import static org.chengsheng.publicity.selection.SelectionClient.person;
import static org.chengsheng.publicity.selection.SelectionClient.staff;
import static org.chengsheng.publicity.selection.SelectionClient.step;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** What is asked of selections at the wrong time, too often, or of the wrong one. */
@ApiTest
class SelectionRefusalsApiTest {

    private static final String NOT_POSSIBLE = "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE";
    private static final String NOBODY = UUID.randomUUID().toString();

    @Test
    void aStepOutOfTurnIsRefused() {
        MovedClock clock = MovedClock.to("2070-03-01T09:00");
        String id = created(entry(2070, true, "officer", "lead"));
        Refused.with(409, NOT_POSSIBLE, step("officer", id, "judgings"));
        Refused.with(409, NOT_POSSIBLE, add("officer", id, person("甲家", true)));
        step("officer", id, "openings").then().statusCode(200);
        Refused.with(409, NOT_POSSIBLE, put(ROOT + "/" + id, entry(2070, true, "officer"), 1));
        Refused.with(409, NOT_POSSIBLE, step("officer", id, "notices"));
        Refused.with(409, NOT_POSSIBLE, step("leader", id, "awards"));
        Refused.with(409, NOT_POSSIBLE, release(id, "lead"));
        add("officer", id, person("甲家", true)).then().statusCode(201);
        Refused.with(409, NOT_POSSIBLE, mark("officer", id, "甲家", 1, 1));
        String first = candidate(id, "甲家");
        Refused.with(409, NOT_POSSIBLE, object(id, first));
        Map<String, Object> order = Map.of("order", List.of(first, NOBODY), "text", "理由");
        Refused.with(409, NOT_POSSIBLE, act("leader", id, "tie-decisions", order));
        Map<String, Object> ruling = Map.of("objectionId", NOBODY, "upheld", true, "text", "属实");
        Refused.with(409, NOT_POSSIBLE, act("leader", id, "rulings", ruling));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", step("leader", id, "notices"));
        clock.put("2070-03-07T09:00");
        step("officer", id, "judgings").then().statusCode(200);
        Refused.with(409, NOT_POSSIBLE, step("officer", id, "judgings"));
        Refused.with(409, NOT_POSSIBLE, step("leader", id, "awards"));
        Refused.with(409, "PUBLICITY_SELECTION_SHEETS_MISSING", step("officer", id, "notices"));
        act("leader", id, "cancellations", Map.of("text", "不评了")).then().statusCode(200);
        Refused.with(409, NOT_POSSIBLE, act("leader", id, "cancellations", Map.of("text", "再取消")));
    }

    @Test
    void withoutANoticeTheAwardWaitsForSheetsAndTies() {
        MovedClock clock = MovedClock.to("2071-03-01T09:00");
        String empty = opened(entry(2071, false, "officer"));
        String id = opened(entry(2071, false, "officer"));
        for (String name : List.of("甲家", "乙家", "丙家")) {
            add("officer", id, person(name, true)).then().statusCode(201);
        }
        clock.put("2071-03-07T09:00");
        Refused.with(409, "PUBLICITY_SELECTION_NO_CANDIDATES", step("officer", empty, "judgings"));
        step("officer", id, "judgings").then().statusCode(200);
        Refused.with(409, NOT_POSSIBLE, step("officer", id, "notices"));
        mark("officer", id, "甲家", 50, 30).then().statusCode(200);
        mark("officer", id, "乙家", 50, 30).then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_SHEETS_MISSING", step("leader", id, "awards"));
        keepOut("officer", id, "丙家").then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_SHEETS_MISSING", step("leader", id, "awards"));
        withdraw("officer", id, "丙家", 0).then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_TIE_OPEN", step("leader", id, "awards"));
        Refused.with(409, NOT_POSSIBLE, mark("officer", id, "丙家", 1, 1));
        Refused.with(409, NOT_POSSIBLE, withdraw("officer", id, "丙家", 1));
    }

    @Test
    void aNoticeNeedsTheConsentOfWhoWins() {
        MovedClock clock = MovedClock.to("2072-03-01T09:00");
        String id = opened(entry(2072, true, "officer"));
        add("officer", id, person("甲家", false)).then().statusCode(201);
        clock.put("2072-03-07T09:00");
        step("officer", id, "judgings").then().statusCode(200);
        mark("officer", id, "甲家", 50, 30).then().statusCode(200);
        Refused.with(409, "PUBLICITY_SELECTION_CONSENT_MISSING", step("officer", id, "notices"));
    }

    @Test
    void whatIsNotThereOrNotSeenIsNotFound() {
        MovedClock.to("2073-03-01T09:00");
        String missing = "PUBLICITY_SELECTION_NOT_FOUND";
        String draft = created(entry(2073, false, "officer"));
        Map<String, Object> entry = person("甲家", true);
        Refused.with(404, missing, add("lead", draft, entry));
        Refused.with(404, missing, Staff.as("lead").get(ROOT + "/" + draft));
        Refused.with(404, missing, put(ROOT + "/" + NOBODY, entry(2073, false, "officer"), 0));
        for (String sheet : List.of("/sheet", "/candidates/" + NOBODY + "/certificate")) {
            Refused.with(
                    404,
                    missing,
                    Staff.as("officer").accept("*/*").get(ROOT + "/" + NOBODY + sheet));
        }
        for (String step : List.of("openings", "judgings", "notices")) {
            Refused.with(404, missing, bare("officer", NOBODY, step, Map.of("version", 0)));
        }
        String id = opened(entry(2073, false, "officer"));
        String unknown = "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN";
        String path = ROOT + "/" + id + "/candidates/" + NOBODY;
        Refused.with(404, unknown, put(path, entry, 0));
        Refused.with(404, unknown, put(path + "/consent", consent(false), 0));
        Refused.with(404, unknown, Staff.as("officer").post(path + "/contact-views"));
        Refused.with(404, unknown, Staff.as("officer").accept("*/*").get(path + "/certificate"));
        Refused.with(
                404,
                unknown,
                bare("officer", id, "candidates/" + NOBODY + "/withdrawals", statement(0)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("handler", id, entry));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(ROOT + "/" + id));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").body(Map.of()).put(path + "/mark"));
    }

    @Test
    void whoComesTooLateOrKeepsAnotherIsRefused() {
        MovedClock.to("2074-03-01T09:00");
        String id = created(entry(2074, false, "officer"));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                bare("officer", id, "openings", Map.of("version", 7)));
        step("officer", id, "openings").then().statusCode(200);
        add("lead", id, person("甲家", true)).then().statusCode(201);
        String path = ROOT + "/" + id + "/candidates/" + candidate(id, "甲家");
        Refused.with(409, "PLATFORM_STALE_VERSION", put(path + "/consent", consent(false), 7));
        Refused.with(409, "PLATFORM_STALE_VERSION", withdraw("officer", id, "甲家", 7));
        String notYours = "PUBLICITY_SELECTION_CANDIDATE_NOT_YOURS";
        Refused.with(403, notYours, withdraw("correspondent", id, "甲家", 0));
        Refused.with(
                403,
                notYours,
                Staff.as("correspondent").body(consent(false)).put(path + "/consent"));
        Map<String, Object> child = person("甲家", true);
        child.put("minor", true);
        Refused.with(422, "PUBLICITY_SELECTION_GUARDIAN_MISSING", put(path, child, 0));
    }

    @Test
    void aSelectionTakesTwoHundredCandidates() {
        MovedClock.to("2075-03-01T09:00");
        String id = opened(entry(2075, false, "officer"));
        add("officer", id, person("第一家", true)).then().statusCode(201);
        OwnerDatabase.update(
                "insert into publicity_selection_candidate (id, selection_id, name, statement, minor,"
                        + " consent, guardian_consent, added_by, created_at) select"
                        + " gen_random_uuid(), selection_id, '第' || i || '家', statement, false,"
                        + " true, false, added_by, created_at from publicity_selection_candidate,"
                        + " generate_series(2, 199) i where selection_id = ?",
                UUID.fromString(id));
        add("officer", id, person("第二百家", true))
                .then()
                .statusCode(201)
                .body("candidates", hasSize(200));
        Refused.with(
                409,
                "PUBLICITY_SELECTION_TOO_MANY_CANDIDATES",
                add("officer", id, person("多一家", true)));
    }

    /**
     * Numbers run on, so whoever tries them all is stopped; a wrong one counts like a right one.
     */
    @Test
    void anAddressChecksSoManyCertificatesAnHour() {
        String number = "2019-99999";
        try (Limits limits = Limits.set("certificate-address", 3)) {
            for (int tried = 0; tried < 3; tried++) {
                Refused.with(404, "PUBLICITY_CERTIFICATE_NOT_FOUND", check(number));
            }
            Refused.with(429, "PLATFORM_RATE_LIMITED", check(number));
        }
        Refused.with(404, "PUBLICITY_CERTIFICATE_NOT_FOUND", check(number));
    }

    @Test
    void awardedAtOnceNoNumberIsGivenTwice() throws Exception {
        MovedClock clock = MovedClock.to("2076-03-01T09:00");
        List<String> ids =
                List.of(
                        opened(entry(2076, false, "officer")),
                        opened(entry(2076, false, "officer")));
        for (String id : ids) {
            add("officer", id, person("甲家", true)).then().statusCode(201);
        }
        clock.put("2076-03-07T09:00");
        for (String id : ids) {
            step("officer", id, "judgings").then().statusCode(200);
            mark("officer", id, "甲家", 50, 30).then().statusCode(200);
        }
        List<Callable<String>> awards = new ArrayList<>();
        for (String id : ids) {
            awards.add(() -> step("leader", id, "awards").path("candidates[0].certificate"));
        }
        List<String> given = AtOnce.atOnce(awards);
        assertEquals(List.of("2076-00001", "2076-00002"), given.stream().sorted().toList());
    }

    private static Response check(String number) {
        return given().get("/api/citizen/certificates/" + number);
    }

    private static Response release(String id, String judge) {
        return act("officer", id, "judges/" + staff(judge) + "/releases", Map.of("text", "出差"));
    }

    private static Response object(String id, String candidate) {
        return act("officer", id, "objections", Map.of("candidateId", candidate, "text", "不实"));
    }

    private static Response withdraw(String login, String id, String name, int version) {
        return bare(
                login,
                id,
                "candidates/" + candidate(id, name) + "/withdrawals",
                statement(version));
    }

    private static Map<String, Object> statement(int version) {
        return Map.of("version", version, "text", "不参加了");
    }

    private static Map<String, Object> consent(boolean agreed) {
        return new HashMap<>(Map.of("version", 0, "consent", agreed, "guardianConsent", false));
    }

    private static Response put(String path, Map<String, Object> body, int version) {
        body.put("version", version);
        return Staff.as("officer").body(body).put(path);
    }

    private static Response bare(String login, String id, String step, Map<String, Object> body) {
        return Staff.as(login).body(body).post(ROOT + "/" + id + "/" + step);
    }
}
