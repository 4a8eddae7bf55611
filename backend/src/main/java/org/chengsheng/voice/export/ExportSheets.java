package org.chengsheng.voice.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.CsvWriter;
import org.chengsheng.platform.spreadsheet.RowWriter;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.export.ExportOrder.Content;
import org.chengsheng.voice.export.ExportOrder.Format;
import org.chengsheng.voice.handling.TicketFilter;
import org.chengsheng.voice.handling.TicketLists;
import org.chengsheng.voice.handling.TicketRow;

/** The tables of an export: headings, widths and the cells of each row. */
@ApplicationScoped
class ExportSheets {

    private static final int REASON_WIDTH = 80;

    private final TicketLists lists;
    private final LedgerLines ledger;
    private final DeadlineTexts reasons;

    ExportSheets(TicketLists lists, LedgerLines ledger, DeadlineTexts reasons) {
        this.lists = lists;
        this.ledger = ledger;
        this.reasons = reasons;
    }

    RowWriter open(ExportOrder order, OutputStream out) throws IOException {
        List<String> headings = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        if (order.content() == Content.LEDGER) {
            for (LedgerHeading column : LedgerHeading.values()) {
                headings.add(Messages.label(column));
                widths.add(column.width());
            }
        } else {
            for (ListColumn column : order.listColumns()) {
                headings.add(Messages.label(column));
                widths.add(column.width());
            }
            if (order.reasons()) {
                headings.add(Messages.text("export.reasons"));
                widths.add(REASON_WIDTH);
            }
        }
        return order.format() == Format.CSV
                ? new CsvWriter(out, headings)
                : new TableWriter(out, Messages.label(order.content()), headings, widths);
    }

    void fill(RowWriter table, ExportOrder order, TicketFilter filter, StaffMember staff)
            throws IOException {
        if (order.content() == Content.LEDGER) {
            fillLedger(table, filter, staff);
        } else {
            fillList(table, order, filter, staff);
        }
    }

    private void fillLedger(RowWriter table, TicketFilter filter, StaffMember staff)
            throws IOException {
        try (Stream<LedgerLine> lines = ledger.all(filter, staff)) {
            long serial = 0;
            for (Iterator<LedgerLine> rest = lines.iterator(); rest.hasNext(); ) {
                LedgerLine line = rest.next();
                long number = ++serial;
                table.row(
                        Arrays.stream(LedgerHeading.values())
                                .map(column -> column.of(line, number))
                                .toList());
            }
        }
    }

    private void fillList(
            RowWriter table, ExportOrder order, TicketFilter filter, StaffMember staff)
            throws IOException {
        List<ListColumn> columns = order.listColumns();
        try (Stream<TicketRow> rows = lists.all(filter, staff)) {
            for (Iterator<TicketRow> rest = rows.iterator(); rest.hasNext(); ) {
                TicketRow row = rest.next();
                List<Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(column.of(row)));
                if (order.reasons()) {
                    cells.add(reasons.of(row));
                }
                table.row(cells);
            }
        }
    }
}
