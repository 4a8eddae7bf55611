package org.chengsheng.publicity.summary;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Paper and styles of a DOCX: A4, songti text and heiti headings, which every office in the country
 * has. Sizes are half points, lengths twips (1/1440 inch).
 */
final class DocxLook {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String CELL = "Cell";

    private static final String LATIN = "Times New Roman";
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1417;
    private static final int TEXT_SIZE = 24;
    private static final int TITLE_SIZE = 36;
    private static final int HEADING_SIZE = 28;
    private static final int CELL_SIZE = 21;
    private static final int LINE = 360;
    private static final int SINGLE = 240;

    private DocxLook() {}

    static void apply(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(whole(A4_WIDTH));
        size.setH(whole(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(whole(MARGIN));
        margin.setBottom(whole(MARGIN));
        margin.setLeft(whole(MARGIN));
        margin.setRight(whole(MARGIN));
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts(SONG));
        styles.setEastAsia("zh-CN");
        CTStyle text = style("Normal", "Normal", SONG, TEXT_SIZE);
        text.setDefault(true);
        spacing(text, 0, 0, LINE);
        CTStyle title = style(TITLE, "Title", HEI, TITLE_SIZE);
        title.getPPr().addNewJc().setVal(STJc.CENTER);
        spacing(title, 0, LINE, LINE);
        CTStyle heading = style(HEADING, "heading 1", HEI, HEADING_SIZE);
        heading.getPPr().addNewKeepNext();
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        spacing(heading, LINE / 2, LINE / 4, LINE);
        CTStyle cell = style(CELL, "Cell", SONG, CELL_SIZE);
        spacing(cell, LINE / 8, LINE / 8, SINGLE);
        // Only now: what is changed after it was added is lost.
        Stream.of(text, title, heading, cell)
                .forEach(style -> styles.addStyle(new XWPFStyle(style)));
        pageNumbers(document);
    }

    private static CTStyle style(String id, String name, String font, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr();
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().set(fonts(font));
        letters.addNewSz().setVal(whole(halfPoints));
        return style;
    }

    private static CTFonts fonts(String chinese) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(chinese);
        return fonts;
    }

    /**
     * @param line 240 for single spacing
     */
    private static void spacing(CTStyle style, int before, int after, int line) {
        CTSpacing spacing = style.getPPr().addNewSpacing();
        spacing.setBefore(whole(before));
        spacing.setAfter(whole(after));
        spacing.setLine(whole(line));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static void pageNumbers(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static BigInteger whole(int value) {
        return BigInteger.valueOf(value);
    }
}
