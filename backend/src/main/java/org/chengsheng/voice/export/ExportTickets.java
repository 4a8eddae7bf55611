package org.chengsheng.voice.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.spreadsheet.RowWriter;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.TicketFilter;
import org.chengsheng.voice.handling.TicketQueries;

/**
 * Streams all tickets of a filter as a table. Count and rows are read in one snapshot, so they
 * agree whatever others do meanwhile; the memory does not grow with the rows.
 */
@ApplicationScoped
class ExportTickets {

    /** A slow reader keeps a snapshot open; longer than this it is cut off. */
    private static final int MOST_SECONDS = 1_800;

    private final EntityManager database;
    private final TicketQueries queries;
    private final ExportSheets sheets;
    private final Settings settings;
    private final AuditLog audit;

    ExportTickets(
            EntityManager database,
            TicketQueries queries,
            ExportSheets sheets,
            Settings settings,
            AuditLog audit) {
        this.database = database;
        this.queries = queries;
        this.sheets = sheets;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Writes the table.
     *
     * @param begin told the number of rows before the first byte
     */
    void write(ExportOrder order, StaffMember staff, OutputStream out, LongConsumer begin) {
        QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .run(
                        () -> {
                            database.createNativeQuery(
                                            "set transaction isolation level repeatable read read"
                                                    + " only")
                                    .executeUpdate();
                            TicketFilter filter = TicketFilter.of(order.filter());
                            long total = queries.total(filter, staff);
                            refuseTooManyReasons(order, total);
                            record(order, staff, total);
                            begin.accept(total);
                            rows(order, filter, staff, out);
                        });
    }

    private void rows(ExportOrder order, TicketFilter filter, StaffMember staff, OutputStream out) {
        try (RowWriter table = sheets.open(order, out)) {
            sheets.fill(table, order, filter, staff);
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private void refuseTooManyReasons(ExportOrder order, long total) {
        int most = settings.number("voice.export-reasons-most");
        if (order.reasons() && total > most) {
            throw new Refusal(VoiceCode.VOICE_EXPORT_TOO_LONG_FOR_REASONS, most);
        }
    }

    /** What leaves the register is on record before it leaves, also when the reader stops. */
    private void record(ExportOrder order, StaffMember staff, long total) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                audit.record(
                                        staff.id(),
                                        "EXPORT_TICKETS",
                                        "ticket-export",
                                        order.content() + "." + order.format(),
                                        order.describe(total)));
    }
}
