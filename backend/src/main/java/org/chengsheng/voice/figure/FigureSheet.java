package org.chengsheng.voice.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.spreadsheet.Share;
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

    private static List<Object> cells(FigureRow row) {
        return Stream.<Object>of(
                        row.label(),
                        count(row.received()),
                        count(row.replied()),
                        count(row.closed()),
                        count(row.due()),
                        count(row.inTime()),
                        rate(row.inTime(), row.due()),
                        count(row.onTime()),
                        rate(row.onTime(), row.due()),
                        count(row.late()),
                        count(row.overdue()),
                        count(row.solvedAsked()),
                        count(row.solved()),
                        rate(row.solved(), row.solvedAsked()),
                        count(row.answered()),
                        count(row.satisfied()),
                        rate(row.satisfied(), row.answered()),
                        count(row.unanswered()),
                        rate(row.unanswered(), row.replied()),
                        count(row.officeSolved()),
                        count(row.contradicted()),
                        count(row.dispatched()),
                        count(row.signDue()),
                        count(row.signInTime()),
                        rate(row.signInTime(), row.signDue()),
                        count(row.signed()),
                        row.signMinutes() == null ? "—" : row.signMinutes(),
                        count(row.extended()),
                        rate(row.extended(), row.dispatched()),
                        count(row.reworked()),
                        rate(row.reworked(), row.dispatched()))
                .toList();
    }

    private static Object count(Long number) {
        return number == null ? Messages.text("figures.hidden") : number;
    }

    /** A rate of nothing is no rate. */
    static Object rate(Long part, Long whole) {
        if (part == null || whole == null || whole == 0) {
            return "—";
        }
        return Share.of(part, whole);
    }
}
