package org.chengsheng.publicity.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.Money;
import org.chengsheng.platform.spreadsheet.RowWriter;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.desk.ActivityFilter;
import org.chengsheng.publicity.desk.ActivityLists;
import org.chengsheng.publicity.desk.ActivityRow;

/** Streams all activities of a filter as a workbook; the memory does not grow with the rows. */
@ApplicationScoped
class ExportActivities {

    private static final int MOST_SECONDS = 600;
    private static final List<Integer> WIDTHS = List.of(20, 36, 14, 12, 16, 18, 18, 36, 10, 14, 14);

    private final ActivityLists lists;
    private final AuditLog audit;

    ExportActivities(ActivityLists lists, AuditLog audit) {
        this.lists = lists;
        this.audit = audit;
    }

    void write(ActivityFilter filter, StaffMember staff, OutputStream out) {
        // What leaves the register is on record before it leaves, also when the reader stops.
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                audit.record(
                                        staff.id(),
                                        "EXPORT_ACTIVITIES",
                                        "activity-export",
                                        "LIST.XLSX",
                                        null));
        QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> rows(filter, staff, out));
    }

    private void rows(ActivityFilter filter, StaffMember staff, OutputStream out) {
        List<String> headings = List.of(Messages.text("activity.exportHeadings").split("\\|"));
        try (RowWriter table =
                        new TableWriter(
                                out, Messages.text("activity.exportSheet"), headings, WIDTHS);
                Stream<ActivityRow> rows = lists.all(filter, staff)) {
            for (var it = rows.iterator(); it.hasNext(); ) {
                table.row(cells(it.next()));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(ActivityRow row) {
        return List.of(
                row.number(),
                row.title(),
                row.kindLabel(),
                row.stateLabel(),
                row.unitName(),
                row.timeSettled() ? WorkingCalendar.minuteOf(row.startsAt()) : "",
                row.timeSettled() ? WorkingCalendar.minuteOf(row.endsAt()) : "",
                row.address() == null ? "" : row.address(),
                row.expectedPeople(),
                Money.ofCents(row.budgetPlanned()),
                Money.ofCents(row.budgetActual()));
    }
}
