package org.chengsheng.voice.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.ticket.Ticket;

/** Takes tickets for a job; rows another replica works on are skipped, so replicas share work. */
@ApplicationScoped
class OpenTickets {

    private static final int SKIP_LOCKED = -2;

    private final EntityManager database;

    OpenTickets(EntityManager database) {
        this.database = database;
    }

    /** The tickets of these ids that nobody else holds, locked, in one order. */
    List<Ticket> take(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery("from Ticket where id in (:ids) order by id", Ticket.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }
}
