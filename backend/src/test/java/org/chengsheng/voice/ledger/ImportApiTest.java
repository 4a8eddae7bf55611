package org.chengsheng.voice.ledger;

import static org.chengsheng.voice.ledger.LedgerClient.IMPORTS;
import static org.chengsheng.voice.ledger.LedgerClient.plan;
import static org.chengsheng.voice.ledger.LedgerClient.post;
import static org.chengsheng.voice.ledger.LedgerClient.ran;
import static org.chengsheng.voice.ledger.LedgerClient.settled;
import static org.chengsheng.voice.ledger.LedgerClient.uploadedCsv;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketState;
import org.junit.jupiter.api.Test;

@ApiTest
class ImportApiTest {

    private static final Map<String, String> MAPPING =
            Map.of(
                    "0", "NUMBER",
                    "1", "SUBMITTED_AT",
                    "2", "TEXT",
                    "3", "REPLY",
                    "4", "REPLIED_AT",
                    "5", "CONTACT_PHONE");

    private static final String HEADING = "编号,日期,内容,办理结果,答复日期,电话\n";

    @Inject Reread reread;

    /** Numbers of their own, so that tests do not meet each other's tickets. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aDryRunCountsAndWritesNothing() throws Exception {
        String id = uploadedCsv(ledger());
        post(id, "dry-runs", plan(MAPPING)).then().statusCode(202);
        JsonPath checked = settled(id);
        assertEquals("CHECKED", checked.getString("state"), checked.getString("message"));
        assertEquals(6, checked.getInt("rowsTotal"));
        assertEquals(2, checked.getInt("rowsGood"));
        assertEquals(4, checked.getInt("rowsBad"));
        assertEquals(List.of(), reread.ticketsOf(id));
    }

    @Test
    void goodRowsBecomeTicketsAndBadOnesAreInTheErrorSheet() throws Exception {
        String id = uploadedCsv(ledger());
        JsonPath done = ran(id, MAPPING);
        assertEquals("DONE", done.getString("state"), done.getString("message"));
        assertEquals(2, done.getInt("rowsGood"));
        assertEquals(4, done.getInt("rowsBad"));

        List<Ticket> tickets = reread.ticketsOf(id);
        assertEquals(2, tickets.size());
        Ticket closed = ticket(tickets, "1");
        assertEquals(TicketState.CLOSED, closed.state());
        assertFalse(closed.isAnonymous());
        assertNull(closed.dueAt());
        assertEquals(1, reread.contactsOf(id));
        Ticket open = ticket(tickets, "2");
        assertEquals(TicketState.PENDING_ACCEPTANCE, open.state());
        assertTrue(open.isAnonymous());
        assertNotNull(open.promisedAt());
        TicketEvent first = reread.history(open).events().get(0);
        assertEquals(Act.IMPORT, first.act());
        assertEquals(Actor.Kind.STAFF, first.actorKind());
        for (Ticket ticket : tickets) {
            assertTrue(reread.history(ticket).brokenAt().isEmpty());
        }

        List<Row> errors = errorSheet(id);
        assertEquals(
                List.of(
                        "4 日期 昨天",
                        "5 内容 ",
                        "6 编号 " + run + "-1",
                        "7 日期 '=HYPERLINK(\"http://example.org\")"),
                errors.stream().map(ImportApiTest::line).toList());
        assertEquals("第 2 行已有相同编号", errors.get(2).cell(3).text());
    }

    @Test
    void anUndoneImportIsGoneAndCanBeImportedAgain() throws Exception {
        String id = uploadedCsv(ledger());
        ran(id, MAPPING);
        String again = uploadedCsv(ledger());
        assertEquals(0, ran(again, MAPPING).getInt("rowsGood"));
        assertTrue(
                errorSheet(again).stream().anyMatch(row -> row.cell(3).text().contains("该编号已导入")));

        post(id, "undo").then().statusCode(202);
        assertEquals("UNDONE", settled(id).getString("state"));
        for (Ticket ticket : reread.ticketsOf(id)) {
            assertTrue(ticket.isHidden());
            assertEquals(TicketState.WITHDRAWN, ticket.state());
            assertTrue(reread.history(ticket).brokenAt().isEmpty());
            Staff.as("acceptor")
                    .get("/api/console/tickets/" + ticket.number())
                    .then()
                    .statusCode(404);
        }
        Staff.as("acceptor")
                .queryParam("import", id)
                .get("/api/console/tickets")
                .then()
                .body("items", hasSize(0));
        assertEquals(2, ran(id, MAPPING).getInt("rowsGood"));
    }

    @Test
    void anImportSomebodyHasWorkedOnIsNotUndone() throws Exception {
        String id = uploadedCsv(ledger());
        ran(id, MAPPING);
        Ticket open = ticket(reread.ticketsOf(id), "2");
        Staff.as("acceptor")
                .body(Map.of("version", open.version(), "kind", "CONSULT"))
                .post("/api/console/tickets/" + open.number() + "/acceptances")
                .then()
                .statusCode(200);
        post(id, "undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOICE_IMPORT_NOT_POSSIBLE_NOW"))
                .body("detail", containsString("1 件"));
        assertEquals("DONE", LedgerClient.get(id).getString("state"));
    }

    @Test
    void aCancelledRunLeavesNothing() throws Exception {
        StringBuilder csv = new StringBuilder(HEADING);
        for (int i = 0; i < 20_000; i++) {
            csv.append(run).append('-').append(i).append(",2019-01-02,路灯坏了,,,\n");
        }
        String id = uploadedCsv(csv.toString());
        post(id, "runs", plan(MAPPING)).then().statusCode(202);
        post(id, "cancellations").then().statusCode(202);
        JsonPath view = settled(id);
        assertEquals("CANCELLED", view.getString("state"));
        assertEquals(0, view.getInt("rowsGood"));
        assertEquals(List.of(), reread.ticketsOf(id));
        post(id, "cancellations")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOICE_IMPORT_NOT_POSSIBLE_NOW"));
    }

    @Test
    void whatIsDoneIsNotDoneTwice() throws Exception {
        String id = uploadedCsv(ledger());
        post(id, "undo").then().statusCode(409);
        ran(id, MAPPING);
        post(id, "runs", plan(MAPPING))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOICE_IMPORT_NOT_POSSIBLE_NOW"));
    }

    @Test
    void theListShowsTheNewestFirst() {
        String id = uploadedCsv(ledger());
        Staff.as("acceptor")
                .queryParam("limit", 1)
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].by", equalTo(LedgerClient.get(id).getString("by")));
    }

    private String ledger() {
        return HEADING
                + run
                + "-1,2019/12/17 9:08:14,路灯不亮,已修好,2019/12/20,13800000000\n"
                + run
                + "-2,43816.38,井盖丢失,,,\n"
                + run
                + "-3,昨天,占道经营,,,\n"
                + run
                + "-4,2019-12-17,,,,\n"
                + run
                + "-1,2019-12-18,垃圾未清,,,\n"
                + run
                + "-6,\"=HYPERLINK(\"\"http://example.org\"\")\",噪声扰民,,,\n";
    }

    private Ticket ticket(List<Ticket> tickets, String number) {
        return tickets.stream()
                .filter(ticket -> ticket.externalNumber().equals(run + "-" + number))
                .findFirst()
                .orElseThrow();
    }

    private static String line(Row row) {
        List<String> cells = row.cells().stream().limit(3).map(Cell::text).toList();
        return String.join(" ", cells);
    }

    private static List<Row> errorSheet(String id) throws IOException {
        byte[] sheet =
                Staff.as("acceptor")
                        .get(IMPORTS + "/" + id + "/error-sheet")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("attachment; filename*="))
                        .extract()
                        .asByteArray();
        Path file = Files.write(Files.createTempFile("errors", ".xlsx"), sheet);
        List<Row> rows = new java.util.ArrayList<>();
        try (TableReader table = TableReader.open(file)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        } finally {
            Files.delete(file);
        }
        return rows;
    }
}
