package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.search.ChineseText;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.handling.TicketRow.DueState;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketNumber;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/**
 * Lists and counts by keyset on the indexes of voice_ticket. The SQL is put together from fixed
 * parts only; every value is a parameter.
 */
@ApplicationScoped
class TicketLists {

    /** Counting stops here; the screen shows "10000+". */
    static final int COUNT_CAP = 10_000;

    private static final String COLUMNS =
            "select t.id, t.number, t.external_number, t.version, t.kind, t.state, t.source,"
                    + " t.summary, t.address, c.name, u.name, t.submitted_at, t.due_at,"
                    + " t.replied_at, t.closed_at, t.urgent, t.about_staff, t.flagged,"
                    + " t.photo_count, t.promised_at from voice_ticket t left join voice_category c"
                    + " on c.code = t.category_code left join org_unit u on u.id ="
                    + " t.lead_unit_id where ";

    private final EntityManager database;
    private final Settings settings;
    private final Clock clock;

    TicketLists(EntityManager database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    Slice<TicketRow> list(TicketFilter filter, StaffMember staff) {
        Where where = where(filter, staff);
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
    int count(TicketFilter filter, StaffMember staff) {
        Where where = where(filter, staff);
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

    Duration soon() {
        return Duration.ofHours(settings.number("voice.due-soon-hours"));
    }

    private Where where(TicketFilter filter, StaffMember staff) {
        Where where = new Where("not t.hidden");
        scope(where, staff);
        if (filter.sort == TicketFilter.Sort.DUE) {
            // Only what still runs has a deadline to be sorted by.
            where.and("t.replied_at is null and t.closed_at is null and t.due_at is not null");
        }
        if (filter.actable) {
            actable(where, staff);
        }
        if (filter.queue != null) {
            where.in("t.state", "queue", List.of(filter.queue.state()));
        }
        where.in("t.state", "states", filter.state);
        where.in("t.kind", "kinds", filter.kind);
        where.in("t.source", "sources", filter.source);
        where.equal("t.lead_unit_id", "unit", filter.unit);
        where.equal("t.category_code", "category", filter.category);
        where.equal("t.import_id", "import", filter.importId);
        where.equal("t.handler_id", "handler", filter.mine ? staff.id() : null);
        if (filter.from != null) {
            where.and("t.submitted_at >= :from");
            where.bind("from", filter.from.atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
        if (filter.to != null) {
            where.and("t.submitted_at < :to");
            where.bind("to", filter.to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
        due(where, filter.due);
        words(where, filter.q);
        return where;
    }

    /** The same rule as {@link TicketAccess#sees}, for many tickets at once. */
    static void scope(Where where, StaffMember staff) {
        TicketAccess access = new TicketAccess(staff);
        if (access.seesOrdinary()) {
            String ordinary = "not t.about_staff";
            if (access.onlyUnit() != null) {
                ordinary += " and t.lead_unit_id = :ownUnit";
                where.bind("ownUnit", access.onlyUnit());
            }
            where.and(
                    access.seesStaffComplaints()
                            ? "(t.about_staff or " + ordinary + ")"
                            : ordinary);
        } else {
            where.and(access.seesStaffComplaints() ? "t.about_staff" : "false");
        }
    }

    /** What this person can do something about now: the rows of the life-cycle as conditions. */
    private static void actable(Where where, StaffMember staff) {
        List<String> ways = new ArrayList<>();
        for (Lifecycle.Transition row : Lifecycle.rows()) {
            if (row.role() == null) {
                continue;
            }
            String states =
                    row.from().stream()
                            .filter(state -> state != TicketState.REPLIED)
                            .map(state -> "'" + state.name() + "'")
                            .collect(Collectors.joining(", "));
            String whose =
                    switch (row.where()) {
                        case ANY -> "";
                        case OWN_UNIT -> " and t.lead_unit_id = :myUnit";
                        case OWN -> " and t.handler_id = :me";
                    };
            if (staff.hasAnyRole(row.role())) {
                ways.add("(not t.about_staff and t.state in (" + states + ")" + whose + ")");
                where.bindOnce(row.where(), staff);
            }
            if (staff.hasAnyRole(Roles.DISCIPLINE)) {
                ways.add("(t.about_staff and t.state in (" + states + ")" + whose + ")");
                where.bindOnce(row.where(), staff);
            }
        }
        where.and(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
    }

    private void due(Where where, TicketFilter.Due due) {
        if (due == null) {
            return;
        }
        Instant now = clock.instant();
        where.and("t.replied_at is null and t.closed_at is null");
        where.bind("now", now);
        if (due == TicketFilter.Due.OVERDUE) {
            where.and("t.due_at < :now");
        } else {
            where.and("t.due_at >= :now and t.due_at < :soon");
            where.bind("soon", now.plus(soon()));
        }
    }

    private static void words(Where where, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        String words = typed.strip();
        if (TicketNumber.isWellFormed(words.toUpperCase(java.util.Locale.ROOT))) {
            where.equal("t.number", "number", words.toUpperCase(java.util.Locale.ROOT));
            return;
        }
        String query = ChineseText.query(words);
        if (query.isEmpty()) {
            where.equal("t.external_number", "external", words);
            return;
        }
        where.and("t.search @@ cast(:words as tsquery)");
        where.bind("words", query);
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
                dueState(dueAt, done, now),
                (Boolean) row[15],
                (Boolean) row[16],
                (Boolean) row[17],
                ((Number) row[18]).intValue());
    }

    DueState dueState(Instant dueAt, boolean done, Instant now) {
        if (dueAt == null || done) {
            return DueState.NONE;
        }
        if (dueAt.isBefore(now)) {
            return DueState.OVERDUE;
        }
        return dueAt.isBefore(now.plus(soon())) ? DueState.SOON : DueState.ON_TIME;
    }

    /** Conditions with their parameters. */
    static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(String first) {
            conditions.add(first);
        }

        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        Where bind(String name, Object value) {
            values.put(name, value);
            return this;
        }

        private void bindOnce(Lifecycle.Where reach, StaffMember staff) {
            switch (reach) {
                case ANY -> {}
                case OWN_UNIT -> bind("myUnit", staff.unitId());
                case OWN -> bind("me", staff.id());
            }
        }

        void equal(String column, String name, Object value) {
            if (value != null && !value.toString().isBlank()) {
                and(column + " = :" + name).bind(name, value);
            }
        }

        void in(String column, String name, List<? extends Enum<?>> wanted) {
            if (wanted != null && !wanted.isEmpty()) {
                and(column + " in (:" + name + ")");
                bind(name, wanted.stream().map(Enum::name).collect(Collectors.toList()));
            }
        }

        String sql() {
            return String.join(" and ", conditions);
        }

        void bindTo(Query query) {
            values.forEach(query::setParameter);
        }
    }
}
