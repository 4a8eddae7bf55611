package org.chengsheng.voice.acts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 3.4: the first response to danger, over HTTP. */
@ApiTest
class FirstResponseApiTest {

    private static final Map<String, ?> WORDS = Map.of("text", "抢修人员已到场，正在设置围挡。");

    private MovedClock clock;

    @BeforeEach
    void atNight() {
        clock = MovedClock.to("2026-12-05T23:00");
    }

    @Test
    void theCitizenIsToldAndTheClockOfTheResultRunsOn() {
        Citizen citizen = Citizen.complains("路面塌了一个大坑，有人掉下去了。");
        Ticket ticket = urgent(citizen).dispatchedTo("ZD01");
        ticket.seenBy("handler")
                .body("standing.response.dueAt", notNullValue())
                .body("standing.response.at", nullValue())
                .body("acts.act", hasItem("RESPOND"));

        ticket.act("handler", "responses", WORDS)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING_SIGN"))
                .body("standing.response.at", notNullValue())
                .body("acts.act", not(hasItem("RESPOND")));
        citizen.looks()
                .body("timeline.find { it.act == 'RESPOND' }.text", equalTo(WORDS.get("text")));
        ticket.assertIntact();

        Refused.with(409, "VOICE_NO_RESPONSE_DUE", ticket.act("handler", "responses", WORDS));
        Refused.field("text", ticket.act("handler", "responses", Map.of("text", "好")));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", ticket.act("acceptor", "responses", WORDS));
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", ticket.act("lead2", "responses", WORDS));
    }

    @Test
    void anOrdinaryMatterHasNoFirstResponse() {
        Ticket ticket = Ticket.of(Citizen.complains("一件平常的事。")).accepted();
        ticket.seenBy("dispatcher").body("standing.response", nullValue());
        Refused.with(409, "VOICE_NO_RESPONSE_DUE", ticket.act("dispatcher", "responses", WORDS));
    }

    @Test
    void aListFindsWhatWaitsForOneAndWhatIsLate() {
        Ticket late = urgent(Citizen.complains("燃气味很大，没有人来。"));
        clock.put("2026-12-06T00:30");
        Ticket waiting = urgent(Citizen.complains("井盖没了，天黑看不见。"));
        clock.put("2026-12-06T01:30");

        listed("RESPONSE_WAITING").body("items.number", hasItems(late.number(), waiting.number()));
        listed("RESPONSE_OVERDUE")
                .body("items.number", hasItem(late.number()))
                .body("items.number", not(hasItem(waiting.number())));
    }

    private static ValidatableResponse listed(String due) {
        return Staff.as("dispatcher")
                .get(Ticket.TICKETS + "?limit=100&due=" + due)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Ticket urgent(Citizen citizen) {
        Ticket ticket = Ticket.of(citizen);
        ticket.act("acceptor", "acceptances", Map.of("kind", "COMPLAINT", "urgent", true))
                .then()
                .statusCode(200);
        return ticket;
    }
}
