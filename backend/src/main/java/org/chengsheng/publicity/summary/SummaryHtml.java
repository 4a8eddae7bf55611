package org.chengsheng.publicity.summary;

import java.util.List;
import java.util.Locale;
import org.chengsheng.platform.print.PrintPage;
import org.chengsheng.publicity.summary.SummaryDocument.Block;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;
import org.chengsheng.publicity.summary.SummaryDocument.Heading;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;
import org.chengsheng.publicity.summary.SummaryDocument.Pictures;
import org.chengsheng.publicity.summary.SummaryDocument.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The summary as the page that is printed to PDF. */
final class SummaryHtml {

    private static final String STYLES = "summary/summary.css";
    private static final int PICTURES_ABREAST = 2;
    private static final double PICTURE_WIDTH = 74;
    private static final double PICTURE_HEIGHT = 60;
    private static final String NUMBER = "number";
    private static final String CLASS = "class";

    private final PrintPage page;

    private SummaryHtml(SummaryDocument summary) {
        page = new PrintPage(summary.title(), STYLES);
    }

    static Document of(SummaryDocument summary) {
        SummaryHtml html = new SummaryHtml(summary);
        html.write(summary);
        return html.page.document();
    }

    private void write(SummaryDocument summary) {
        Element body = page.body();
        page.add(body, "h1", summary.title());
        summary.blocks().forEach(block -> add(body, block));
        Element signed = page.styled(body, "div", "signed");
        page.add(signed, "p", summary.signedBy());
        page.add(signed, "p", summary.signedOn());
    }

    private void add(Element body, Block block) {
        if (block instanceof Heading heading) {
            page.add(body, "h2", heading.text());
        } else if (block instanceof Text text) {
            page.add(body, "p", text.text());
        } else if (block instanceof Grid grid) {
            add(body, grid);
        } else if (block instanceof Pictures pictures) {
            add(body, pictures.pictures());
        }
    }

    private void add(Element body, Grid grid) {
        Element table = page.add(body, "table");
        row(page.add(page.add(table, "thead"), "tr"), "th", grid.headings(), grid);
        Element rows = page.add(table, "tbody");
        for (int at = 0; at < grid.rows().size(); at++) {
            Element row = page.add(rows, "tr");
            if (grid.isSum(at)) {
                row.setAttribute(CLASS, "sum");
            }
            row(row, "td", grid.rows().get(at), grid);
        }
    }

    private void row(Element row, String tag, List<String> cells, Grid grid) {
        for (int column = 0; column < cells.size(); column++) {
            Element cell = page.add(row, tag, cells.get(column));
            if (grid.isNumber(column)) {
                cell.setAttribute(CLASS, NUMBER);
            }
        }
    }

    private void add(Element body, List<Picture> pictures) {
        Element table = page.styled(body, "table", "pictures");
        Element row = null;
        for (int at = 0; at < pictures.size(); at++) {
            row = at % PICTURES_ABREAST == 0 ? page.add(table, "tr") : row;
            add(page.add(row, "td"), pictures.get(at));
        }
    }

    private void add(Element cell, Picture picture) {
        double width = picture.widthWithin(PICTURE_WIDTH, PICTURE_HEIGHT);
        Element image = page.picture(cell, "jpeg", picture.jpeg(), picture.caption());
        image.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.1fmm; height: %.1fmm",
                        width,
                        picture.heightFor(width)));
        page.add(cell, "div", picture.caption());
    }
}
