package org.chengsheng.voice.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fact requests, identity on two people's word, findings and clarification (3.5.4 to 3.5.7). */
@ApiTest
class DisciplineApiTest {

    private static final String FACTS = "/api/console/fact-requests";
    private static final String REVEALS = "/api/console/discipline/reveal-requests";
    private static final String QUESTION = "请提供上周各班次出勤表和执法记录仪编号 " + System.nanoTime();

    private Ticket ticket;

    @BeforeEach
    void file() {
        ticket = Ticket.of(IsolationApiTest.withContact("ZD01"));
    }

    @Test
    void theAccusedUnitAnswersAFactRequestWithoutLearningOfTheComplaint() {
        ask(QUESTION).then().statusCode(200).body("items", hasSize(1));

        Response list = Staff.as("lead").get(FACTS + "?limit=50");
        list.then()
                .statusCode(200)
                .body("items[0].question", equalTo(QUESTION))
                .body("items[0].dueAt", notNullValue());
        org.junit.jupiter.api.Assertions.assertFalse(
                list.asString().contains(ticket.number()) || list.asString().contains("出示证件"));
        String id = list.path("items[0].id");
        Staff.as("lead")
                .body(Map.of("answer", "出勤表已送监督科，记录仪编号为 07。"))
                .post(FACTS + "/" + id + "/answers")
                .then()
                .statusCode(204);

        Staff.as("discipline")
                .get(ticket.path() + "/isolation/fact-requests")
                .then()
                .body("items[0].answer", containsString("07"))
                .body("items[0].answeredBy", equalTo("中队长老丁"));
        Refused.with(
                409,
                "VOICE_FACT_REQUEST_ANSWERED",
                Staff.as("lead")
                        .body(Map.of("answer", "再答一次看看"))
                        .post(FACTS + "/" + id + "/answers"));
    }

    @Test
    void aFactRequestThatQuotesIsRefused() {
        Refused.with(422, "VOICE_FACT_REQUEST_QUOTES", ask("是否没有出示证件就拿走了秤"));
        Refused.with(422, "VOICE_FACT_REQUEST_QUOTES", ask("请联系陈示范了解当天经过情况"));
        Refused.with(
                422,
                "ORG_UNIT_NOT_FOUND",
                post(
                        ticket,
                        "discipline",
                        "fact-requests",
                        Map.of(
                                "unitId",
                                "00000000-0000-7000-8000-000000000000",
                                "question",
                                QUESTION)));
    }

    @Test
    void thePreviewIsWhatTheUnitWillReadAndSendsNothing() {
        Map<String, ?> body = Map.of("unitId", Ticket.unit("ZD01"), "question", QUESTION);
        post(ticket, "discipline", "fact-requests/previews", body)
                .then()
                .statusCode(200)
                .body("unit", equalTo("一中队"))
                .body("question", equalTo(QUESTION))
                .body("dueAt", notNullValue());
        Staff.as("discipline")
                .get(ticket.path() + "/isolation/fact-requests")
                .then()
                .body("items", empty());
        Refused.with(
                422,
                "VOICE_FACT_REQUEST_QUOTES",
                post(
                        ticket,
                        "discipline",
                        "fact-requests/previews",
                        Map.of("unitId", Ticket.unit("ZD01"), "question", "请联系陈示范了解当天经过情况")));
    }

