package org.chengsheng.publicity.asset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;

/** The assets of a filter as a workbook, row by row from the database to the reader. */
@ApplicationScoped
class AssetSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "name",
                    "unit",
                    "owner",
                    "locationKind",
                    "address",
                    "spec",
                    "content",
                    "startsOn",
                    "endsOn",
                    "permitNo",
                    "inspector",
                    "state",
                    "checkedOn",
                    "patrolDueOn");
    private static final List<Integer> WIDTHS =
            List.of(12, 24, 14, 14, 12, 30, 20, 40, 12, 12, 18, 12, 10, 12, 12);

    private final AssetQueries queries;
    private final Clock clock;

    AssetSheet(AssetQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Response of(AssetFilter filter, StaffMember staff) {
        StreamingOutput table =
                out -> QuarkusTransaction.requiringNew().run(() -> write(filter, staff, out));
        String name =
                Messages.text("asset.sheet.file", WorkingCalendar.dayOf(clock.instant()) + "");
        return Download.of(table, name);
    }

    private void write(AssetFilter filter, StaffMember staff, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("asset.column." + it)).toList();
        try (Stream<AssetRow> rows = queries.all(filter, staff);
                TableWriter table =
                        new TableWriter(out, Messages.text("asset.sheet"), headings, WIDTHS)) {
            for (Iterator<AssetRow> each = rows.iterator(); each.hasNext(); ) {
                table.row(cells(each.next()));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(AssetRow row) {
        return Stream.<Object>of(
                        Messages.label(row.kind()),
                        row.name(),
                        row.unitName(),
                        row.owner(),
                        Messages.label(row.locationKind()),
                        row.address(),
                        row.spec(),
                        row.content(),
                        row.startsOn(),
                        row.endsOn(),
                        row.permitNo(),
                        row.inspectorName(),
                        Messages.label(row.state()),
                        row.checkedOn(),
                        row.patrolDueOn())
                .toList();
    }
}
