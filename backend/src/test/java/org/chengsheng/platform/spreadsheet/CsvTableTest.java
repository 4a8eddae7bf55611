package org.chengsheng.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String LEDGER =
            "编号,内容\r\n1,\"路灯不亮，\"\"三天\"\"了\n第二行\t有制表符\"\r\n\r\n2,𠮷字\r\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void theCharsetIsFound(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        check(write((mark + LEDGER).getBytes(Charset.forName(charset))));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        check(write(("\uFEFF" + LEDGER).getBytes(StandardCharsets.UTF_8)));
    }

    private static void check(Path file) throws IOException {
        try (TableReader table = TableReader.open(file)) {
            assertEquals(List.of("编号", "内容"), table.headings());
            List<Row> rows = Workbooks.all(table);
            assertEquals(2, rows.size());
            assertEquals("路灯不亮，\"三天\"了\n第二行\t有制表符", rows.get(0).cell(1).text());
            assertEquals("𠮷字", rows.get(1).cell(1).text());
            // The empty row counts, as it does in the spreadsheet program.
            assertEquals(List.of(2, 4), rows.stream().map(Row::number).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = "编号|内容|时间\n1|\"甲,乙;丙\t丁,,,;;;\"|2019-01-02\n".replace("|", separator);
        try (TableReader table = TableReader.open(write(text.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(List.of("编号", "内容", "时间"), table.headings());
            assertEquals("甲,乙;丙\t丁,,,;;;", Workbooks.all(table).get(0).cell(1).text());
        }
    }

    @Test
    void aForgottenQuoteDoesNotSwallowTheMemory() throws IOException {
        String text = "编号,内容\n1,\"没有结束" + "字".repeat(3_000_000);
        Path file = write(text.getBytes(StandardCharsets.UTF_8));
        UnreadableTable refused =
                assertThrows(
                        UnreadableTable.class,
                        () -> {
                            try (TableReader table = TableReader.open(file)) {
                                table.next();
                            }
                        });
        assertEquals(Reason.CELL_TOO_LONG, refused.reason());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".csv"), bytes);
    }
}
