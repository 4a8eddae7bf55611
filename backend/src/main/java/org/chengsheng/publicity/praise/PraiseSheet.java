package org.chengsheng.publicity.praise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The register of a filter as a workbook, row by row from the database to the reader. */
@ApplicationScoped
class PraiseSheet {

    private static final List<String> COLUMNS =
            List.of("receivedOn", "kind", "unit", "staff", "summary", "ticketNumber");
    private static final List<Integer> WIDTHS = List.of(12, 10, 20, 16, 50, 22);

    private final Praises praises;
    private final Directory directory;

    PraiseSheet(Praises praises, Directory directory) {
        this.praises = praises;
        this.directory = directory;
    }

    StreamingOutput of(PraiseFilter filter) {
        return out -> QuarkusTransaction.requiringNew().run(() -> write(filter, out));
    }

    private void write(PraiseFilter filter, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("praise.column." + it)).toList();
        Map<UUID, String> names = new HashMap<>();
        for (UnitView unit : directory.units()) {
            names.put(unit.id(), unit.name());
        }
        for (PersonView person : directory.people()) {
            names.put(person.id(), person.name());
        }
        try (Stream<Praise> rows = praises.all(filter);
                TableWriter table =
                        new TableWriter(out, Messages.text("praise.sheet"), headings, WIDTHS)) {
            for (Iterator<Praise> each = rows.iterator(); each.hasNext(); ) {
                table.row(cells(each.next().view(names)));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(PraiseView row) {
        return List.of(
                row.receivedOn(),
                Messages.label(row.kind()),
                row.unitName(),
                row.staffName() == null ? "" : row.staffName(),
                row.summary(),
                row.ticketNumber() == null ? "" : row.ticketNumber());
    }
}
