package org.chengsheng.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static String csv(List<String> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, List.of("编号", "内容"))) {
            writer.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