    @Test
    void anotherUnitNeitherSeesNorAnswersIt() {
        ask(QUESTION).then().statusCode(200);
        String id = Staff.as("lead").get(FACTS).path("items[0].id");

        OwnerDatabase.update(
                "update org_staff set unit_id = (select id from org_unit where code = 'ZD02')"
                        + " where login = 'lead'");
        try {
            Staff.as("lead").get(FACTS).then().body("items.id", not(hasItem(id)));
            Refused.with(
                    404,
                    "VOICE_FACT_REQUEST_NOT_FOUND",
                    Staff.as("lead")
                            .body(Map.of("answer", "不是我们单位的"))
                            .post(FACTS + "/" + id + "/answers"));
        } finally {
            OwnerDatabase.update(
                    "update org_staff set unit_id = (select id from org_unit where code = 'ZD01')"
                            + " where login = 'lead'");
        }
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(FACTS));
    }

    @Test
    void whoComplainedIsShownAfterASecondPersonAgreed() {
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));
        String id = askReveal();
        Refused.with(403, "VOICE_REVEAL_OWN_REQUEST", decide("discipline", id, true));
        Staff.as("discipline").get(REVEALS).then().body("items.id", not(hasItem(id)));
        Staff.as("discipline2").get(REVEALS).then().body("items.id", hasItem(id));

        decide("discipline2", id, true).then().statusCode(204);

        reveal("discipline").then().statusCode(200).body("phone", equalTo("13800004321"));
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline2"));
        Refused.with(409, "VOICE_REVEAL_DECIDED", decide("discipline2", id, false));
    }

    @Test
    void aRefusedOrExpiredRequestShowsNothing() {
        String refused = askReveal();
        decide("discipline2", refused, false).then().statusCode(204);
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));

        String granted = askReveal();
        decide("discipline2", granted, true).then().statusCode(204);
        OwnerDatabase.update(
                "update voice_reveal_request set ends_at = now() - interval '1 second' where id ="
                        + " ?::uuid",
                granted);
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));
    }

    @Test
    void somebodyItIsNotOpenToDecidesNothing() {
        String id = askReveal();

        Refused.with(404, "VOICE_REVEAL_REQUEST_NOT_FOUND", decide("leader", id, true));
        Staff.as("leader").get(REVEALS).then().statusCode(200).body("items.id", not(hasItem(id)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", decide("lead", id, true));
        Refused.with(
                422,
                "VOICE_CONTACT_NONE",
                post(
                        Ticket.of(Citizen.complainsAboutStaff("匿名反映一名队员的态度。")),
                        "discipline",
                        "reveal-requests",
                        Map.of("reason", "核实身份")));
    }

    @Test
    void aFindingIsOneOfFourAndTheWronglyAccusedIsCleared() {
        String accused =
                OwnerDatabase.text("select id::text from org_staff where login = 'handler'");
        ticket.act("discipline", "isolation/accused", Map.of("staffId", accused))
                .then()
                .statusCode(200);
        ticket.act("discipline", "acceptances", Map.of("kind", "COMPLAINT")).then().statusCode(200);
        ticket.act("discipline", "dispatches", Map.of("unitId", Ticket.unit("BG03")))
                .then()
                .statusCode(200);
        ticket.act("discipline", "signatures", Map.of()).then().statusCode(200);
        Map<String, Object> clearing = Map.of("staffId", accused, "text", "经调取执法记录仪核查，反映你的情况不属实。");
        Refused.with(
                409, "VOICE_NOT_UNFOUNDED", post(ticket, "discipline", "clarifications", clearing));
        Refused.with(
                422,
                "VOICE_OUTCOME_NOT_FITTING",
                ticket.act(
                        "discipline",
                        "results",
                        Map.of("outcome", "SOLVED", "text", Ticket.REPLY)));
        ticket.act("discipline", "results", Map.of("outcome", "UNFOUNDED", "text", Ticket.REPLY))
                .then()
                .statusCode(200);
        Refused.with(
                403,
                "VOICE_SAME_PERSON",
                ticket.act("discipline", "reviews", Map.of("decision", "APPROVE")));
        ticket.act("discipline2", "reviews", Map.of("decision", "APPROVE")).then().statusCode(200);

        post(ticket, "discipline", "clarifications", clearing).then().statusCode(204);

        Staff.as("handler")
                .get("/api/console/clarifications")
                .then()
                .statusCode(200)
                .body("items[0].text", containsString("不属实"));
        Staff.as("lead").get("/api/console/clarifications").then().body("items", empty());
        Refused.with(
                422,
                "VOICE_ACCUSED_UNKNOWN",
                post(
                        ticket,
                        "discipline",
                        "clarifications",
                        Map.of(
                                "staffId",
                                OwnerDatabase.text(
                                        "select id::text from org_staff where login = 'lead'"),
                                "text",
                                "经核查，反映你的情况不属实。")));
    }

    @Test
    void theNamedLeaderAndTheCustodianHandleWhatDisciplineMayNot() {
        Ticket aboutDiscipline = Ticket.of(IsolationApiTest.withContact("BG03"));
        Staff.as("leader")
                .get(Ticket.TICKETS + "?q=" + aboutDiscipline.number())
                .then()
                .body("items.number", contains(aboutDiscipline.number()));
        Staff.as("discipline")
                .get(Ticket.TICKETS + "?q=" + aboutDiscipline.number())
                .then()
                .body("items", empty());
        aboutDiscipline
                .act("leader", "acceptances", Map.of("kind", "COMPLAINT"))
                .then()
                .statusCode(200);
        aboutDiscipline
                .act("leader", "dispatches", Map.of("unitId", Ticket.unit("PZ01")))
                .then()
                .statusCode(200);
        aboutDiscipline.act("custodian", "signatures", Map.of()).then().statusCode(200);
        aboutDiscipline
                .act("custodian", "results", Map.of("outcome", "FOUNDED", "text", Ticket.REPLY))
                .then()
                .statusCode(200);
        aboutDiscipline
                .act("leader", "reviews", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLIED"))
                .body("reply.outcome", equalTo("FOUNDED"));
    }

    private Response ask(String question) {
        return post(
                ticket,
                "discipline",
                "fact-requests",
                Map.of("unitId", Ticket.unit("ZD01"), "question", question));
    }

    private static Response post(Ticket to, String login, String what, Map<String, ?> body) {
        return Staff.as(login).body(body).post(to.path() + "/isolation/" + what);
    }

    private String askReveal() {
        return post(ticket, "discipline", "reveal-requests", Map.of("reason", "需要当面核实情况"))
                .then()
                .statusCode(200)
                .body("items[0].decidedAt", nullValue())
                .extract()
                .path("items[0].id");
    }

    private static Response decide(String login, String id, boolean granted) {
        return Staff.as(login)
                .body(Map.of("granted", granted))
                .post(REVEALS + "/" + id + "/decisions");
    }

    private Response reveal(String login) {
        return Staff.as(login)
                .body(Map.of("reason", "当面核实情况"))
                .post(ticket.path() + "/personal-data-views");
    }
}
