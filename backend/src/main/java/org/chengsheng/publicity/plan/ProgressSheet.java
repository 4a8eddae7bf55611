package org.chengsheng.publicity.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.plan.PlanProgress.ProgressLine;
import org.chengsheng.publicity.plan.PlanProgress.ProgressTable;

/** The progress table as a workbook, with the columns of M-093 and the months of M-094. */
final class ProgressSheet {

    private static final int FIRST_WIDTH = 28;
    private static final int WIDTH = 11;

    private ProgressSheet() {}

    static void write(ProgressTable progress, OutputStream out) throws IOException {
        List<String> headings = List.of(Messages.text("plan.headings").split("，"));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(headings.size(), WIDTH));
        widths.set(0, FIRST_WIDTH);
        try (TableWriter sheet =
                new TableWriter(out, Messages.text("plan.progress"), headings, widths)) {
            for (ProgressLine line : progress.lines()) {
                sheet.row(cells(line));
            }
        }
    }

    private static List<Object> cells(ProgressLine line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.title());
        cells.add(line.unitName() == null ? Messages.text("plan.bureau") : line.unitName());
        cells.add(Messages.label(line.period()));
        cells.add(plain(line.value()).toPlainString() + line.word());
        cells.add(plain(line.reached()));
        cells.add(plain(line.due()));
        cells.add(plain(line.percent()));
        cells.add(Messages.label(line.light()));
        line.months().forEach(month -> cells.add(plain(month)));
        return cells;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }
}
