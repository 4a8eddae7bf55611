package org.chengsheng.voice.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.spreadsheet.Cell;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

    @Test
    void theLedgerOfLettersAndVisits() {
        assertEquals(
                Map.ofEntries(
                        Map.entry(1, LedgerField.NUMBER),
                        Map.entry(2, LedgerField.SUBMITTED_AT),
                        Map.entry(3, LedgerField.SOURCE),
                        Map.entry(4, LedgerField.CONTACT_NAME),
                        Map.entry(5, LedgerField.CONTACT_PHONE),
                        Map.entry(6, LedgerField.KIND),
                        Map.entry(7, LedgerField.TITLE),
                        Map.entry(8, LedgerField.PLACE),
                        Map.entry(9, LedgerField.UNIT),
                        Map.entry(10, LedgerField.REPLY),
                        Map.entry(11, LedgerField.REPLIED_AT),
                        Map.entry(12, LedgerField.SATISFACTION)),
                guess("序号,编号,日期,来源,姓名,电话(掩码),类型,事由,地点,承办单位,办理结果,答复日期,满意度,备注"));
    }

    @Test
    void theHotlineList() {
        assertEquals(
                Map.of(
                        0, LedgerField.NUMBER,
                        1, LedgerField.SUBMITTED_AT,
                        2, LedgerField.CONTACT_PHONE,
                        3, LedgerField.KIND,
                        4, LedgerField.TEXT,
                        5, LedgerField.PLACE,
                        6, LedgerField.UNIT,
                        7, LedgerField.REPLY,
                        8, LedgerField.REPLIED_AT),
                guess("*工单编号,受理时间,来电号码,诉求类型,诉求内容,事发地址,责任单位,处理结果,办结时间"));
    }

    @Test
    void whatStandsBelowCanContradictTheHeading() {
        ColumnGuess guess =
                new ColumnGuess(
                        List.of("时间", "电话", "情况"),
                        List.of(
                                List.of(Cell.of("已办结")),
                                List.of(Cell.of("来电")),
                                List.of(Cell.of("路灯坏了三天没人修，晚上走路看不见，".repeat(3)))));
        assertEquals(Map.of(2, LedgerField.TEXT), guess.fields());
    }

    private static Map<Integer, LedgerField> guess(String headings) {
        List<String> names = Arrays.asList(headings.split(","));
        return new ColumnGuess(names, names.stream().map(n -> List.<Cell>of()).toList()).fields();
    }
}
