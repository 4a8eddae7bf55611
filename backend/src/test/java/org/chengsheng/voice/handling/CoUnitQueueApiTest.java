package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
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

        askForHelp(ticket);
        toHelp("lead2").body("items.number", hasItem(ticket.number()));
        toHelp("lead").body("items.number", not(hasItem(ticket.number())));
        toHelp("dispatcher").body("items.number", not(hasItem(ticket.number())));
        ticket.seenBy("lead2").statusCode(200).body("acts.act", hasItem("ANSWER_CO_UNIT"));

        ticket.act("lead2", "co-units/answers", Map.of("text", "北侧已经清理完毕")).then().statusCode(200);
        toHelp("lead2").body("items.number", not(hasItem(ticket.number())));
        ticket.seenBy("lead2").body("acts.act", not(hasItem("ANSWER_CO_UNIT")));
    }

    @Test
    void aHelpIsListedByItsOwnEnd() {
        Ticket ticket = handling();
        askForHelp(ticket);
        String helpDue = ticket.seenBy("lead").extract().path("standing.coUnits[0].dueAt");

        String row = "items.find { it.number == '" + ticket.number() + "' }.";
        for (String sort : List.of("NEWEST", "DUE")) {
            toHelp("lead2", "&sort=" + sort)
                    .body(row + "nextDueAt", equalTo(helpDue))
                    .body(row + "helping", equalTo(true));
        }
        toHelp("lead2", "&q=路口北侧").body(row + "nextDueAt", equalTo(helpDue));
        list("lead", "?sort=DUE&limit=100").body(row + "helping", equalTo(false));

        helpEnded(ticket);
        toHelp("lead2", "&due=STEP_OVERDUE").body(row + "nextDue", equalTo("OVERDUE"));
        queue("lead2").body("queues.find { it.key == 'TO_HELP' }.overdue", greaterThan(0));
    }

    @Test
    void ownWorkHoldsWhatTheUnitHelpsWith() {
        Ticket ticket = handling();
        queue("lead2").body("mine.number", not(hasItem(ticket.number())));
        askForHelp(ticket);
        helpEnded(ticket);
        queue("lead2")
                .body(
                        "mine.find { it.number == '" + ticket.number() + "' }.helping",
                        equalTo(true));
        queue("handler").body("mine.findAll { it.helping }", empty());
    }

    @Test
    void aTicketThatTurnsOutToBeAboutStaffIsTakenFromTheHelpers() {
        Ticket ticket = handling();
        askForHelp(ticket);
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

    private static void askForHelp(Ticket ticket) {
        Map<String, ?> help = Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清理路口北侧");
        ticket.act("lead", "co-units", help).then().statusCode(200);
    }

    /** Long before the ticket itself ends; first of all that wait for help. */
    private static void helpEnded(Ticket ticket) {
        OwnerDatabase.update(
                "update voice_co_handling set due_at = '2001-02-05T02:00:00Z' where ticket_id ="
                        + " (select id from voice_ticket where number = ?)",
                ticket.number());
    }

    private static ValidatableResponse queue(String login) {
        return Staff.as(login).get("/api/console/workbench").then().statusCode(200);
    }

    private static ValidatableResponse toHelp(String login) {
        return toHelp(login, "");
    }

    private static ValidatableResponse toHelp(String login, String more) {
        return list(login, "?queue=TO_HELP&limit=100" + more);
    }

    private static ValidatableResponse list(String login, String filter) {
        return Staff.as(login)
                .get(Ticket.TICKETS + filter)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
