package org.chengsheng.publicity.training;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The sessions of a filter as a workbook, for the year's report on training. */
@ApplicationScoped
class TrainingSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "theme",
                    "state",
                    "startsAt",
                    "hours",
                    "place",
                    "trainer",
                    "invited",
                    "present",
                    "passed");
    private static final List<Integer> WIDTHS = List.of(36, 10, 18, 8, 24, 20, 8, 8, 8);

    private final TrainingSessions sessions;

    TrainingSheet(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    StreamingOutput of(TrainingFilter filter) {
        return out -> QuarkusTransaction.requiringNew().run(() -> write(filter, out));
    }

    private void write(TrainingFilter filter, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("training.column." + it)).toList();
        try (Stream<TrainingRow> rows = sessions.all(filter);
                TableWriter table =
                        new TableWriter(out, Messages.text("training.list"), headings, WIDTHS)) {
            for (Iterator<TrainingRow> each = rows.iterator(); each.hasNext(); ) {
                table.row(cells(each.next()));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(TrainingRow row) {
        boolean held = row.state() == TrainingState.HELD || row.state() == TrainingState.ASSESSED;
        return List.of(
                row.theme(),
                Messages.label(row.state()),
                WorkingCalendar.minuteOf(row.startsAt()),
                row.hours().stripTrailingZeros(),
                row.place(),
                row.trainer(),
                row.invited(),
                held ? row.present() : "",
                row.state() == TrainingState.ASSESSED ? row.passed() : "");
    }
}
