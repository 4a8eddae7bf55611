package org.chengsheng.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    private static final String TEXTS = "<si><t>编号</t></si><si><t>内容</t></si>";
    private static final String HEADING =
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";

    @TempDir Path folder;

    @Test
    void sharedInlineAndRichTextsAreRead() throws IOException {
        List<Row> rows =
                read(
                        TEXTS
                                + "<si><r><t>路灯</t></r><r><t xml:space='preserve'> 不亮\n\t了</t></r>"
                                + "<rPh><t>lùdēng</t></rPh></si>",
                        HEADING
                                + "<row r='2'><c r='A2'><v>2549</v></c>"
                                + "<c r='B2' t='s'><v>2</v></c></row>"
                                + "<row r='3'><c r='A3'><v>1.3800000000E10</v></c>"
                                + "<c r='B3' t='inlineStr'><is><t>甲&lt;乙_x000D_</t></is></c></row>"
                                + "<row r='4'><c r='B4' t='str'><f>A1</f><v>算出的字</v></c></row>");
        assertEquals("2549", rows.get(0).cell(0).text());
        assertEquals("路灯 不亮\n\t了", rows.get(0).cell(1).text());
        assertEquals("13800000000", rows.get(1).cell(0).text());
        assertEquals("甲<乙\r", rows.get(1).cell(1).text());
        assertEquals("", rows.get(2).cell(0).text());
        assertEquals("算出的字", rows.get(2).cell(1).text());
        assertEquals(4, rows.get(2).number());
    }

    @Test
    void datesAreKnownByTheirStyle() throws IOException {
        List<Row> rows =
                read(
                        TEXTS,
                        HEADING
                                + "<row><c t='n' s='1'><v>43563.359259259261</v></c>"
                                + "<c s='2'><v>43563</v></c><c s='3'><v>43563.5</v></c>"
                                + "<c><v>43563.359259259261</v></c></row>");
        assertEquals(LocalDateTime.of(2019, 4, 8, 8, 37, 20), rows.get(0).cell(0).moment());
        assertEquals("2019-04-08 08:37:20", rows.get(0).cell(0).text());
        assertEquals(LocalDateTime.of(2019, 4, 8, 0, 0), rows.get(0).cell(1).moment());
        assertNull(rows.get(0).cell(2).moment());
        assertNull(rows.get(0).cell(3).moment());
        assertEquals("43563.359259259261", rows.get(0).cell(3).text());
    }

    @Test
    void aWorkbookThatCountsFrom1904IsUnderstood() throws IOException {
        Path file =
                Workbooks.zip(
                        folder,
                        Workbooks.parts(
                                "<workbookPr date1904='1'/>",
                                TEXTS,
                                HEADING + "<row r='2'><c r='A2' s='1'><v>42101</v></c></row>"));
        try (TableReader table = TableReader.open(file)) {
            LocalDateTime moment = Workbooks.all(table).get(0).cell(0).moment();
            assertEquals(LocalDateTime.of(2019, 4, 8, 0, 0), moment);
        }
    }

    @Test
    void theHeadingIsTheFirstRowWithTwoTexts() throws IOException {
        Path file =
                Workbooks.zip(
                        folder,
                        Workbooks.parts(
                                "",
                                TEXTS + "<si><t>2019年来信来访台账</t></si>",
                                "<row r='1'><c r='A1' t='s'><v>2</v></c></row><row r='2'/>"
                                        + HEADING.replace("1'", "3'")
                                        + "<row r='4'><c r='A4'><v>1</v></c></row><row r='5'/>"));
        try (TableReader table = TableReader.open(file)) {
            assertEquals(List.of("编号", "内容"), table.headings());
            assertEquals(List.of(4), Workbooks.all(table).stream().map(Row::number).toList());
        }
    }

    @Test
    void aBombIsStoppedByWhatComesOut() throws IOException {
        Map<String, String> parts = new HashMap<>(Workbooks.parts("", TEXTS, HEADING));
        // One cell of 40 MB packs to 40 KB.
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "字".repeat(13_000_000) + "</t></si></sst>");
        assertRefused(Reason.CELL_TOO_LONG, Workbooks.zip(folder, parts));
    }

    @Test
    void outsideEntitiesAreNeverRead() throws IOException {
        Map<String, String> parts = new HashMap<>(Workbooks.parts("", TEXTS, HEADING));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY e SYSTEM '"
                        + secret.toUri()
                        + "'>]><sst><si><t>&e;</t></si><si><t>内容</t></si></sst>");
        assertRefused(Reason.DAMAGED, Workbooks.zip(folder, parts));
    }

    @Test
    void brokenFilesAreRefusedNotCrashedOn() throws IOException {
        Path whole = Workbooks.zip(folder, Workbooks.parts("", TEXTS, HEADING));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, 600));
        assertRefused(Reason.DAMAGED, half);
        assertRefused(
                Reason.NOT_A_TABLE, Workbooks.zip(folder, Map.of("word/document.xml", "<a/>")));
        Map<String, String> cut = new HashMap<>(Workbooks.parts("", TEXTS, HEADING));
        cut.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADING + "<row r='2'><c");
        assertRefused(Reason.DAMAGED, Workbooks.zip(folder, cut));
        Map<String, String> wrongText = new HashMap<>(Workbooks.parts("", "", HEADING));
        assertRefused(Reason.DAMAGED, Workbooks.zip(folder, wrongText));
        Path old = folder.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0});
        assertRefused(Reason.NOT_A_TABLE, old);
        Path nothing = Files.writeString(folder.resolve("nothing.xlsx"), "");
        assertRefused(Reason.NO_HEADING, nothing);
    }

    @Test
    void tooManyRowsOrColumnsAreRefused() throws IOException {
        Path wide =
                Workbooks.zip(
                        folder,
                        Workbooks.parts(
                                "", TEXTS, HEADING + "<row r='2'><c r='BI2'><v>1</v></c></row>"));
        assertRefused(Reason.TOO_MANY_COLUMNS, wide);
        StringBuilder csv = new StringBuilder("编号,内容\n");
        for (int i = 0; i <= TableReader.MOST_ROWS; i++) {
            csv.append(i).append(",字\n");
        }
        Path tall = folder.resolve("tall.csv");
        Files.write(tall, csv.toString().getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.TOO_MANY_ROWS, tall);
    }

    private List<Row> read(String texts, String rows) throws IOException {
        Path file = Workbooks.zip(folder, Workbooks.parts("", texts, rows));
        try (TableReader table = TableReader.open(file)) {
            return Workbooks.all(table);
        }
    }

    private static void assertRefused(Reason reason, Path file) {
        UnreadableTable refused =
                assertThrows(
                        UnreadableTable.class,
                        () -> {
                            try (TableReader table = TableReader.open(file)) {
                                Workbooks.all(table);
                            }
                        });
        assertEquals(reason, refused.reason());
    }
}
