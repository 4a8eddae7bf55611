package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.post;
import static org.chengsheng.voice.discipline.StaffComplaints.withContact;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 协查函: facts from a unit that does not learn of the complaint (3.5.4). */
@ApiTest
class FactRequestsApiTest {

    private static final String FACTS = "/api/console/fact-requests";
    private static final String QUESTION = "请提供上周各班次出勤表和执法记录仪编号 " + System.nanoTime();

    private Ticket ticket;

    @BeforeEach
    void file() {
        ticket = Ticket.of(withContact("ZD01"));
    }

    @Test
    void theAccusedUnitAnswersAFactRequestWithoutLearningOfTheComplaint() {
        ask(QUESTION).then().statusCode(200).body("items", hasSize(1));

        Response list = Staff.as("lead").get(FACTS + "?limit=50");
        list.then()
                .statusCode(200)
                .body("items[0].question", equalTo(QUESTION))
                .body("items[0].dueAt", notNullValue());
        assertFalse(list.asString().contains(ticket.number()) || list.asString().contains("出示证件"));
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

    private Response ask(String question) {
        return post(
                ticket,
                "discipline",
                "fact-requests",
                Map.of("unitId", Ticket.unit("ZD01"), "question", question));
    }
}
