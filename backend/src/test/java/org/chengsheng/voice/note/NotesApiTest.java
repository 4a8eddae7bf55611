package org.chengsheng.voice.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Notes stay among those who see the ticket, and are never changed. */
@ApiTest
class NotesApiTest {

    private static final String CANARY = "金丝雀七四一九";

    @Test
    void aNoteIsThereForTheOthersWithAuthorAndTime() {
        Ticket ticket = Ticket.of(Citizen.complains("备注：夜市占道。")).accepted().dispatchedTo("ZD01");
        note("acceptor", ticket, "市民说晚上八点后最严重").then().statusCode(201);
        note("handler", ticket, "已约今晚八点到场").then().statusCode(201);

        notes("lead", ticket)
                .then()
                .statusCode(200)
                .body("items.text", contains("已约今晚八点到场", "市民说晚上八点后最严重"))
                .body("items[0].by", equalTo(OwnerDatabase.text(NAME, "handler")))
                .body("items[0].byUnit", notNullValue())
                .body("items[0].at", notNullValue());
    }

    private static final String NAME = "select name from org_staff where login = ?";

    @Test
    void longListsArePagedByTheirCursor() {
        Ticket ticket = Ticket.of(Citizen.asks("备注：翻页。"));
        for (String text : List.of("第一条", "第二条", "第三条")) {
            note("acceptor", ticket, text).then().statusCode(201);
        }
        Response first = Staff.as("acceptor").get(ticket.path() + "/notes?limit=2");
        first.then().body("items.text", contains("第三条", "第二条"));
        Staff.as("acceptor")
                .get(ticket.path() + "/notes?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.text", contains("第一条"))
                .body("nextCursor", nullValue());
    }

    @Test
    void nothingACitizenGetsCarriesANote() {
        Citizen citizen = Citizen.complains("备注：市民看不到。");
        Ticket ticket = Ticket.of(citizen);
        note("acceptor", ticket, CANARY).then().statusCode(201);
        ticket.replied();
        note("handler", ticket, CANARY + "之二").then().statusCode(201);

        for (String path :
                List.of(
                        Citizen.TICKETS + "/" + ticket.number(),
                        Citizen.TICKETS,
                        "/api/citizen/settings",
                        "/api/citizen/city-map")) {
            assertFalse(citizen.request().get(path).asString().contains(CANARY), path);
        }
        Response rated = citizen.rates(Map.of("satisfied", true, "solved", true));
        assertFalse(rated.asString().contains(CANARY));
        // The ticket of staff and its history do not carry it either: it has its own endpoint.
        assertFalse(Staff.as("acceptor").get(ticket.path()).asString().contains(CANARY));
        Staff.as("acceptor").get(Ticket.TICKETS + "?q=" + CANARY).then().body("items", hasSize(0));
    }

    /** What answers citizens or writes exports cannot leak a table it does not know. */
    @Test
    void noOtherFeatureReadsTheTable() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> readers =
                    sources.filter(Files::isRegularFile)
                            .filter(file -> mentions(file, "voice_note"))
                            .map(Path::getFileName)
                            .toList();
            assertEquals(List.of(Path.of("TicketNotes.java")), readers);
        }
    }

    private static boolean mentions(Path file, String word) {
        try {
            return Files.readString(file).contains(word);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDatabaseLetsTheApplicationAddOnly() {
        for (String right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
            assertEquals(
                    "f",
                    OwnerDatabase.text(
                            "select has_table_privilege('chengsheng_app', 'voice_note', ?)",
                            right));
        }
    }

    @Test
    void readersDoNotWriteAndStrangersSeeNothing() {
        Ticket ticket = Ticket.of(Citizen.asks("备注：只读角色。"));
        for (String reader : List.of("leader", "disclosure", "admin", "auditor")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", note(reader, ticket, "不该写进去"));
        }
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", note("handler", ticket, "不是本单位的"));
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", notes("handler", ticket));
        notes("acceptor", ticket).then().body("items", hasSize(0));
    }

    @Test
    void notesOnAComplaintAboutStaffAreTheDisciplineOfficersAlone() {
        Ticket ticket = Ticket.of(Citizen.complainsAboutStaff("备注：反映队员。"));
        note("discipline", ticket, "先查当天排班").then().statusCode(201);
        for (String login : List.of("acceptor", "handler", "lead", "supervisor", "leader")) {
            Refused.with(404, "VOICE_TICKET_NOT_FOUND", notes(login, ticket));
        }
        notes("discipline", ticket).then().body("items", hasSize(1));
    }

    @Test
    void anEmptyOrEndlessNoteIsRefused() {
        Ticket ticket = Ticket.of(Citizen.asks("备注：字数。"));
        Refused.field("text", note("acceptor", ticket, "一"));
        Refused.field("text", note("acceptor", ticket, "长".repeat(2001)));
        Refused.field("text", note("acceptor", ticket, "    \n   "));
    }

    private static Response note(String login, Ticket ticket, String text) {
        return Staff.as(login).body(Map.of("text", text)).post(ticket.path() + "/notes");
    }

    private static Response notes(String login, Ticket ticket) {
        return Staff.as(login).get(ticket.path() + "/notes");
    }
}
