package org.chengsheng.voice.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 2.6: a holiday notice moves due moments; what moved can be listed and exported. */
@ApiTest
class RecountDeadlinesApiTest {

    private static final String CHANGES = "/api/console/due-changes";
    private static final String ESTIMATES = "/api/console/due-change-estimates";
    private static final Map<String, ?> NEW_YEAR =
            Map.of("date", "2027-01-01", "kind", "OFF", "name", "元旦");

    @Inject RecountDeadlines recountDeadlines;

    @BeforeEach
    void start() {
        MovedClock.to("2026-12-29T10:00");
        recountDeadlines.handle();
    }

    @AfterEach
    void putBack() {
        load();
        recountDeadlines.handle();
    }

    @Test
    void aNoticeThatComesLateMovesWhatWasProvisional() {
        Ticket moved = Ticket.of(Citizen.complains("跨年才能办完的一件。")).accepted();
        Ticket done = Ticket.of(Citizen.complains("已经答复了的一件。")).replied();
        moved.seenBy("supervisor")
                .body("dueAt", equalTo("2027-01-05T09:30:00Z"))
                .body("deadline.provisional", equalTo(true));
        String due = done.seenBy("supervisor").extract().path("dueAt");

        int version = load(NEW_YEAR);
        recountDeadlines.handle();
        recountDeadlines.handle();

        moved.seenBy("supervisor")
                .body("dueAt", equalTo("2027-01-06T09:30:00Z"))
                .body("deadline.provisional", equalTo(false))
                .body("timeline.findAll { it.act == 'RECOUNT_DUE' }", hasSize(1));
        done.seenBy("supervisor").body("dueAt", equalTo(due));
        moved.assertIntact();

        String one = "items.find { it.number == '" + moved.number() + "' }.";
        changes("dispatcher", version)
                .body("items.number", not(hasItem(done.number())))
                .body(one + "oldDue", equalTo("2027-01-05T09:30:00Z"))
                .body(one + "newDue", equalTo("2027-01-06T09:30:00Z"))
                .body(one + "stateLabel", equalTo("已受理"));
        changes("dispatcher", version - 1).body("items.number", not(hasItem(moved.number())));
    }

    @Test
    void aUnitSeesItsOwnAndNobodySeesComplaintsAboutStaff() throws Exception {
        Ticket ours = Ticket.of(Citizen.complains("一中队的一件。")).accepted().dispatchedTo("ZD01");
        Ticket theirs = Ticket.of(Citizen.complains("二中队的一件。")).accepted().dispatchedTo("ZD02");
        Ticket secret = Ticket.of(Citizen.complainsAboutStaff("反映一名队员态度粗暴。"));
        int version = load(NEW_YEAR);
        recountDeadlines.handle();

        changes("lead", version)
                .body("items.number", hasItem(ours.number()))
                .body("items.number", not(hasItem(theirs.number())))
                .body("items.number", not(hasItem(secret.number())));
        changes("supervisor", version).body("items.number", not(hasItem(secret.number())));
        changes("discipline", version).body("items.number", hasItem(secret.number()));

        byte[] sheet =
                Staff.as("lead")
                        .get(CHANGES + "/sheet?version=" + version)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        String cells = cells(sheet);
        assertTrue(cells.contains(ours.number()) && cells.contains("新期限"), cells);
        assertTrue(!cells.contains(theirs.number()) && !cells.contains(secret.number()), cells);
        assertEquals(
                1,
                OwnerDatabase.number(
                        "select count(*) from platform_audit where act = 'EXPORT_DUE_CHANGES' and"
                                + " object_id = ?",
                        "" + version));
    }

    @Test
    void whoChangesTheCalendarIsToldBeforeHowManyDueMomentsMove() {
        Ticket.of(Citizen.complains("跨年才能办完的一件，先问会变动几件。")).accepted();
        Ticket.of(Citizen.complains("已经答复了，不会再变的一件。")).replied();
        int expected = estimate(NEW_YEAR);
        int version = load(NEW_YEAR);
        recountDeadlines.handle();

        assertTrue(expected > 0);
        assertEquals(
                expected,
                OwnerDatabase.number(
                        "select count(*) from voice_due_change where calendar_version = ?",
                        version));
        assertEquals(0, estimate(NEW_YEAR));
    }

    @Test
    void whatMovesIsSaidToAdministratorsOnlyAndOfACalendarThatCanBeSaved() {
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("supervisor").body(entry(0, NEW_YEAR)).post(ESTIMATES));
        Refused.with(
                422,
                "PLATFORM_CALENDAR_INVALID",
                Staff.as("admin").body(entry(0, NEW_YEAR, NEW_YEAR)).post(ESTIMATES));
    }

    private static int estimate(Map<?, ?>... days) {
        return Staff.as("admin")
                .body(entry(0, days))
                .post(ESTIMATES)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("atLeast", equalTo(false))
                .extract()
                .path("tickets");
    }

    @Test
    void administratorsSeeNoTickets() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(CHANGES));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(CHANGES + "/sheet"));
        Refused.with(
                400, "PLATFORM_CURSOR_INVALID", Staff.as("lead").get(CHANGES + "?cursor=nonsense"));
    }

    private static ValidatableResponse changes(String login, int version) {
        return Staff.as(login)
                .get(CHANGES + "?limit=100&version=" + version)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    /** Makes these the days of 2027; gives the new version. */
    private static int load(Map<?, ?>... days) {
        int version = OwnerDatabase.number("select max(version) from platform_calendar_version");
        return Staff.as("admin")
                .body(entry(version, days))
                .post("/api/console/calendar/changes")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static Map<String, ?> entry(int version, Map<?, ?>... days) {
        Map<String, ?> year = Map.of("year", 2027, "source", "国办通知", "days", List.of(days));
        return Map.of("version", version, "years", List.of(year));
    }

    private static String cells(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("due-changes", ".xlsx");
        try (TableReader table = TableReader.open(Files.write(file, workbook))) {
            StringBuilder all = new StringBuilder(String.join(" ", table.headings()));
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                row.get().cells().forEach(cell -> all.append(' ').append(cell.text()));
            }
            return all.toString();
        } finally {
            Files.delete(file);
        }
    }
}
