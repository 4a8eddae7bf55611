package org.chengsheng.publicity.summary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chengsheng.publicity.summary.SummaryDocument.Block;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;
import org.chengsheng.publicity.summary.SummaryDocument.Heading;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;
import org.chengsheng.publicity.summary.SummaryDocument.Pictures;
import org.chengsheng.publicity.summary.SummaryDocument.Text;

/** The summary as DOCX, to be edited and sent on: real styles, tables and pictures. */
final class SummaryDocx {

    private static final String SHADE = "F0F2F5";
    private static final String LINE_COLOR = "999999";
    private static final int LINE_EIGHTHS = 4;
    private static final String FULL = "100%";
    private static final int PICTURES_ABREAST = 2;
    private static final double PICTURE_WIDTH = 75;
    private static final double PICTURE_HEIGHT = 60;
    private static final double POINTS_A_MM = 72 / 25.4;
    private static final int INDENT_TWIPS = 480;
    private static final int ROOM_TWIPS = 240;

    private final XWPFDocument document = new XWPFDocument();
    private final SummaryDocument summary;

    private SummaryDocx(SummaryDocument summary) {
        this.summary = summary;
    }

    static byte[] of(SummaryDocument summary) throws IOException {
        SummaryDocx docx = new SummaryDocx(summary);
        try (docx.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            docx.write();
            docx.document.write(out);
            return out.toByteArray();
        }
    }

    private void write() throws IOException {
        DocxLook.apply(document);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(summary.title());
        properties.setCreator(summary.signedBy());
        XWPFParagraph title = document.createParagraph();
        title.setStyle(DocxLook.TITLE);
        title.createRun().setText(summary.title());
        for (Block block : summary.blocks()) {
            if (block instanceof Heading heading) {
                XWPFParagraph line = document.createParagraph();
                line.setStyle(DocxLook.HEADING);
                line.createRun().setText(heading.text());
            } else if (block instanceof Text text) {
                XWPFParagraph line = document.createParagraph();
                line.setIndentationFirstLine(INDENT_TWIPS);
                line.createRun().setText(text.text());
            } else if (block instanceof Grid grid) {
                table(grid);
            } else if (block instanceof Pictures pictures) {
                pictures(pictures.pictures());
            }
        }
        sign(summary.signedBy(), ROOM_TWIPS * 2);
        sign(summary.signedOn(), 0);
    }

    private void sign(String words, int before) {
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.setSpacingBefore(before);
        line.createRun().setText(words);
    }

    private void table(Grid grid) {
        XWPFTable table = document.createTable(1, grid.headings().size());
        table.setWidth(FULL);
        lines(table);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.headings().size(); column++) {
            XWPFTableCell cell = table.getRow(0).getCell(column);
            cell.setColor(SHADE);
            fill(cell, grid.headings().get(column), grid.isNumber(column), true);
        }
        for (int at = 0; at < grid.rows().size(); at++) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            List<String> cells = grid.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                fill(row.getCell(column), cells.get(column), grid.isNumber(column), grid.isSum(at));
            }
        }
    }

    /** Half a point, grey; the library's own have no width, which some readers take for none. */
    private static void lines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE_COLOR);
    }

    private static void fill(XWPFTableCell cell, String words, boolean number, boolean bold) {
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle(DocxLook.CELL);
        line.setAlignment(number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = line.createRun();
        if (bold) {
            run.setBold(true);
        }
        run.setText(words);
    }

    private void pictures(List<Picture> pictures) throws IOException {
        XWPFTable table =
                document.createTable(
                        (pictures.size() + PICTURES_ABREAST - 1) / PICTURES_ABREAST,
                        PICTURES_ABREAST);
        table.setWidth(FULL);
        table.removeBorders();
        for (int at = 0; at < pictures.size(); at++) {
            XWPFTableRow row = table.getRow(at / PICTURES_ABREAST);
            row.setCantSplitRow(true);
            picture(row.getCell(at % PICTURES_ABREAST), pictures.get(at));
        }
    }

    private static void picture(XWPFTableCell cell, Picture picture) throws IOException {
        double width = picture.widthWithin(PICTURE_WIDTH, PICTURE_HEIGHT);
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle(DocxLook.CELL);
        line.setAlignment(ParagraphAlignment.CENTER);
        try {
            line.createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.jpeg()),
                            Document.PICTURE_TYPE_JPEG,
                            picture.caption(),
                            emu(width),
                            emu(picture.heightFor(width)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a photo is a JPEG", e);
        }
        XWPFParagraph caption = cell.addParagraph();
        caption.setStyle(DocxLook.CELL);
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.createRun().setText(picture.caption());
    }

    private static int emu(double millimetres) {
        return Units.toEMU(millimetres * POINTS_A_MM);
    }
}
