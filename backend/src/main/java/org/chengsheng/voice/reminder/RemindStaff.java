package org.chengsheng.voice.reminder;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.voice.ticket.Ticket;

/**
 * T22: puts a ticket on the list of those who have to know, in the transaction of the act. A list
 * that was not read grows, so nobody gets one message a ticket.
 */
@ApplicationScoped
public class RemindStaff {

    private static final String LIST =
            "insert into voice_notice (id, to_citizen, staff_id, at, topic, body) values (:id,"
                    + " false, :staff, :now, 'REMINDER', '') on conflict (staff_id) where staff_id"
                    + " is not null and read_at is null do update set at = excluded.at returning id";

    private static final String ENTRY =
            "insert into voice_reminder (notice_id, ticket_id, reason, at, due_at) values (:notice,"
                    + " :ticket, :reason, :now, :due) on conflict (notice_id, ticket_id, reason) do"
                    + " update set at = excluded.at, due_at = excluded.due_at";

    private final EntityManager database;
    private final Directory directory;

    RemindStaff(EntityManager database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    /**
     * Tells whoever is concerned.
     *
     * @param dueAt what runs out, or by when an answer is due
     */
    @Transactional(TxType.MANDATORY)
    public void of(Ticket ticket, ReminderReason reason, Instant dueAt, Instant now) {
        remind(new Concerned(directory.people()).of(ticket, reason), ticket, reason, dueAt, now);
    }

    /**
     * T13: tells a unit that was asked to help, and who waits for it.
     *
     * @param dueAt the end of the help
     */
    @Transactional(TxType.MANDATORY)
    public void ofHelp(Ticket ticket, UUID unitId, Instant dueAt, Instant now) {
        Set<UUID> told = new Concerned(directory.people()).ofHelp(ticket, unitId);
        remind(told, ticket, ReminderReason.HELP_OVERDUE, dueAt, now);
    }

    private void remind(
            Set<UUID> told, Ticket ticket, ReminderReason reason, Instant dueAt, Instant now) {
        for (UUID staff : told) {
            database.createNativeQuery(ENTRY)
                    .setParameter("notice", list(staff, now))
                    .setParameter("ticket", ticket.id())
                    .setParameter("reason", reason.name())
                    .setParameter("now", now)
                    .setParameter("due", dueAt)
                    .executeUpdate();
        }
    }

    private UUID list(UUID staff, Instant now) {
        return (UUID)
                database.createNativeQuery(LIST, UUID.class)
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("staff", staff)
                        .setParameter("now", now)
                        .getSingleResult();
    }
}
