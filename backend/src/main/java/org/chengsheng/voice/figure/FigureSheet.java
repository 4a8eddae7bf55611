package org.chengsheng.voice.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The figures as a workbook: every rate beside its numerator and denominator. */
@ApplicationScoped
class FigureSheet {

    private static final List<String> HEADINGS =
            List.of(
                    "received",
                    "replied",
                    "closed",
                    "due",
                    "inTime",
                    "responseRate",
                    "onTime",
                    "onTimeRate",
                    "late",
                    "overdue",
                    "solvedAsked",
                    "solved",
                    "resolutionRate",
                    "answered",
                    "satisfied",
                    "satisfactionRate",
                    "unanswered",
                    "unansweredShare",
                    "officeSolved",
                    "contradicted",
                    "dispatched",
                    "signDue",
                    "signInTime",
                    "signRate",
                    "signed",
                    "signMinutes",
                    "extended",
                    "extensionRate",
                    "reworked",
                    "reworkRate");
    private static final int FIRST_WIDTH = 20;
    private static final int WIDTH = 12;

    byte[] of(FigureQuery query, List<FigureRow> rows) {
        List<String> headings = new ArrayList<>();
        headings.add(Messages.text("figures.by." + query.by.name()));
        HEADINGS.forEach(heading -> headings.add(Messages.text("figures." + heading)));
        List<Integer> widths = new ArrayList<>();
        widths.add(FIRST_WIDTH);
        HEADINGS.forEach(heading -> widths.add(WIDTH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table =
                new TableWriter(out, Messages.text("figures.sheet"), headings, widths)) {
            for (FigureRow row : rows) {
                table.row(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static List<String> cells(FigureRow row) {
        return Stream.of(
                        row.label(),
                        text(row.received()),
                        text(row.replied()),
                        text(row.closed()),
                        text(row.due()),
                        text(row.inTime()),
                        rate(row.inTime(), row.due()),
                        text(row.onTime()),
                        rate(row.onTime(), row.due()),
                        text(row.late()),
                        text(row.overdue()),
                        text(row.solvedAsked()),
                        text(row.solved()),
                        rate(row.solved(), row.solvedAsked()),
                        text(row.answered()),
                        text(row.satisfied()),
                        rate(row.satisfied(), row.answered()),
                        text(row.unanswered()),
                        rate(row.unanswered(), row.replied()),
                        text(row.officeSolved()),
                        text(row.contradicted()),
                        text(row.dispatched()),
                        text(row.signDue()),
                        text(row.signInTime()),
                        rate(row.signInTime(), row.signDue()),
                        text(row.signed()),
                        row.signMinutes() == null ? "—" : row.signMinutes().toString(),
                        text(row.extended()),
                        rate(row.extended(), row.dispatched()),
                        text(row.reworked()),
                        rate(row.reworked(), row.dispatched()))
                .toList();
    }

    private static String text(Long number) {
        return number == null ? Messages.text("figures.hidden") : number.toString();
    }

    /** A rate of nothing is no rate. */
    static String rate(Long part, Long whole) {
        if (part == null || whole == null || whole == 0) {
            return "—";
        }
        return BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
