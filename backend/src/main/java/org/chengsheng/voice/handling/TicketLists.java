package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/** Lists and counts by keyset on the indexes of voice_ticket. */
@ApplicationScoped
public class TicketLists {

    /** Counting stops here; the screen shows "10000+". */
    public static final int COUNT_CAP = 10_000;

    private static final String COLUMNS =
            "select t.id, t.number, t.external_number, t.version, t.kind, t.state, t.source,"
                    + " t.summary, t.address, c.name, u.name, t.submitted_at, t.due_at,"
                    + " t.replied_at, t.closed_at, t.urgent, t.about_staff, t.flagged,"
                    + " t.photo_count, t.promised_at from voice_ticket t left join voice_category c"
                    + " on c.code = t.category_code left join org_unit u on u.id ="
                    + " t.lead_unit_id where ";

    private final EntityManager database;
    private final TicketConditions conditions;
    private final DueStates dueStates;
    private final Clock clock;

    TicketLists(
            EntityManager database, TicketConditions conditions, DueStates dueStates, Clock clock) {
        this.database = database;
        this.conditions = conditions;
        this.dueStates = dueStates;
        this.clock = clock;
    }

    Slice<TicketRow> list(TicketFilter filter, StaffMember staff) {
        Conditions where = conditions.of(filter, staff);
        boolean byDue = filter.sort == TicketFilter.Sort.DUE;
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            where.and(
                    byDue
                            ? "(t.due_at, t.id) > (:cursorAt, :cursorId)"
                            : "(t.submitted_at, t.id) < (:cursorAt, :cursorId)");
            where.bind("cursorAt", cursor.at()).bind("cursorId", cursor.id());
        }
        String order =
                byDue ? " order by t.due_at, t.id" : " order by t.submitted_at desc, t.id desc";
        Query query = database.createNativeQuery(COLUMNS + where.sql() + order);
        where.bindTo(query);
        Instant now = clock.instant();
        List<TicketRow> rows = new ArrayList<>();
        for (Object row : query.setMaxResults(filter.limit + 1).getResultList()) {
            rows.add(read((Object[]) row, now));
        }
        return Slice.of(
                rows,
                filter.limit,
                row -> new Cursor(byDue ? row.dueAt() : row.submittedAt(), row.id()).encode());
    }

    /** How many, up to the cap. */
    public int count(TicketFilter filter, StaffMember staff) {
        Conditions where = conditions.of(filter, staff);
        Query query =
                database.createNativeQuery(
                        "select count(*) from (select 1 from voice_ticket t where "
                                + where.sql()
                                + " limit "
                                + (COUNT_CAP + 1)
                                + ") counted");
        where.bindTo(query);
        return ((Number) query.getSingleResult()).intValue();
    }

    private TicketRow read(Object[] row, Instant now) {
        TicketKind kind = TicketKind.valueOf((String) row[4]);
        TicketState state = TicketState.valueOf((String) row[5]);
        TicketSource source = TicketSource.valueOf((String) row[6]);
        Instant dueAt = (Instant) row[12];
        boolean done = row[13] != null || row[14] != null;
        return new TicketRow(
                (UUID) row[0],
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
                (Instant) row[11],
                dueAt,
                dueStates.of(dueAt, done, now),
                (Boolean) row[15],
                (Boolean) row[16],
                (Boolean) row[17],
                ((Number) row[18]).intValue());
    }
}
