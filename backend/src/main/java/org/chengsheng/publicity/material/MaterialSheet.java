package org.chengsheng.publicity.material;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.spreadsheet.Money;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;

/** The batches of a filter as a workbook, row by row from the database to the reader. */
@ApplicationScoped
class MaterialSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "title",
                    "printed",
                    "handedOut",
                    "stock",
                    "unitPrice",
                    "total",
                    "receivedOn",
                    "note");
    private static final List<Integer> WIDTHS = List.of(10, 36, 10, 10, 10, 12, 14, 12, 30);

    private final MaterialBatches batches;

    MaterialSheet(MaterialBatches batches) {
        this.batches = batches;
    }

    StreamingOutput of(MaterialFilter filter) {
        return out -> QuarkusTransaction.requiringNew().run(() -> write(filter, out));
    }

    private void write(MaterialFilter filter, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(it -> Messages.text("material.column." + it)).toList();
        try (Stream<MaterialView> rows = batches.all(filter);
                TableWriter table =
                        new TableWriter(out, Messages.text("material.sheet"), headings, WIDTHS)) {
            for (Iterator<MaterialView> each = rows.iterator(); each.hasNext(); ) {
                table.row(cells(each.next()));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(MaterialView row) {
        return List.of(
                Messages.label(row.kind()),
                row.title(),
                row.printed(),
                row.handedOut(),
                row.stock(),
                Money.ofCents(row.unitPriceCents()),
                Money.ofCents(row.totalCents()),
                row.receivedOn(),
                row.note() == null ? "" : row.note());
    }
}
