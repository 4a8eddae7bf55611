package org.chengsheng.voice.macro;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** One act to many tickets: shown first, each on its own, told one by one. */
@ApiTest
class BulkApiTest {

    @Test
    void thePreviewSaysWhichAndWhyNotAndChangesNothing() {
        Ticket fresh = Ticket.of(Citizen.asks("批量：第一件。"));
        Ticket done = Ticket.of(Citizen.asks("批量：已受理。")).accepted();
        Ticket hidden = Ticket.of(Citizen.complainsAboutStaff("批量：反映队员。"));

        send("acceptor", "bulk-previews", Map.of("what", "ACCEPT"), fresh, done, hidden)
                .then()
                .statusCode(200)
                .body("items.number", contains(fresh.number(), done.number(), hidden.number()))
                .body("items.possible", contains(true, false, false))
                .body("items[0].reason", nullValue())
                .body("items[1].code", equalTo("VOICE_ACT_NOT_POSSIBLE"))
                .body("items[2].code", equalTo("VOICE_TICKET_NOT_FOUND"));
        assertEquals("PENDING_ACCEPTANCE", fresh.state());
    }

    @Test
    void theRunDoesWhatCanBeDoneAndTellsTheRest() {
        Ticket one = Ticket.of(Citizen.asks("批量：可以受理甲。"));
        Ticket done = Ticket.of(Citizen.asks("批量：已受理乙。")).accepted();
        Ticket two = Ticket.of(Citizen.asks("批量：可以受理丙。"));

        send("acceptor", "bulk-acts", Map.of("what", "ACCEPT"), one, done, two)
                .then()
                .statusCode(200)
                .body("items.possible", contains(true, false, true))
                .body("items[0].version", equalTo(one.version()));
        assertEquals("ACCEPTED", one.state());
        assertEquals("ACCEPTED", two.state());

        Map<String, Object> dispatch = Map.of("what", "DISPATCH", "unitId", Ticket.unit("ZD01"));
        send("dispatcher", "bulk-acts", dispatch, one, two)
                .then()
                .body("items.possible", contains(true, true));
        send("handler", "bulk-acts", Map.of("what", "SIGN"), one, two)
                .then()
                .body("items.possible", contains(true, true));
        assertEquals("HANDLING", two.state());
        send("lead", "bulk-acts", Map.of("what", "NOTE", "note", "一并安排今晚"), one, two)
                .then()
                .body("items.possible", contains(true, true));
        Staff.as("handler")
                .get(two.path() + "/notes")
                .then()
                .body("items.text", contains("一并安排今晚"));
    }

    @Test
    void aSupervisorUrgesAndSupervisesMany() {
        Ticket one = Ticket.of(Citizen.complains("批量：催办甲。")).accepted();
        Ticket two = Ticket.of(Citizen.complains("批量：催办乙。")).accepted();
        Ticket over = Ticket.of(Citizen.complains("批量：已答复丙。")).replied();
        Map<String, Object> urge = Map.of("what", "URGE", "note", "请今天回复市民");

        send("supervisor", "bulk-previews", urge, one, over)
                .then()
                .body("items.possible", contains(true, false));
        send("supervisor", "bulk-acts", urge, one, two, over)
                .then()
                .body("items.possible", contains(true, true, false));
        one.seenBy("supervisor").body("timeline.act", hasItem("URGE"));
        Map<String, Object> supervise = Map.of("what", "SUPERVISE", "note", "请说明原因");
        send("supervisor", "bulk-acts", supervise, one).then().body("items[0].possible", is(true));
        send("supervisor", "bulk-acts", supervise, one)
                .then()
                .body("items[0].code", equalTo("VOICE_SUPERVISION_OPEN"));
        Refused.field("note", send("supervisor", "bulk-acts", Map.of("what", "URGE"), one));
    }

    @Test
    void returnsAndExtensionsAreDecidedTogether() {
        Ticket returned = Ticket.of(Citizen.complains("批量：退回甲。")).accepted().dispatchedTo("ZD01");
        Ticket kept = Ticket.of(Citizen.complains("批量：退回乙。")).accepted().dispatchedTo("ZD01");
        for (Ticket ticket : List.of(returned, kept)) {
            ticket.act("lead", "returns", Map.of("reason", "不在本中队辖区")).then().statusCode(200);
        }
        send("dispatcher", "bulk-acts", Map.of("what", "AGREE_RETURN"), returned)
                .then()
                .body("items[0].possible", is(true));
        Map<String, Object> no = Map.of("what", "REFUSE_RETURN", "note", "就在你们辖区");
        send("dispatcher", "bulk-acts", no, kept).then().body("items[0].possible", is(true));
        assertEquals("ACCEPTED", returned.state());
        assertEquals("PENDING_SIGN", kept.state());

        kept.signed()
                .act("handler", "extensions", Map.of("days", 2, "reason", "协调清运车辆"))
                .then()
                .statusCode(200);
        Map<String, Object> agree = Map.of("what", "AGREE_EXTENSION");
        send("lead", "bulk-acts", agree, kept).then().body("items[0].possible", is(true));
        send("supervisor", "bulk-acts", agree, kept).then().body("items[0].possible", is(true));
        kept.seenBy("supervisor").body("standing.extensions", equalTo(1));
        send("handler", "bulk-acts", agree, kept).then().body("items[0].possible", is(false));
    }

    @Test
    void aTicketThatChangedSinceIsLeftAlone() {
        Ticket ticket = Ticket.of(Citizen.asks("批量：看过以后变了。"));
        Response answer =
                Staff.as("acceptor")
                        .body(
                                Map.of(
                                        "step",
                                        Map.of("what", "ACCEPT"),
                                        "tickets",
                                        List.of(Map.of("number", ticket.number(), "version", 77))))
                        .post("/api/console/bulk-acts");
        answer.then().body("items[0].code", equalTo("PLATFORM_STALE_VERSION"));
        assertEquals("PENDING_ACCEPTANCE", ticket.state());
    }

    @Test
    void thoseWithoutTheActDoNone() {
        Ticket ticket = Ticket.of(Citizen.asks("批量：没有权限。"));
        send("revisitor", "bulk-acts", Map.of("what", "ACCEPT"), ticket)
                .then()
                .body("items[0].code", equalTo("VOICE_ACT_NOT_YOURS"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                send("leader", "bulk-acts", Map.of("what", "ACCEPT"), ticket));
    }

    @Test
    void noneOrTooManyOrHalfAnOrderIsRefused() {
        Ticket ticket = Ticket.of(Citizen.asks("批量：数量。"));
        Refused.field("tickets", send("acceptor", "bulk-acts", Map.of("what", "ACCEPT")));
        Ticket[] many = Collections.nCopies(201, ticket).toArray(Ticket[]::new);
        Refused.field("tickets", send("acceptor", "bulk-previews", Map.of("what", "SIGN"), many));
        Refused.field(
                "unitId", send("dispatcher", "bulk-acts", Map.of("what", "DISPATCH"), ticket));
    }

    private static Response send(
            String login, String path, Map<String, ?> step, Ticket... tickets) {
        List<Map<String, Object>> chosen =
                Arrays.stream(tickets)
                        .distinct()
                        .map(
                                t ->
                                        Map.<String, Object>of(
                                                "number", t.number(), "version", t.version()))
                        .toList();
        List<Map<String, Object>> all =
                tickets.length > chosen.size()
                        ? Collections.nCopies(tickets.length, chosen.get(0))
                        : chosen;
        return Staff.as(login)
                .body(Map.of("step", step, "tickets", all))
                .post("/api/console/" + path);
    }
}
