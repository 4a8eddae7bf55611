package org.chengsheng.voice.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** A whole real ledger of 2,816 messages with replies, as a clerk would import it. */
@ApiTest
class RealLedgerTest {

    private static final int ROWS = 2_816;
    private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fa5]{2}");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");

    @Inject Reread reread;

    @Test
    void itImportsCompletelyAndIsFoundAgain() throws Exception {
        String id =
                LedgerClient.uploaded(
                        "messages-with-replies.xlsx",
                        Files.readAllBytes(LedgerClient.realLedger()));
        JsonPath uploaded = LedgerClient.get(id);
        assertEquals("UPLOADED", uploaded.getString("state"));
        assertEquals(ROWS, uploaded.getInt("rowsTotal"));

        Map<String, String> mapping = guessed(uploaded);
        assertEquals(
                Map.of(
                        "0", "NUMBER",
                        "1", "CONTACT_NAME",
                        "2", "TITLE",
                        "3", "SUBMITTED_AT",
                        "4", "TEXT",
                        "5", "REPLY",
                        "6", "REPLIED_AT"),
                mapping);

        JsonPath done = LedgerClient.ran(id, mapping);
        assertEquals("DONE", done.getString("state"), done.getString("message"));
        assertEquals(ROWS, done.getInt("rowsGood"));
        assertEquals(0, done.getInt("rowsBad"));
        assertEquals(100, done.getInt("percent"));

        Map<String, Row> ledger = rowsByNumber();
        assertEquals(ROWS, ledger.size());
        List<Ticket> imported = reread.ticketsOf(id);
        assertEquals(ROWS, imported.size());
        for (Ticket ticket : imported) {
            Row row = ledger.remove(ticket.externalNumber());
            assertNotNull(row, "twice or unknown: " + ticket.externalNumber());
            sameAsInTheLedger(ticket, row);
        }
        assertTrue(ledger.isEmpty());
        for (Ticket ticket : imported) {
            foundThroughTheList(ticket);
        }
        // Its numbers are free again for whoever else of this run imports the same ledger.
        LedgerClient.post(id, "undo").then().statusCode(202);
        assertEquals("UNDONE", LedgerClient.settled(id).getString("state"));
    }

    private void sameAsInTheLedger(Ticket ticket, Row row) {
        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(moment(row, 3), ticket.submittedAt(), "row " + row.number());
        assertEquals(moment(row, 6), ticket.repliedAt(), "row " + row.number());
        assertTrue(letters(ticket.text()).endsWith(letters(row.cell(4).text())), ticket.text());
        Reread.History history = reread.history(ticket);
        assertTrue(history.brokenAt().isEmpty(), "chain of row " + row.number());
        assertEquals(
                List.of(Act.IMPORT, Act.IMPORT_REPLY, Act.IMPORT_CLOSE),
                history.events().stream().map(TicketEvent::act).toList());
        TicketEvent reply = history.events().get(1);
        assertEquals(moment(row, 6), reply.at());
        assertEquals(ticket.replyTextId(), reply.textId());
        assertEquals(letters(row.cell(5).text()), letters(history.texts().get(reply.textId())));
    }

    /** One search for both must find it, so each of the two does. */
    private static void foundThroughTheList(Ticket ticket) {
        Matcher word = WORD.matcher(ticket.text());
        assertTrue(word.find());
        List<String> found =
                Staff.as("acceptor")
                        .queryParam("q", ticket.externalNumber() + " " + word.group())
                        .queryParam("limit", 100)
                        .get("/api/console/tickets")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.number");
        assertTrue(found.contains(ticket.number()), "by " + word.group());
    }

    private static Map<String, String> guessed(JsonPath view) {
        Map<String, String> mapping = new HashMap<>();
        List<Map<String, Object>> columns = view.getList("columns");
        columns.stream()
                .filter(column -> Objects.nonNull(column.get("guess")))
                .forEach(c -> mapping.put(c.get("index").toString(), c.get("guess").toString()));
        return mapping;
    }

    private static Map<String, Row> rowsByNumber() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        try (TableReader table = TableReader.open(LedgerClient.realLedger())) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.put(row.get().cell(0).text(), row.get());
            }
        }
        return rows;
    }

    /** Read independently of the product's own rules: one form of text, or what the sheet says. */
    private static Instant moment(Row row, int column) {
        LocalDateTime at = row.cell(column).moment();
        if (at == null) {
            String text = row.cell(column).text().strip();
            at = LocalDateTime.parse(text.contains(" ") ? text : text + " 0:00:00", WRITTEN);
        }
        return at.atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** What remains whatever happens to blanks, line breaks and invisible characters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
