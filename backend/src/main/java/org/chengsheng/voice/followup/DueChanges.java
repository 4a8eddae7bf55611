package org.chengsheng.voice.followup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.spreadsheet.TableWriter;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.TicketState;

/** 2.6: which due moments moved with the calendar, of the tickets a person may see. */
@ApplicationScoped
class DueChanges {

    private static final int MOST_SECONDS = 600;
    private static final int FETCH = 500;
    private static final List<Integer> WIDTHS = List.of(22, 50, 14, 18, 18, 18, 10, 18);

    private static final String ROWS =
            "select d.id, d.at, t.number, t.summary, t.state, u.name, d.old_due, d.new_due,"
                    + " d.calendar_version from voice_due_change d join voice_ticket t on t.id ="
                    + " d.ticket_id left join org_unit u on u.id = t.lead_unit_id where ";

    private final EntityManager database;
    private final TicketSight sight;
    private final AuditLog audit;

    DueChanges(EntityManager database, TicketSight sight, AuditLog audit) {
        this.database = database;
        this.sight = sight;
        this.audit = audit;
    }

    /** One due moment that moved. */
    record DueChange(
            UUID id,
            Instant at,
            String number,
            String summary,
            TicketState state,
            String stateLabel,
            String unitName,
            Instant oldDue,
            Instant newDue,
            int calendarVersion) {}

    /**
     * Newest first.
     *
     * @param version of the calendar that moved it; null for all
     */
    Slice<DueChange> list(Integer version, int limit, String cursor, StaffMember staff) {
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        Query query = query(version, staff, from == null ? "" : " and (d.at, d.id) < (:at, :id)");
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return Slice.of(
                rows.stream().map(row -> read((Object[]) row)).toList(),
                limit,
                row -> new Cursor(row.at(), row.id()).encode());
    }

    /** All of them as a workbook, row by row; that it left the register is on record. */
    void write(Integer version, StaffMember staff, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .run(
                        () -> {
                            audit.record(
                                    staff.id(),
                                    "EXPORT_DUE_CHANGES",
                                    "due-changes",
                                    version == null ? "all" : version.toString(),
                                    Messages.text("dueChange.exported"));
                            rows(version, staff, out);
                        });
    }

    private void rows(Integer version, StaffMember staff, OutputStream out) {
        List<String> headings = List.of(Messages.text("dueChange.headings").split("，"));
        try (TableWriter table =
                        new TableWriter(out, Messages.text("dueChange.title"), headings, WIDTHS);
                Stream<?> all = streamed(version, staff)) {
            for (Iterator<?> rest = all.iterator(); rest.hasNext(); ) {
                DueChange row = read((Object[]) rest.next());
                table.row(
                        List.of(
                                row.number(),
                                row.summary(),
                                row.stateLabel(),
                                row.unitName() == null ? "" : row.unitName(),
                                WorkingCalendar.minuteOf(row.oldDue()),
                                WorkingCalendar.minuteOf(row.newDue()),
                                row.calendarVersion(),
                                WorkingCalendar.minuteOf(row.at())));
            }
        } catch (IOException e) {
            // The reader has gone; nothing is left to tell.
            throw new UncheckedIOException(e);
        }
    }

    private Stream<?> streamed(Integer version, StaffMember staff) {
        return query(version, staff, "")
                .setHint("org.hibernate.fetchSize", FETCH)
                .getResultStream();
    }

    private Query query(Integer version, StaffMember staff, String after) {
        TicketSight.Scope scope = sight.scope(staff);
        Query query =
                database.createNativeQuery(
                        ROWS
                                + scope.sql()
                                + (version == null ? "" : " and d.calendar_version = :version")
                                + after
                                + " order by d.at desc, d.id desc");
        scope.binder().accept(query);
        if (version != null) {
            query.setParameter("version", version);
        }
        return query;
    }

    private static DueChange read(Object[] row) {
        TicketState state = TicketState.valueOf((String) row[4]);
        return new DueChange(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                state,
                Messages.label(state),
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                ((Number) row[8]).intValue());
    }
}
