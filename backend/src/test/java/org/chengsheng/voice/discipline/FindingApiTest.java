package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.post;
import static org.chengsheng.voice.discipline.StaffComplaints.withContact;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings, clarification, and the route of the named leader (3.5.3, 3.5.7). */
@ApiTest
class FindingApiTest {

    private Ticket ticket;

    @BeforeEach
    void file() {
        ticket = Ticket.of(withContact("ZD01"));
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
        Ticket aboutDiscipline = Ticket.of(withContact("BG03"));
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
}
