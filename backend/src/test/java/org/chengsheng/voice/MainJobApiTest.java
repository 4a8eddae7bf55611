package org.chengsheng.voice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.LogCapture;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** What the product is for: a matter is heard, handled, answered, judged and closed. */
@ApiTest
class MainJobApiTest {

    private static final Map<String, Object> CONTENT =
            Map.of("contacted", true, "solved", true, "satisfied", true);

    @Test
    void aComplaintIsAnsweredRatedAndClosed() {
        Citizen citizen = Citizen.complains("夜市摊位占满人行道，推婴儿车过不去。");
        Ticket ticket = Ticket.of(citizen);
        citizen.looks()
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("photos", hasSize(1))
                .body("place.address", equalTo("示范路 8 号门前"))
                .body("deadline.steps", notNullValue())
                .body("reply", nullValue());

        ticket.accepted();
        citizen.looks().body("state", equalTo("ACCEPTED")).body("dueAt", notNullValue());
        ticket.dispatchedTo("ZD01");
        citizen.looks().body("state", equalTo("PENDING_SIGN"));
        ticket.signed();
        citizen.looks().body("state", equalTo("HANDLING"));
        ticket.answered();
        citizen.looks().body("state", equalTo("PENDING_REVIEW")).body("reply", nullValue());
        ticket.approved();

        citizen.looks()
                .body("state", equalTo("REPLIED"))
                .body("reply.text", equalTo(Ticket.REPLY))
                .body("reply.outcome", equalTo("SOLVED"))
                .body("reply.photos", hasSize(1))
                .body("timeline.act", hasItems("FILE", "ACCEPT", "DISPATCH", "SIGN", "REPLY"))
                .body("can", hasItem("RATE"));
        citizen.rates(CONTENT)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("rating.satisfied", equalTo(true))
                .body("can", contains("REOPEN"));
        assertIntact(ticket);
    }

    @Test
    void anUnhappyCitizenIsCalledBackBeforeTheTicketCloses() {
        Citizen citizen = Citizen.complains("路边垃圾三天没有清运，气味很大。");
        Ticket ticket = Ticket.of(citizen).replied();

        citizen.rates(
                        Map.of(
                                "contacted", true,
                                "solved", false,
                                "satisfied", false,
                                "reasons", List.of("NOT_FIXED"),
                                "comment", "第二天又堆起来了"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVISITING"));

        ticket.act(
                        "revisitor",
                        "revisits",
                        Map.of(
                                "reached",
                                true,
                                "contacted",
                                true,
                                "solved",
                                true,
                                "satisfied",
                                true))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        citizen.looks().body("state", equalTo("CLOSED"));
        assertIntact(ticket);
    }

    @Test
    void missingFactsAreAskedForAndGiven() {
        Citizen citizen = Citizen.complains("小区门口有人乱倒建筑垃圾。");
        Ticket ticket = Ticket.of(citizen);
        ticket.act("acceptor", "supplement-requests", Map.of("question", "请问是哪个小区的哪个门？"))
                .then()
                .statusCode(200)
                .body("state", equalTo("NEED_SUPPLEMENT"));
        citizen.looks()
                .body("question", equalTo("请问是哪个小区的哪个门？"))
                .body("can", hasItem("SUPPLEMENT"));

        citizen.supplements(Map.of("text", "示范花园南门。", "attachments", List.of(Citizen.photo())))
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("question", nullValue())
                .body("timeline.find { it.act == 'SUPPLEMENT' }.text", equalTo("示范花园南门。"))
                .body("timeline.find { it.act == 'SUPPLEMENT' }.photos", hasSize(1));
        assertIntact(ticket);
    }

    @Test
    void aReturnedResultGoesBackToTheHandlerWithTheReason() {
        Citizen citizen = Citizen.complains("夜里十一点烧烤摊还在路口。");
        Ticket ticket = Ticket.of(citizen).accepted().dispatchedTo("ZD01").signed().answered();

        ticket.act("lead", "reviews", Map.of("decision", "RETURN", "comment", "请写明复查时间"))
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLING"))
                .body("timeline.text", hasItem("请写明复查时间"));

        citizen.looks()
                .body("state", equalTo("HANDLING"))
                .body("timeline.text", not(hasItem("请写明复查时间")));
    }

    @Test
    void aPhoneIsMaskedUntilSomebodyGivesAReason() {
        String phone = "13800009753";
        try (LogCapture logs = LogCapture.open()) {
            Citizen citizen =
                    Citizen.files(
                            Map.of(
                                    "kind", "CONSULT",
                                    "text", "想问门头招牌怎么申请。",
                                    "contact", Map.of("name", "陈示范", "phone", phone)));
            Ticket ticket = Ticket.of(citizen);
            String detail = ticket.seenBy("acceptor").extract().asString();
            String list = Staff.as("acceptor").get(Ticket.TICKETS + "?q=门头").asString();
            String own = citizen.looks().extract().asString();
            ticket.seenBy("acceptor")
                    .body("contact.phone", containsString("*"))
                    .body("contact.anonymous", equalTo(false));

            Staff.as("acceptor")
                    .body(Map.of("reason", "电话核实地点"))
                    .post(ticket.path() + "/personal-data-views")
                    .then()
                    .statusCode(200)
                    .body("phone", equalTo(phone))
                    .body("name", equalTo("陈示范"));

            for (String shown : List.of(detail, list, own, logs.text())) {
                assertFalse(shown.contains(phone), "the phone is shown");
                assertFalse(shown.contains("陈示范"), "the name is shown");
            }
            assertEquals(
                    1,
                    OwnerDatabase.number(
                            "select count(*) from platform_audit where act = 'REVEAL_CONTACT' and"
                                    + " object_id = ? and reason = '电话核实地点'",
                            ticket.number()));
        }
    }

    @Test
    void aPhoneWithoutAReasonStaysHidden() {
        Ticket ticket = Ticket.of(Citizen.complains("桥下停满了没牌照的三轮车。"));

        Staff.as("acceptor")
                .body(Map.of("reason", "看看"))
                .post(ticket.path() + "/personal-data-views")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLATFORM_INPUT_INVALID"))
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void aTamperedHistoryIsFound() throws Exception {
        Ticket ticket = Ticket.of(Citizen.asks("人行道上的树坑没有盖板，请问归哪里管？")).accepted();
        assertIntact(ticket);

        try (var owner = OwnerDatabase.connect();
                var sql = owner.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(
                    "update voice_ticket_event set at = at - interval '1 day' where seq = 2 and"
                            + " ticket_id = (select id from voice_ticket where number = '"
                            + ticket.number()
                            + "')");
        }

        Staff.as("acceptor")
                .get(ticket.path() + "/chain-verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("brokenAt", equalTo(2));
    }

    private static void assertIntact(Ticket ticket) {
        Staff.as("acceptor")
                .get(ticket.path() + "/chain-verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("brokenAt", nullValue());
    }
}
