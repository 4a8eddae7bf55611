package org.chengsheng.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Small workbooks, written part by part so that a test says exactly what is in the file. */
final class Workbooks {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** One part of a workbook as text. */
    static String unzipped(Path workbook, String part) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * A workbook with one sheet.
     *
     * @param texts the content of the shared strings
     * @param rows the content of sheetData
     */
    static Map<String, String> parts(String workbookProperties, String texts, String rows) {
        return Map.of(
                "_rels/.rels", relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                        "<workbook xmlns:r='"
                                + RELATION
                                + "'>"
                                + workbookProperties
                                + "<sheets><sheet name='隐藏' state='hidden' r:id='none'/>"
                                + "<sheet name='台账' r:id='worksheet'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet", "/xl/worksheets/sheet1.xml",
                                "sharedStrings", "sharedStrings.xml",
                                "styles", "styles.xml"),
                "xl/sharedStrings.xml", "<sst>" + texts + "</sst>",
                "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy\"年\"m\"月\"'/>"
                                + "<numFmt numFmtId='171' formatCode='0.00_ ;[Red]-0.00'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='22'/></cellStyleXfs><cellXfs>"
                                + "<xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='170'/>"
                                + "<xf numFmtId='171'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='")
                    .append(typesAndTargets[i])
                    .append("' Type='")
                    .append(RELATION)
                    .append('/')
                    .append(typesAndTargets[i])
                    .append("' Target='")
                    .append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static List<Row> all(TableReader table) {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
