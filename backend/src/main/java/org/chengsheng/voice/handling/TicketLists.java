package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/** Lists and counts by keyset on the indexes of voice_ticket. */
@ApplicationScoped
public class TicketLists {

    private final TicketQueries queries;
    private final DueStates dueStates;
    private final Clock clock;

    TicketLists(TicketQueries queries, DueStates dueStates, Clock clock) {
        this.queries = queries;
        this.dueStates = dueStates;
        this.clock = clock;
    }

    public Slice<TicketRow> list(TicketFilter filter, StaffMember staff) {
        Instant now = clock.instant();
        boolean byDue = filter.isByDue();
        return queries.page(
                columns(filter),
                filter,
                staff,
                row -> read(row, filter.isOfHelp(), now),
                row -> new Cursor(byDue ? row.nextDueAt() : row.submittedAt(), row.id()));
    }

    /** All rows of the list by a database cursor, in the transaction of the caller. */
    public Stream<TicketRow> all(TicketFilter filter, StaffMember staff) {
        Instant now = clock.instant();
        return queries.all(columns(filter), filter, staff)
                .map(row -> read(row, filter.isOfHelp(), now));
    }

    private static String columns(TicketFilter filter) {
        return "select t.id, t.number, t.external_number, t.version, t.kind, t.state, t.source,"
                + " t.summary, t.address, c.name, u.name, t.submitted_at, t.due_at, t.replied_at,"
                + " t.closed_at, t.urgent, t.about_staff, t.flagged, t.photo_count, h.name as"
                + " handler_name, "
                + filter.moment()
                + " as moment, t.paused_at, t.awaiting, t.leader_noted from voice_ticket t left"
                + " join org_staff h on h.id = t.handler_id left join voice_category c on c.code ="
                + " t.category_code left join org_unit u on u.id = t.lead_unit_id";
    }

    private TicketRow read(Object[] row, boolean helping, Instant now) {
        TicketKind kind = TicketKind.valueOf((String) row[4]);
        TicketState state = TicketState.valueOf((String) row[5]);
        TicketSource source = TicketSource.valueOf((String) row[6]);
        Instant dueAt = (Instant) row[12];
        boolean still = row[13] != null || row[14] != null || row[21] != null;
        Instant nextDueAt = (Instant) row[20];
        Awaiting awaiting = row[22] == null ? null : Awaiting.valueOf((String) row[22]);
        return new TicketRow(
                (UUID) row[0],
                new WaitsFor(
                        awaiting,
                        state,
                        kind,
                        (Boolean) row[16],
                        (Boolean) row[15] || (Boolean) row[23],
                        (String) row[10],
                        (String) row[19]),
                awaiting == null ? null : Messages.label(awaiting),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                kind,
                Messages.label(kind),
                state,
                Messages.label(state),
                source,
                Messages.label(source),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[19],
                (Instant) row[11],
                dueAt,
                dueStates.of(dueAt, still, now),
                nextDueAt,
                dueStates.of(nextDueAt, helping && row[21] != null, now),
                helping,
                (Boolean) row[15],
                (Boolean) row[16],
                (Boolean) row[17],
                ((Number) row[18]).intValue());
    }
}
