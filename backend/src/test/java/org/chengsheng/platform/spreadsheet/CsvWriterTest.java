package org.chengsheng.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void rowsEndWithReturnAndLineFeedWhichStandNowhereElse() throws IOException {
        assertEquals(
                "\uFEFF\"编号\",\"内容\"\r\n\"1\",\"甲,\"\"乙\"\"\n丙\"\r\n",
                csv(List.of("1", "甲,\"乙\"\r\n丙")));
    }

    @Test
    void whatLooksLikeAFormulaIsAText() throws IOException {
        assertEquals("\uFEFF\"编号\",\"内容\"\r\n\"'=1\",\"'＋86\"\r\n", csv(List.of("=1", "＋86")));
    }

    @Test
    void numbersDaysMomentsAndSharesAreAsAPersonWritesThem() throws IOException {
        assertEquals(
                "\uFEFF\"编号\",\"内容\"\r\n\"-3\",\"2026-11-30\",\"2026-12-01 09:05\",\"62.5%\",\"\"\r\n",
                csv(
                        Arrays.asList(
                                -3,
                                LocalDate.of(2026, 11, 30),
                                LocalDateTime.of(2026, 12, 1, 9, 5),
                                Share.of(5, 8),
                                null)));
    }

    private static String csv(List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, List.of("编号", "内容"))) {
            writer.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
