package org.chengsheng.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"=1+1", "+86", "-2", "@SUM", "＝1", "＋1", "－1", "＠a"})
    void whatLooksLikeAFormulaIsAText(String text) {
        assertEquals("'" + text, HarmlessText.of(text));
    }

    @Test
    void tabsAndReturnsInFrontAreNoWayAround() {
        assertEquals("'\t=1", HarmlessText.of("\t=1"));
        assertEquals("'\r=1", HarmlessText.of("\r=1"));
        assertEquals("'=1", HarmlessText.of("\u0000=1"));
        assertEquals("'  =1", HarmlessText.of("  =1"));
        assertEquals("路灯=坏", HarmlessText.of("路灯=坏"));
        assertEquals("", HarmlessText.of(null));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<String>> written = new ArrayList<>();
        try (TableWriter writer =
                new TableWriter(out, "出错的行", List.of("行号", "原因"), List.of(8, 40))) {
            for (int i = 0; i < 1_200; i++) {
                written.add(List.of(String.valueOf(i), "甲<乙>&\"丙\"\n第" + i + "行𠮷"));
                writer.row(written.get(i));
            }
        }
        Path file = Files.write(folder.resolve("sheet.xlsx"), out.toByteArray());
        try (TableReader table = TableReader.open(file)) {
            assertEquals(List.of("行号", "原因"), table.headings());
            assertEquals(
                    written,
                    Workbooks.all(table).stream()
                            .map(row -> row.cells().stream().map(Cell::text).toList())
                            .toList());
        }
    }

    @Test
    void numbersDaysMomentsAndSharesAreWhatTheyAre() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer =
                new TableWriter(
                        out, "台账", List.of("序号", "日期", "到期", "率", "无"), List.of(6, 12, 18, 8, 4))) {
            writer.row(
                    Arrays.asList(
                            12L,
                            LocalDate.of(2026, 11, 30),
                            LocalDateTime.of(2026, 12, 1, 17, 30),
                            Share.of(5, 8),
                            null));
        }
        Path file = Files.write(folder.resolve("typed.xlsx"), out.toByteArray());
        try (TableReader table = TableReader.open(file)) {
            List<Cell> cells = table.next().orElseThrow().cells();
            assertEquals("12", cells.get(0).text());
            assertEquals(LocalDateTime.of(2026, 11, 30, 0, 0), cells.get(1).moment());
            assertEquals(LocalDateTime.of(2026, 12, 1, 17, 30), cells.get(2).moment());
            assertEquals("0.625", cells.get(3).text());
        }
        String sheet = Workbooks.unzipped(file, "xl/worksheets/sheet1.xml");
        assertEquals(4, sheet.split("<v>", -1).length - 1);
        String styles = Workbooks.unzipped(file, "xl/styles.xml");
        for (String format : List.of("yyyy-mm-dd", "yyyy-mm-dd hh:mm", "0.0%")) {
            assertTrue(styles.contains('"' + format + '"'), styles);
        }
        assertTrue(styles.contains("wrapText"), "a long heading is not cut off");
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out, "清单", List.of("行号"), List.of(8), 1_001)) {
            for (int i = 1; i <= 2_500; i++) {
                writer.row(List.of(String.valueOf(i)));
            }
        }
        Path file = Files.write(folder.resolve("long.xlsx"), out.toByteArray());
        String all = Workbooks.unzipped(file, "xl/workbook.xml");
        assertEquals(3, all.split("<sheet ", -1).length - 1);
        for (int sheet = 1; sheet <= 3; sheet++) {
            String xml = Workbooks.unzipped(file, "xl/worksheets/sheet" + sheet + ".xml");
            assertEquals(sheet < 3 ? 1_001 : 501, xml.split("<row ", -1).length - 1);
        }
    }
}
