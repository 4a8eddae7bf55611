package org.chengsheng.voice.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports: the rows of the screen, for who may see them, and on record. */
@ApiTest
class ExportApiTest {

    private static final String EXPORTS = "/api/console/ticket-exports";
    private static final String LEDGER = "/api/console/ledger";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "LIST,CSV,acceptor",
        "LIST,XLSX,handler",
        "LEDGER,CSV,discipline",
        "LEDGER,XLSX,leader"
    })
    void anExportHasAsManyRowsAsTheScreenCounts(String content, String format, String login)
            throws IOException {
        int count = Staff.as(login).get(Ticket.TICKETS + "/count?kind=COMPLAINT").path("count");
        Response export =
                export(login, order(content, format, Map.of("kind", List.of("COMPLAINT"))));

        export.then().statusCode(200).header("X-Total-Rows", String.valueOf(count));
        assertTrue(count > 0);
        assertEquals(count, rows(export, format).size());
    }

    @Test
    void theLedgerHasExactlyTheColumnsOfThePaper() throws IOException {
        Response export = export("leader", order("LEDGER", "XLSX", Map.of()));
        try (TableReader table = TableReader.open(file(export, "XLSX"))) {
            assertEquals(
                    List.of(
                            "序号", "编号", "日期", "来源", "姓名", "电话(掩码)", "类型", "事由", "地点", "承办单位",
                            "办理结果", "答复日期", "满意度", "备注"),
                    table.headings());
        }
    }

    @Test
    void theLedgerShowsContactsMaskedAndTheReplyOnceReleased() {
        Citizen citizen = Citizen.complains("台账里的一件，答复以后才有结果。");
        Ticket ticket = Ticket.of(citizen).accepted().dispatchedTo("ZD01").signed().answered();
        String line = "items.find { it.number == '" + ticket.number() + "' }.";
        Staff.as("leader")
                .get(LEDGER + "?q=" + ticket.number())
                .then()
                .statusCode(200)
                .body("items.number", contains(ticket.number()))
                .body(line + "name", equalTo("陈**"))
                .body(line + "phone", equalTo("138****1234"))
                .body(line + "unit", equalTo("一中队"))
                .body(line + "result", equalTo(null))
                .body(line + "remark", equalTo("待审核"));
        ticket.approved();
        Staff.as("leader")
                .get(LEDGER + "?q=" + ticket.number())
                .then()
                .body(line + "result", equalTo("已解决：" + Ticket.REPLY))
                .body(line + "satisfaction", equalTo("未评价"))
                .body(line + "remark", equalTo(""));
        citizen.rates(Map.of("solved", true, "satisfied", true, "contacted", true));
        Staff.as("leader")
                .get(LEDGER + "?q=" + ticket.number())
                .then()
                .body(line + "satisfaction", equalTo("满意"));
    }

    @Test
    void complaintsAboutStaffAreInNobodyElsesExportAndWithoutTheirNames() throws IOException {
        Citizen about = Citizen.complainsAboutStaff("导出中不应出现的一件 CANARY-EXPORT。");
        for (String login : List.of("acceptor", "handler", "supervisor", "leader")) {
            for (String content : List.of("LIST", "LEDGER")) {
                assertFalse(
                        export(login, order(content, "CSV", Map.of()))
                                .asString()
                                .contains(about.number()));
            }
            Staff.as(login).get(LEDGER).then().body("items.number", not(hasItem(about.number())));
        }
        Staff.as("discipline")
                .get(LEDGER + "?q=" + about.number())
                .then()
                .body("items[0].name", equalTo("保密"))
                .body("items[0].phone", equalTo(null));
    }

    @Test
    void aCellCannotBecomeAFormula() {
        Citizen.asks("=HYPERLINK(\"http://example.org\")，请问这是什么？");
        String csv = export("acceptor", order("LIST", "CSV", Map.of("q", "HYPERLINK"))).asString();
        assertTrue(csv.startsWith("\uFEFF"));
        assertTrue(csv.contains("\"'=HYPERLINK("), csv);
    }

    @Test
    void theColumnsAreThoseChosen() {
        Map<String, Object> order = order("LIST", "CSV", Map.of());
        order.put("columns", List.of("STATE", "NUMBER"));
        assertTrue(export("acceptor", order).asString().startsWith("\uFEFF\"状态\",\"编号\"\r\n"));
    }

    @Test
    void deadlinesExplainThemselvesInShortLists() {
        Ticket ticket = Ticket.of(Citizen.complains("时限说明也要导出。")).accepted();
        Map<String, Object> order = order("LIST", "CSV", Map.of("q", ticket.number()));
        order.put("columns", List.of("NUMBER"));
        order.put("reasons", true);
        String csv = export("acceptor", order).asString();
        assertTrue(csv.contains("受理，开始计算办理时限；"), csv);

        String old = OwnerDatabase.set("voice.export-reasons-most", 1);
        try {
            order.put("filter", Map.of());
            Refused.with(422, "VOICE_EXPORT_TOO_LONG_FOR_REASONS", export("acceptor", order));
        } finally {
            OwnerDatabase.set("voice.export-reasons-most", old);
        }
    }

    @Test
    void aClockThatStandsStillIsExplainedToo() {
        Ticket ticket = Ticket.of(Citizen.complains("等市民补正的一件也要说明时限。"));
        ticket.act("acceptor", "supplement-requests", Map.of("question", "请问在哪一个小区？"))
                .then()
                .statusCode(200);
        Map<String, Object> order = order("LIST", "CSV", Map.of("q", ticket.number()));
        order.put("columns", List.of("DUE", "NEXT_DUE_AT"));
        order.put("reasons", true);
        String csv = export("acceptor", order).asString();
        assertTrue(csv.contains("\"不计时\""), csv);
        assertTrue(csv.contains("时限暂停"), csv);
    }

    @Test
    void anExportIsOnRecordWithoutTheWordsSearchedFor() {
        export("acceptor", order("LIST", "CSV", Map.of("q", "陈示范", "kind", List.of("REPORT"))));
        String reason =
                OwnerDatabase.text(
                        "select reason from platform_audit where act = 'EXPORT_TICKETS' order by at"
                                + " desc limit 1");
        assertTrue(reason.startsWith("0 行"), reason);
        assertTrue(reason.contains("REPORT"), reason);
        assertFalse(reason.contains("陈示范"), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "auditor"})
    void whoSeesNoTicketsExportsNone(String login) {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", export(login, order("LIST", "CSV", Map.of())));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as(login).get(LEDGER));
    }

    @Test
    void anOrderNamesWhatItWants() {
        Map<String, Object> order = order("LIST", "CSV", Map.of());
        order.remove("format");
        Refused.field("format", export("acceptor", order));
    }

    private List<List<String>> rows(Response export, String format) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (TableReader table = TableReader.open(file(export, format))) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                all.add(row.get().cells().stream().map(Cell::text).toList());
            }
        }
        return all;
    }

    private Path file(Response export, String format) throws IOException {
        Path file = folder.resolve("export." + format.toLowerCase(java.util.Locale.ROOT));
        Files.deleteIfExists(file);
        Files.copy(new ByteArrayInputStream(export.asByteArray()), file);
        return file;
    }

    private static Response export(String login, Map<String, ?> order) {
        return Staff.as(login).accept("*/*").body(order).post(EXPORTS);
    }

    private static Map<String, Object> order(String content, String format, Map<String, ?> filter) {
        return new HashMap<>(
                Map.of("content", content, "format", format, "reasons", false, "filter", filter));
    }
}
