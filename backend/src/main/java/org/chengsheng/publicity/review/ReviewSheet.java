package org.chengsheng.publicity.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.spreadsheet.RowWriter;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.review.ReviewTable.ReviewColumn;
import org.chengsheng.publicity.review.ReviewTable.ReviewLine;

/** The review as a workbook, as the screen shows it; the last line names the sources. */
final class ReviewSheet {

    private static final int LABEL_WIDTH = 24;
    private static final int FIGURE_WIDTH = 16;

    private ReviewSheet() {}

    static void write(ReviewTable review, OutputStream out) throws IOException {
        List<String> headings = new ArrayList<>(List.of(Messages.text("review.measure")));
        review.periods().forEach(it -> headings.add(period(it)));
        review.years().forEach(it -> headings.add(Messages.text("review.year", it.toString())));
        headings.add(Messages.text("review.total"));
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        headings.stream().skip(1).forEach(it -> widths.add(FIGURE_WIDTH));
        try (RowWriter table =
                new TableWriter(out, Messages.text("review.sheet"), headings, widths)) {
            for (ReviewLine line : review.lines()) {
                table.row(cells(line));
            }
            List<String> sources = new ArrayList<>(List.of(Messages.text("review.source")));
            review.periods().forEach(it -> sources.add(it.source()));
            table.row(sources);
        }
    }

    private static String period(ReviewColumn it) {
        return it.fromYear() == it.toYear()
                ? Messages.text("review.entered", String.valueOf(it.fromYear()))
                : Messages.text("review.entered", it.fromYear() + "—" + it.toYear());
    }

    private static List<Object> cells(ReviewLine line) {
        List<Object> cells = new ArrayList<>(List.of(line.label()));
        cells.addAll(line.entered());
        cells.addAll(line.counted());
        cells.add(line.total());
        return cells;
    }
}
