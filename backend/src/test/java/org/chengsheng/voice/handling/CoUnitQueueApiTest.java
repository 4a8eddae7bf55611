package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** T13: a unit finds what it was asked to help with, until it answered. */
@ApiTest
class CoUnitQueueApiTest {

    @Test
    void aUnitFindsWhatItWasAskedToHelpWith() {
        Ticket ticket = handling();
        toHelp("lead2").body("items.number", not(hasItem(ticket.number())));

        ticket.act("lead", "co-units", Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清理路口北侧"))
                .then()
                .statusCode(200);
        toHelp("lead2").body("items.number", hasItem(ticket.number()));
        toHelp("lead").body("items.number", not(hasItem(ticket.number())));
        toHelp("dispatcher").body("items.number", not(hasItem(ticket.number())));
        ticket.seenBy("lead2").statusCode(200).body("acts.act", hasItem("ANSWER_CO_UNIT"));

        ticket.act("lead2", "co-units/answers", Map.of("text", "北侧已经清理完毕")).then().statusCode(200);
        toHelp("lead2").body("items.number", not(hasItem(ticket.number())));
        ticket.seenBy("lead2").body("acts.act", not(hasItem("ANSWER_CO_UNIT")));
    }

    @Test
    void aTicketThatTurnsOutToBeAboutStaffIsTakenFromTheHelpers() {
        Ticket ticket = handling();
        ticket.act("lead", "co-units", Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清理路口北侧"))
                .then()
                .statusCode(200);
        ticket.act("acceptor", "about-staff", Map.of("reason", "反映的是队员不作为")).then().statusCode(200);

        toHelp("lead2").body("items.number", not(hasItem(ticket.number())));
        ticket.seenBy("lead2").statusCode(404);
    }

    private static Ticket handling() {
        return Ticket.of(Citizen.complains("路口北侧的垃圾归二中队清理。"))
                .accepted()
                .dispatchedTo("ZD01")
                .signed();
    }

    private static ValidatableResponse toHelp(String login) {
        return Staff.as(login)
                .get(Ticket.TICKETS + "?queue=TO_HELP&limit=100")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
