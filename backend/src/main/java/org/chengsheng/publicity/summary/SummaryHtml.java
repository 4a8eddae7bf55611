package org.chengsheng.publicity.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chengsheng.publicity.summary.SummaryDocument.Block;
import org.chengsheng.publicity.summary.SummaryDocument.Grid;
import org.chengsheng.publicity.summary.SummaryDocument.Heading;
import org.chengsheng.publicity.summary.SummaryDocument.Picture;
import org.chengsheng.publicity.summary.SummaryDocument.Pictures;
import org.chengsheng.publicity.summary.SummaryDocument.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The summary as the page that is printed to PDF. Built as a tree, so that no word of a person can
 * be taken for markup; its pictures are inside, so that nothing is ever fetched.
 */
final class SummaryHtml {

    private static final String STYLES = "summary/summary.css";
    private static final int PICTURES_ABREAST = 2;
    private static final double PICTURE_WIDTH = 74;
    private static final double PICTURE_HEIGHT = 60;
    private static final String NUMBER = "number";
    private static final String CLASS = "class";

    private final Document page = empty();

    private SummaryHtml() {}

    static Document of(SummaryDocument summary) {
        SummaryHtml html = new SummaryHtml();
        html.write(summary);
        return html.page;
    }

    private void write(SummaryDocument summary) {
        Element root = page.createElement("html");
        root.setAttribute("lang", "zh-CN");
        page.appendChild(root);
        Element head = child(root, "head", null);
        child(head, "title", summary.title());
        child(head, "style", styles());
        Element body = child(root, "body", null);
        child(body, "h1", summary.title());
        summary.blocks().forEach(block -> add(body, block));
        Element signed = child(body, "div", null);
        signed.setAttribute(CLASS, "signed");
        child(signed, "p", summary.signedBy());
        child(signed, "p", summary.signedOn());
    }

    private void add(Element body, Block block) {
        if (block instanceof Heading heading) {
            child(body, "h2", heading.text());
        } else if (block instanceof Text text) {
            child(body, "p", text.text());
        } else if (block instanceof Grid grid) {
            add(body, grid);
        } else if (block instanceof Pictures pictures) {
            add(body, pictures.pictures());
        }
    }

    private void add(Element body, Grid grid) {
        Element table = child(body, "table", null);
        row(child(child(table, "thead", null), "tr", null), "th", grid.headings(), grid);
        Element rows = child(table, "tbody", null);
        for (int at = 0; at < grid.rows().size(); at++) {
            Element row = child(rows, "tr", null);
            if (grid.isSum(at)) {
                row.setAttribute(CLASS, "sum");
            }
            row(row, "td", grid.rows().get(at), grid);
        }
    }

    private void row(Element row, String tag, List<String> cells, Grid grid) {
        for (int column = 0; column < cells.size(); column++) {
            Element cell = child(row, tag, cells.get(column));
            if (grid.isNumber(column)) {
                cell.setAttribute(CLASS, NUMBER);
            }
        }
    }

    private void add(Element body, List<Picture> pictures) {
        Element table = child(body, "table", null);
        table.setAttribute(CLASS, "pictures");
        Element row = null;
        for (int at = 0; at < pictures.size(); at++) {
            row = at % PICTURES_ABREAST == 0 ? child(table, "tr", null) : row;
            add(child(row, "td", null), pictures.get(at));
        }
    }

    private void add(Element cell, Picture picture) {
        double width = picture.widthWithin(PICTURE_WIDTH, PICTURE_HEIGHT);
        Element image = child(cell, "img", null);
        image.setAttribute("alt", picture.caption());
        image.setAttribute(
                "src",
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.jpeg()));
        image.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.1fmm; height: %.1fmm",
                        width,
                        picture.heightFor(width)));
        child(cell, "div", picture.caption());
    }

    private Element child(Element parent, String tag, String words) {
        Element child = page.createElement(tag);
        if (words != null) {
            child.appendChild(page.createTextNode(words));
        }
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java makes XML trees", e);
        }
    }

    private static String styles() {
        try (InputStream file =
                Objects.requireNonNull(
                        SummaryHtml.class.getClassLoader().getResourceAsStream(STYLES))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the styles are part of the program", e);
        }
    }
}
