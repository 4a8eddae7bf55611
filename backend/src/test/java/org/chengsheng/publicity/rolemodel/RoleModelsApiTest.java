package org.chengsheng.publicity.rolemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Role models over HTTP; each test has a year of its own. */
@ApiTest
class RoleModelsApiTest {

    private static final String MODELS = "/api/console/publicity/role-models";

    @Test
    void fromTheNominationToThePublicity() {
        MovedClock clock = MovedClock.to("2061-03-01T09:00");
        String id = nominated("lead", "handler");
        act("officer", id, "verifications", 0, "走访属实").then().statusCode(200);
        act("officer", id, "notices", 1)
                .then()
                .body("model.state", equalTo("ON_NOTICE"))
                .body("noticeFrom", equalTo("2061-03-01"))
                .body("model.noticeUntil", equalTo("2061-03-08"));
        Refused.with(
                409, "PUBLICITY_ROLE_MODEL_NOTICE_RUNNING", act("leader", id, "confirmations", 2));
        show("leader", id).then().body("acts", contains("OBJECT", "REFUSE"));
        clock.put("2061-03-09T09:00");
        show("leader", id).then().body("acts", contains("CONFIRM", "REFUSE"));
        act("leader", id, "confirmations", 2)
                .then()
                .statusCode(200)
                .body("model.state", equalTo("CONFIRMED"));
        act("officer", id, "promotions", 3, "《示范日报》二版")
                .then()
                .statusCode(200)
                .body("model.state", equalTo("PROMOTED"))
                .body("history[0].note", equalTo("《示范日报》二版"))
                .body(
                        "history.act",
                        contains("PROMOTE", "CONFIRM", "PUT_ON_NOTICE", "VERIFY", "NOMINATE"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("officer", id, "revocations", 4, "弄虚作假"));
        act("leader", id, "revocations", 4, "弄虚作假")
                .then()
                .body("model.state", equalTo("REVOKED"))
                .body("acts", hasSize(0));
        Refused.with(
                409,
                "PUBLICITY_ROLE_MODEL_ACT_NOT_POSSIBLE",
                act("leader", id, "refusals", 5, "再一次"));
    }

    @Test
    void citizensReadTheNoticeAndNothingBefore() {
        MovedClock clock = MovedClock.to("2060-03-01T09:00");
        String verified = nominated("lead", "handler");
        act("officer", verified, "verifications", 0, "走访属实").then().statusCode(200);
        String id = onNotice("handler2");
        String it = "items.find { it.id == '" + id + "' }";
        wall().then()
                .statusCode(200)
                .body(it + ".unitName", equalTo("一中队"))
                .body(it + ".noticeUntil", equalTo("2060-03-08"))
                .body(it + ".objectable", equalTo(true))
                .body(it + ".name", notNullValue())
                .body("items.id", not(hasItem(verified)));
        clock.put("2060-03-09T09:00");
        wall().then().body(it + ".objectable", equalTo(false));
        act("leader", id, "refusals", 2, "材料不足").then().statusCode(200);
        wall().then().body("items.id", not(hasItem(id)));
    }

    private static Response wall() {
        return RestAssured.get("/api/citizen/role-models");
    }

    @Test
    void objectionsAreForTheOfficeAndRuledOnByALeader() {
        MovedClock clock = MovedClock.to("2062-03-01T09:00");
        String id = onNotice("handler");
        Response noted = act("officer", id, "objections", 2, "加班记录有出入");
        noted.then().statusCode(200).body("objections[0].upheld", nullValue());
        String objection = noted.path("objections[0].id");
        show("lead", id)
                .then()
                .body("objections", hasSize(0))
                .body("history.act", not(hasItem("OBJECT")));
        clock.put("2062-03-09T09:00");
        Refused.with(
                409, "PUBLICITY_ROLE_MODEL_NOTICE_OVER", act("officer", id, "objections", 3, "晚了"));
        Refused.with(
                409, "PUBLICITY_ROLE_MODEL_OBJECTION_OPEN", act("leader", id, "confirmations", 3));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", rule("officer", id, objection, 3, false));
        Refused.with(
                404,
                "PUBLICITY_ROLE_MODEL_OBJECTION_UNKNOWN",
                rule("leader", id, UUID.randomUUID().toString(), 3, false));
        rule("leader", id, objection, 3, true)
                .then()
                .statusCode(200)
                .body("objections[0].upheld", equalTo(true))
                .body("objections[0].ruling", equalTo("经查"));
        Refused.with(
                409,
                "PUBLICITY_ROLE_MODEL_OBJECTION_RULED",
                rule("leader", id, objection, 4, false));
        Refused.with(
                409,
                "PUBLICITY_ROLE_MODEL_OBJECTION_UPHELD",
                act("leader", id, "confirmations", 4));
        act("leader", id, "refusals", 4, "异议成立").then().body("model.state", equalTo("REFUSED"));
    }

    @Test
    void aYearHasItsNumberOfRoleModels() {
        MovedClock clock = MovedClock.to("2063-03-01T09:00");
        List<String> ids =
                List.of(onNotice("handler"), onNotice("handler2"), onNotice("correspondent"));
        clock.put("2063-03-20T09:00");
        for (String id : ids.subList(0, 2)) {
            act("leader", id, "confirmations", 2).then().statusCode(200);
        }
        Refused.with(
                409,
                "PUBLICITY_ROLE_MODEL_YEAR_FULL",
                act("leader", ids.get(2), "confirmations", 2));
    }

    @Test
    void aUnitNominatesItsOwnPeopleOncePerYear() {
        MovedClock.to("2064-03-01T09:00");
        Refused.with(403, "PUBLICITY_ROLE_MODEL_NOT_YOURS", nominate("lead2", staff("handler")));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", nominate("leader", staff("handler")));
        Refused.with(
                422,
                "PUBLICITY_ROLE_MODEL_STAFF_UNKNOWN",
                nominate("officer", UUID.randomUUID().toString()));
        String id = nominated("correspondent", "handler");
        Refused.with(409, "PUBLICITY_ROLE_MODEL_TWICE", nominate("lead", staff("handler")));
        Refused.with(404, "PUBLICITY_ROLE_MODEL_NOT_FOUND", show("lead2", id));
        Refused.with(409, "PLATFORM_STALE_VERSION", deeds("lead", id, 3, "更多事迹"))
                .then()
                .body("current.version", equalTo(0));
        deeds("lead", id, 0, "更多事迹").then().statusCode(200).body("deeds", equalTo("更多事迹"));
        Refused.field("deeds", deeds("lead", id, 1, ""));
        act("officer", id, "refusals", 1, "今年不评").then().statusCode(200);
        nominated("lead", "handler");
        Staff.as("lead")
                .get(MODELS + "/candidates")
                .then()
                .body("items.unitName", everyItem(equalTo("一中队")));
        Staff.as("officer")
                .get(MODELS + "/candidates")
                .then()
                .body("items.unitName", hasItems("一中队", "二中队"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").get(MODELS + "/candidates"));
    }

    @Test
    void whoNominatedDoesNotVerify() {
        MovedClock.to("2065-03-01T09:00");
        String id = nominated("officer", "handler");
        show("officer", id).then().body("acts", contains("CHANGE", "REFUSE"));
        Refused.with(
                403,
                "PUBLICITY_ROLE_MODEL_OWN_NOMINATION",
                act("officer", id, "verifications", 0, "属实"));
        for (String step : List.of("verifications", "refusals", "objections")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", act("lead", id, step, 0, "属实"));
        }
        for (String step : List.of("notices", "promotions")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", act("leader", id, step, 0, "属实"));
        }
        act("leader", id, "verifications", 0, "属实").then().statusCode(200);
    }

    @Test
    void theListIsOfAYearAndReadToItsEnd() {
        MovedClock.to("2066-03-01T09:00");
        List<String> ids = new ArrayList<>();
        for (String login : List.of("handler", "handler2", "correspondent")) {
            ids.add(0, nominated("lead", login));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Staff.as("leader")
                            .queryParam("cursor", cursor)
                            .get(MODELS + "?year=2066&limit=2&state=NOMINATED");
            page.then().log().ifValidationFails().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(ids, read);
        Staff.as("lead").get(MODELS + "?year=2066").then().body("items", hasSize(3));
        Staff.as("lead2").get(MODELS + "?year=2066").then().body("items", hasSize(0));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", Staff.as("leader").get(MODELS + "?cursor=x"));
    }

    private static String staff(String login) {
        return Staff.as(login).get("/api/console/me").path("id");
    }

    private static Response nominate(String login, String staffId) {
        return Staff.as(login).body(Map.of("staffId", staffId, "deeds", "连续两年负责夜市片区")).post(MODELS);
    }

    private static String nominated(String login, String person) {
        Response answer = nominate(login, staff(person));
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("model.id");
    }

    private static String onNotice(String person) {
        String id = nominated("lead", person);
        act("officer", id, "verifications", 0, "属实").then().statusCode(200);
        act("officer", id, "notices", 1).then().statusCode(200);
        return id;
    }

    private static Response deeds(String login, String id, int version, String deeds) {
        return Staff.as(login)
                .body(Map.of("version", version, "deeds", deeds))
                .put(MODELS + "/" + id);
    }

    private static Response show(String login, String id) {
        return Staff.as(login).get(MODELS + "/" + id);
    }

    private static Response act(String login, String id, String step, int version) {
        return act(login, id, step, version, null);
    }

    private static Response act(String login, String id, String step, int version, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        if (text != null) {
            body.put("text", text);
        }
        return Staff.as(login).body(body).post(MODELS + "/" + id + "/" + step);
    }

    private static Response rule(
            String login, String id, String objection, int version, boolean upheld) {
        Map<String, Object> body =
                Map.of(
                        "version", version,
                        "objectionId", objection,
                        "upheld", upheld,
                        "text", "经查");
        return Staff.as(login).body(body).post(MODELS + "/" + id + "/rulings");
    }
}
