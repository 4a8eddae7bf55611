package org.chengsheng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.handling.Measure;
import org.chengsheng.voice.handling.TicketFilter;
import org.junit.jupiter.api.Test;

/** Tickets: the list by every field it can be narrowed by, figures, exports. */
@QuarkusTest
@TestProfile(QueryPlans.OwnDatabase.class)
class TicketQueryPlansTest extends QueryPlans {

    @Test
    void theListIsBoundedByWhateverItIsNarrowed() {
        Map<String, List<String>> values = filterValues();
        requireAllFields(TicketFilter.class, values);
        // A unit's own part of this register is so small that reading it whole is right.
        for (String login : List.of("leader", "discipline")) {
            askList(login, "limit=20");
            askList(login, "sort=DUE");
            values.forEach(
                    (name, some) -> {
                        for (String value : some) {
                            askList(login, name + "=" + value);
                        }
                    });
        }
        assertAllBounded();
    }

    @Test
    void figuresAndExportsReadByIndex() {
        for (String by : List.of("UNIT", "KIND", "CATEGORY", "AREA", "SOURCE", "MONTH")) {
            ask("leader", "/api/console/ticket-figures?from=2020-01&to=2030-12&by=" + by);
        }
        for (String content : List.of("LIST", "LEDGER")) {
            int status =
                    Staff.as("leader")
                            .accept("*/*")
                            .body(
                                    Map.of(
                                            "content",
                                            content,
                                            "format",
                                            "CSV",
                                            "filter",
                                            Map.of("unit", Ticket.unit("ZD01"), "days", 2)))
                            .post("/api/console/ticket-exports")
                            .statusCode();
            assertEquals(200, status);
            check("export of the " + content, false);
        }
        assertAllBounded();
    }

    private void askList(String login, String filter) {
        ask(login, Ticket.TICKETS + "?" + filter);
        ask(login, Ticket.TICKETS + "/count?" + filter);
    }

    private static Map<String, List<String>> filterValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("state", List.of("CLOSED", "HANDLING", "CLOSED&state=REPLIED&state=HANDLING"));
        values.put("kind", List.of("REPORT", "COMPLAINT&kind=CONSULT&state=CLOSED"));
        values.put("source", List.of("LETTER", "PHONE_12319"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("SF") + "&kind=PRAISE"));
        values.put("category", List.of("E0102", "P0118&sort=DUE"));
        values.put("due", names(TicketFilter.Due.values()));
        values.put("queue", names(TicketFilter.Queue.values()));
        values.put("import", List.of("00000000-0000-0000-0000-000000000001"));
        values.put("mine", List.of("true"));
        values.put("actable", List.of("true", "true&sort=DUE"));
        values.put("urgent", List.of("true"));
        values.put("flagged", List.of("true"));
        values.put("inBulletin", List.of("true"));
        values.put("aboutStaff", List.of("true", "false"));
        values.put("address", List.of("%E6%9C%9B%E6%B1%9F"));
        values.put("area", List.of("%E5%9F%8E%E8%A5%BF%E5%8C%BA"));
        values.put("without", names(TicketFilter.Without.values()));
        values.put("measure", names(Measure.values()));
        values.put("days", List.of("1", "30"));
        values.put(
                "q",
                List.of(
                        "%E5%9E%83%E5%9C%BE",
                        "%E4%BA%95%E7%9B%96", "T20251101-000000", "LD2025-17"));
        values.put("from", List.of("2026-01-01", "2024-02-01&to=2024-02-29"));
        values.put("to", List.of("2024-12-31"));
        values.put("repliedOn", List.of("2026-11-20"));
        values.put("closedOn", List.of("2026-11-20"));
        values.put("sort", names(TicketFilter.Sort.values()));
        values.put("limit", List.of("100"));
        values.put("cursor", List.of(""));
        return values;
    }
}
