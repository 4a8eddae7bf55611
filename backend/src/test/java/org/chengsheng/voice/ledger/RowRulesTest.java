package org.chengsheng.voice.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ledger.RowRules.Outcome;
import org.chengsheng.voice.ticket.ImportedTicket;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID SQUADRON = UUID.randomUUID();
    private static final LedgerField[] COLUMNS = LedgerField.values();

    private final Map<LedgerField, String> cells =
            new HashMap<>(
                    Map.of(
                            LedgerField.NUMBER, "A-1",
                            LedgerField.SUBMITTED_AT, "2019/12/17 9:08:14",
                            LedgerField.TITLE, "路灯不亮",
                            LedgerField.TEXT, "\t建设路路灯\r\n不亮了 ",
                            LedgerField.REPLY, "已修好",
                            LedgerField.REPLIED_AT, "2019/12/20"));

    @Test
    void aWholeRowBecomesATicket() {
        cells.put(LedgerField.KIND, "投诉类");
        cells.put(LedgerField.SOURCE, "12345热线");
        cells.put(LedgerField.PLACE, "建设路\n3号");
        cells.put(LedgerField.CONTACT_NAME, "王某");
        cells.put(LedgerField.CONTACT_PHONE, "13800000000");
        cells.put(LedgerField.UNIT, "一中队");
        cells.put(LedgerField.SATISFACTION, "基本满意");
        ImportedTicket ticket = good();
        assertEquals("A-1", ticket.externalNumber());
        assertEquals("【路灯不亮】\n建设路路灯\n不亮了", ticket.text());
        assertEquals(TicketKind.COMPLAINT, ticket.kind());
        assertEquals(TicketSource.MAYOR_LINE, ticket.source());
        assertEquals("建设路 3号", ticket.address());
        assertEquals("13800000000", ticket.contact().phone());
        assertEquals(SQUADRON, ticket.unitId());
        assertEquals(Instant.parse("2019-12-17T01:08:14Z"), ticket.submittedAt());
        assertEquals(Instant.parse("2019-12-19T16:00:00Z"), ticket.repliedAt());
        assertEquals(true, ticket.satisfied());
    }

    @Test
    void whatTheRowDoesNotNameComesFromThePlan() {
        cells.put(LedgerField.UNIT, "没有这个单位");
        ImportedTicket ticket = good();
        assertEquals(TicketKind.CONSULT, ticket.kind());
        assertEquals(TicketSource.IMPORT, ticket.source());
        assertNull(ticket.unitId());
        assertEquals("没有这个单位", ticket.unitName());
        assertNull(ticket.satisfied());
    }

    @Test
    void anUnansweredRowHasNoReplyTime() {
        cells.remove(LedgerField.REPLY);
        cells.remove(LedgerField.REPLIED_AT);
        cells.put(LedgerField.SATISFACTION, "满意");
        assertNull(good().repliedAt());
        assertNull(good().satisfied());
    }

    @Test
    void aReplyOnTheDayOfSubmissionMayLackItsTime() {
        cells.put(LedgerField.REPLIED_AT, "2019-12-17");
        assertEquals(Instant.parse("2019-12-16T16:00:00Z"), good().repliedAt());
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED_AT, 昨天, 不是可识别的日期",
        "SUBMITTED_AT, '', 缺少时间",
        "SUBMITTED_AT, 2027-01-01, 时间晚于现在",
        "SUBMITTED_AT, 1989-12-31, 时间早于 1990 年",
        "REPLIED_AT, 2019-12-16, 答复时间早于提交时间",
        "REPLY, '', 有答复时间但没有答复内容",
        "KIND, 其他, 不认识的类型",
        "SOURCE, 天上, 不认识的来源",
        "SATISFACTION, 还行吧, 不认识的评价",
    })
    void wrongCellsAreNamed(LedgerField field, String value, String reason) {
        cells.put(field, value);
        List<RowError> errors = read().errors();
        assertEquals(1, errors.size());
        assertEquals(7, errors.get(0).rowNumber());
        assertEquals(field.ordinal(), errors.get(0).column());
        assertEquals(value, errors.get(0).value());
        assertEquals(reason, errors.get(0).reason().split("，")[0]);
        assertNull(read().good());
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        cells.put(LedgerField.TITLE, " ");
        cells.put(LedgerField.TEXT, "\u0007");
        cells.put(LedgerField.NUMBER, "9".repeat(65));
        cells.put(LedgerField.KIND, "其他");
        assertEquals(3, read().errors().size());
    }

    @Test
    void aPlanNeedsATextAndOneColumnForEachField() {
        refused(Map.of(0, LedgerField.NUMBER));
        refused(Map.of(0, LedgerField.TEXT, 1, LedgerField.TEXT));
        refused(Map.of(0, LedgerField.TEXT, 2, LedgerField.NUMBER));
        refused(Map.of(0, LedgerField.TEXT, 1, LedgerField.REPLIED_AT));
        plan(Map.of(0, LedgerField.TITLE)).check(2);
    }

    private static void refused(Map<Integer, LedgerField> mapping) {
        Refusal refusal = assertThrows(Refusal.class, () -> plan(mapping).check(2));
        assertEquals(VoiceCode.VOICE_IMPORT_MAPPING_INCOMPLETE, refusal.code());
    }

    private static ImportPlan plan(Map<Integer, LedgerField> mapping) {
        return new ImportPlan(mapping, TicketKind.CONSULT, TicketSource.IMPORT);
    }

    private ImportedTicket good() {
        Outcome outcome = read();
        assertEquals(List.of(), outcome.errors());
        return outcome.good();
    }

    private Outcome read() {
        Map<Integer, LedgerField> mapping = new HashMap<>();
        Arrays.stream(COLUMNS).forEach(field -> mapping.put(field.ordinal(), field));
        List<UnitView> units =
                List.of(
                        new UnitView(
                                SQUADRON, "ZD1", "一中队", UnitKind.SQUADRON, null, null, true, 0, 0));
        List<Cell> row =
                Arrays.stream(COLUMNS).map(f -> Cell.of(cells.getOrDefault(f, ""))).toList();
        return new RowRules(plan(mapping), units, NOW).read(new Row(7, row));
    }
}
