package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: what is in them, for whom, and page by page. */
@ApiTest
class TicketListApiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sort=NEWEST&state=CLOSED&state=REPLIED | state in ('CLOSED', 'REPLIED')",
                // Sorted by what is due, a list holds what still waits for somebody.
                "sort=DUE | next_due_at is not null"
            })
    void pagesFollowEachOtherWithoutGapOrRepeat(String filter, String condition) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            String next = cursor == null ? "" : "&cursor=" + cursor;
            JsonPath page = list("deputy", filter + "&limit=3" + next).extract().jsonPath();
            List<String> numbers = page.getList("items.number");
            assertTrue(numbers.size() <= 3);
            seen.addAll(numbers);
            cursor = page.getString("nextCursor");
            pages++;
        } while (cursor != null && pages < 200);

        assertEquals(seen.size(), new HashSet<>(seen).size(), "a row came twice");
        assertEquals(
                OwnerDatabase.number(
                        "select count(*) from voice_ticket where not about_staff and not hidden and "
                                + condition),
                seen.size());
        assertTrue(pages > 2, "too few rows to page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine=false",
                "state=CLOSED",
                "kind=REPORT&kind=COMPLAINT",
                "source=PHONE_12319",
                "due=OVERDUE",
                "due=SOON",
                "due=STEP_OVERDUE",
                "due=STEP_SOON&sort=DUE",
                "queue=TO_ACCEPT",
                "q=垃圾",
                "from=2020-01-01&to=2030-01-01"
            })
    void theCountIsTheLengthOfTheList(String filter) {
        int count =
                Staff.as("deputy")
                        .get(Ticket.TICKETS + "/count?" + filter)
                        .then()
                        .statusCode(200)
                        .body("capped", equalTo(false))
                        .extract()
                        .path("count");
        int length = 0;
        String cursor = null;
        do {
            String next = cursor == null ? "" : "&cursor=" + cursor;
            JsonPath page = list("deputy", filter + "&limit=100" + next).extract().jsonPath();
            length += page.getList("items").size();
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(length, count);
    }

    @Test
    void aFilterNarrowsToItsValues() {
        list("deputy", "state=CLOSED").body("items.state", everyItem(equalTo("CLOSED")));
        list("deputy", "kind=PRAISE&kind=SUGGEST")
                .body("items.kind", everyItem(is(oneOf("PRAISE", "SUGGEST"))));
        String unit = Ticket.unit("ZD02");
        list("deputy", "unit=" + unit).body("items.leadUnitName", everyItem(equalTo("二中队")));
        list("deputy", "due=OVERDUE").body("items.due", everyItem(equalTo("OVERDUE")));
    }

    @Test
    void twoChineseCharactersFindTheTicket() {
        Ticket ticket = Ticket.of(Citizen.asks("公园里的鸳鸯被人投喂塑料袋。"));
        list("acceptor", "q=鸳鸯").body("items.number", contains(ticket.number()));
        list("acceptor", "q=投喂塑料").body("items.number", hasItem(ticket.number()));
        list("acceptor", "q=喂投").body("items.number", not(hasItem(ticket.number())));
    }

    @Test
    void theNumberFindsTheTicketAlsoInSmallLetters() {
        Ticket ticket = Ticket.of(Citizen.asks("按编号也能找到这一件。"));
        list("acceptor", "q=" + ticket.number()).body("items.number", contains(ticket.number()));
        list("acceptor", "q=" + ticket.number().toLowerCase(java.util.Locale.ROOT))
                .body("items.number", contains(ticket.number()));
        list("acceptor", "q=T20200101-000000").body("items", empty());
    }

    @Test
    void signsInASearchAreOnlyText() {
        for (String words : List.of("' or 1=1 --", "鸳 & | !", "%", "\\", ":*", "()")) {
            Staff.as("acceptor").queryParam("q", words).get(Ticket.TICKETS).then().statusCode(200);
        }
        Refused.field("q", Staff.as("acceptor").get(Ticket.TICKETS + "?q=" + "长".repeat(101)));
    }

    @Test
    void todaysTicketsAreThoseOfTheDayHere() {
        Ticket ticket = Ticket.of(Citizen.asks("今天的一件。"));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        list("acceptor", "from=" + today + "&to=" + today)
                .body("items.number", hasItem(ticket.number()));
        list("acceptor", "to=" + today.minusDays(1))
                .body("items.number", not(hasItem(ticket.number())));
    }

    @Test
    void aHandlerSeesTheOwnUnitOnly() {
        Ticket theirs = Ticket.of(Citizen.complains("二中队辖区的一件。")).accepted().dispatchedTo("ZD02");
        Ticket own = Ticket.of(Citizen.complains("一中队辖区的一件。")).accepted().dispatchedTo("ZD01");
        for (String login : List.of("handler", "lead")) {
            list(login, "limit=100")
                    .body("items.leadUnitName", everyItem(equalTo("一中队")))
                    .body("items.number", hasItem(own.number()));
            Refused.with(404, "VOICE_TICKET_NOT_FOUND", Staff.as(login).get(theirs.path()));
        }
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                theirs.act("handler", "signatures", java.util.Map.of()));
    }

    @Test
    void aUnitInTheFilterOpensNoOtherUnit() {
        list("handler", "unit=" + Ticket.unit("ZD02")).body("items", empty());
    }

    @Test
    void complaintsAboutStaffAreForDisciplineAlone() {
        Ticket about = Ticket.of(Citizen.complainsAboutStaff("有队员在执法时态度恶劣。"));
        list("discipline", "limit=100")
                .body("items.aboutStaff", everyItem(equalTo(true)))
                .body("items.number", hasItem(about.number()));
        for (String login :
                List.of(
                        "acceptor",
                        "dispatcher",
                        "handler",
                        "lead",
                        "checker",
                        "revisitor",
                        "supervisor",
                        "disclosure",
                        "deputy")) {
            list(login, "limit=100").body("items.aboutStaff", everyItem(equalTo(false)));
            list(login, "q=" + about.number()).body("items", empty());
        }
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(Ticket.TICKETS));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("auditor").get(Ticket.TICKETS + "/count"));
    }

    private static ValidatableResponse list(String login, String filter) {
        return Staff.as(login)
                .get(Ticket.TICKETS + "?" + filter)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
