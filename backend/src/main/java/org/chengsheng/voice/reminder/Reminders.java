package org.chengsheng.voice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.TicketState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reminders of a person. What may be seen is decided when they are read: a ticket that was
 * taken out of the person's hands since then is on no list and in no count.
 */
@ApplicationScoped
class Reminders {

    /** More than these of one list are counted, not named. */
    private static final int NAMED = 50;

    private static final int COUNT_CAP = 100;

    private final EntityManager database;
    private final TicketSight sight;
    private final Clock clock;

    Reminders(EntityManager database, TicketSight sight, Clock clock) {
        this.database = database;
        this.sight = sight;
        this.clock = clock;
    }

    /** One ticket on a list. */
    @Schema(name = "ReminderEntry")
    record Entry(
            String number,
            String summary,
            TicketState state,
            String stateLabel,
            ReminderReason reason,
            String reasonLabel,
            Instant dueAt) {}

    /**
     * What was collected until it was read.
     *
     * @param at the last addition
     * @param entries the most pressing first, at most 50
     * @param total of all entries
     */
    @Schema(name = "Reminder")
    record Reminder(UUID id, Instant at, boolean read, List<Entry> entries, int total) {}

    private record Head(UUID id, Instant at, boolean read) {}

    /** Newest first. */
    Slice<Reminder> of(StaffMember staff, int limit, String cursor) {
        TicketSight.Scope scope = sight.scopeWithHelp(staff);
        Cursor from = cursor == null ? null : Cursor.decode(cursor);
        Query query =
                database.createNativeQuery(
                                "select n.id, n.at, n.read_at is not null from voice_notice n where"
                                        + " n.staff_id = :staff"
                                        + (from == null ? "" : " and (n.at, n.id) < (:at, :id)")
                                        + " and exists (select 1 from voice_reminder r join"
                                        + " voice_ticket t on t.id = r.ticket_id where r.notice_id ="
                                        + " n.id and "
                                        + scope.sql()
                                        + ") order by n.at desc, n.id desc")
                        .setParameter("staff", staff.id())
                        .setMaxResults(limit + 1);
        if (from != null) {
            query.setParameter("at", from.at()).setParameter("id", from.id());
        }
        scope.binder().accept(query);
        List<?> rows = query.getResultList();
        List<Head> heads =
                rows.stream()
                        .map(Object[].class::cast)
                        .map(row -> new Head((UUID) row[0], (Instant) row[1], (Boolean) row[2]))
                        .toList();
        Slice<Head> page =
                Slice.of(heads, limit, head -> new Cursor(head.at(), head.id()).encode());
        return new Slice<>(withEntries(page.items(), scope), page.nextCursor());
    }

    private List<Reminder> withEntries(List<Head> heads, TicketSight.Scope scope) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Query query =
                database.createNativeQuery(
                                "select * from (select r.notice_id, t.number, t.summary, t.state,"
                                        + " r.reason, r.due_at, row_number() over (partition by"
                                        + " r.notice_id order by r.due_at, t.number, r.at) as place,"
                                        + " count(*) over (partition by r.notice_id) as total from"
                                        + " voice_reminder r join voice_ticket t on t.id ="
                                        + " r.ticket_id where r.notice_id in (:notices) and "
                                        + scope.sql()
                                        + ") e where place <= :named order by place")
                        .setParameter("notices", heads.stream().map(Head::id).toList())
                        .setParameter("named", NAMED);
        scope.binder().accept(query);
        List<?> rows = query.getResultList();
        Map<UUID, List<Object[]>> entries =
                rows.stream()
                        .map(Object[].class::cast)
                        .collect(Collectors.groupingBy(row -> (UUID) row[0]));
        return heads.stream()
                .filter(head -> entries.containsKey(head.id()))
                .map(head -> reminder(head, entries.get(head.id())))
                .toList();
    }

    private static Reminder reminder(Head head, List<Object[]> rows) {
        return new Reminder(
                head.id(),
                head.at(),
                head.read(),
                rows.stream().map(Reminders::entry).toList(),
                ((Number) rows.get(0)[7]).intValue());
    }

    private static Entry entry(Object[] row) {
        TicketState state = TicketState.valueOf((String) row[3]);
        ReminderReason reason = ReminderReason.valueOf((String) row[4]);
        return new Entry(
                (String) row[1],
                (String) row[2],
                state,
                Messages.label(state),
                reason,
                Messages.label(reason),
                (Instant) row[5]);
    }

    /** How many entries are not read yet, up to 100. */
    int unread(StaffMember staff) {
        TicketSight.Scope scope = sight.scopeWithHelp(staff);
        Query query =
                database.createNativeQuery(
                                "select count(*) from (select 1 from voice_notice n join"
                                        + " voice_reminder r on r.notice_id = n.id join voice_ticket"
                                        + " t on t.id = r.ticket_id where n.staff_id = :staff and"
                                        + " n.read_at is null and "
                                        + scope.sql()
                                        + " limit "
                                        + COUNT_CAP
                                        + ") unread")
                        .setParameter("staff", staff.id());
        scope.binder().accept(query);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** What comes after this goes on a new list. */
    @Transactional
    void read(UUID id, StaffMember staff) {
        int own =
                database.createNativeQuery(
                                "update voice_notice set read_at = coalesce(read_at, :now) where id"
                                        + " = :id and staff_id = :staff")
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .setParameter("staff", staff.id())
                        .executeUpdate();
        if (own == 0) {
            throw new Refusal(VoiceCode.VOICE_REMINDER_NOT_FOUND);
        }
    }
}
