package org.chengsheng.voice.live;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.EventStream;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Two people on one ticket see each other, for as long as they are there. */
@ApiTest
class PresenceApiTest {

    @Test
    void twoOnOneTicketSeeEachOther() {
        Ticket ticket = Ticket.of(Citizen.asks("在场：两个人。"));
        say("acceptor", ticket, "VIEWING")
                .then()
                .statusCode(200)
                .body("others", hasSize(0))
                .body("id", notNullValue())
                .body("version", equalTo(0))
                .body("everySeconds", equalTo(6));
        try (EventStream acceptor = EventStream.of("acceptor")) {
            say("supervisor", ticket, "WRITING").then().body("others[0].doing", equalTo("VIEWING"));
            acceptor.await("PRESENCE", id(ticket), Duration.ofSeconds(6));
        }
        say("acceptor", ticket, "VIEWING")
                .then()
                .body("others", hasSize(1))
                .body("others[0].doing", equalTo("WRITING"))
                .body("others[0].name", notNullValue());
        leave("supervisor", ticket);
        say("acceptor", ticket, "VIEWING").then().body("others", hasSize(0));
    }

    @Test
    void whoIsSilentForAWhileIsNotShown() {
        Ticket ticket = Ticket.of(Citizen.asks("在场：没有动静。"));
        say("leader", ticket, "VIEWING").then().statusCode(200);
        OwnerDatabase.update(
                "update voice_presence set until = now() - interval '1 second' where ticket_id ="
                        + " cast(? as uuid)",
                id(ticket));
        say("acceptor", ticket, "VIEWING").then().body("others", hasSize(0));
    }

    @Test
    void whoDoesNotSeeTheTicketIsNotThere() {
        Ticket ticket = Ticket.of(Citizen.complainsAboutStaff("在场：反映队员。"));
        for (String login : new String[] {"acceptor", "lead", "leader"}) {
            Refused.with(404, "VOICE_TICKET_NOT_FOUND", say(login, ticket, "VIEWING"));
        }
        say("discipline", ticket, "VIEWING").then().statusCode(200);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", say("admin", ticket, "VIEWING"));
        Refused.field(
                "tab",
                Staff.as("acceptor")
                        .body(Map.of("tab", "<b>", "doing", "VIEWING"))
                        .put(Ticket.of(Citizen.asks("在场：标识。")).path() + "/presence"));
    }

    private static Response say(String login, Ticket ticket, String doing) {
        return Staff.as(login)
                .body(Map.of("tab", "tab-" + login, "doing", doing))
                .put(ticket.path() + "/presence");
    }

    private static void leave(String login, Ticket ticket) {
        assertEquals(
                204,
                Staff.as(login).delete(ticket.path() + "/presence?tab=tab-" + login).statusCode());
    }

    private static String id(Ticket ticket) {
        return OwnerDatabase.text(
                "select id::text from voice_ticket where number = ?", ticket.number());
    }
}
