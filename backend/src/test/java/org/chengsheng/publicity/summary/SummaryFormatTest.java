package org.chengsheng.publicity.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Both files are read back by other means than they were written. */
class SummaryFormatTest {

    private static final int PHOTOS = 5;
    private static final int SMALL = 300_000;

    private final SummaryDocument summary =
            SummaryText.of(SummaryFixture.facts(), SummaryFixture.pictures(PHOTOS));

    @Test
    void aDocxHasHeadingsTablesAndEveryPhoto() throws IOException {
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(SummaryFormat.DOCX.write(summary)))) {
            List<XWPFParagraph> lines = docx.getParagraphs();
            assertEquals("消防安全宣传活动总结", lines.get(0).getText());
            assertEquals("Title", lines.get(0).getStyle());
            assertEquals(
                    10, lines.stream().filter(line -> "Heading1".equals(line.getStyle())).count());
            List<XWPFTable> tables = docx.getTables();
            assertEquals(5, tables.size());
            assertEquals("合计\t\t7,000.00\t7,034.50\t34.50\n", lastRow(tables.get(3)));
            assertEquals(PHOTOS, docx.getAllPictures().size());
            assertTrue(tables.get(4).getText().contains("照片说明5"));
            assertEquals("消防安全宣传活动总结", docx.getProperties().getCoreProperties().getTitle());
        }
    }

    private static String lastRow(XWPFTable table) {
        StringBuilder cells = new StringBuilder();
        table.getRow(table.getNumberOfRows() - 1)
                .getTableCells()
                .forEach(cell -> cells.append(cell.getText()).append('\t'));
        return cells.toString().stripTrailing() + "\n";
    }

    @Test
    void aPdfHasTheWordsEveryPhotoAndItsFontInside() throws IOException {
        byte[] pdf = SummaryFormat.PDF.write(summary);
        assertTrue(pdf.length < SMALL, "bytes: " + pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("消防安全宣传活动总结"), text);
            assertTrue(text.contains("7,034.50"), text);
            assertTrue(text.contains("2026年11月10日"), text);
            assertEquals("消防安全宣传活动总结", document.getDocumentInformation().getTitle());
            int photos = 0;
            for (PDPage page : document.getPages()) {
                photos += photos(page);
                for (PDFont font : fonts(page)) {
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("NotoSansSC"), font.getName());
                }
            }
            assertEquals(PHOTOS, photos);
        }
    }

    private static int photos(PDPage page) throws IOException {
        int photos = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            photos += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
        }
        return photos;
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    @Test
    void marksInWordsStayWords() throws IOException {
        SummaryDocument odd =
                SummaryText.of(
                        SummaryFixture.facts(
                                SummaryFixture.findings(
                                        "<b>加粗</b> & <img src='file:///etc/passwd'/>"),
                                List.of(),
                                0),
                        List.of());
        try (PDDocument document = Loader.loadPDF(SummaryFormat.PDF.write(odd))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("<b>加粗</b>&<imgsrc='file:///etc/passwd'/>"), text);
        }
    }
}
