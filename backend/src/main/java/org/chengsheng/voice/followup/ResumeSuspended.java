package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.acts.SuspendTicket;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;

/** T15: on its review date a suspended ticket runs again; who needs longer asks again. */
@ApplicationScoped
class ResumeSuspended {

    private static final int BATCH = 200;

    private final EntityManager database;
    private final OpenTickets open;
    private final SuspendTicket suspendTicket;
    private final Occasions occasions;

    ResumeSuspended(
            EntityManager database,
            OpenTickets open,
            SuspendTicket suspendTicket,
            Occasions occasions) {
        this.database = database;
        this.open = open;
        this.suspendTicket = suspendTicket;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "3m", identity = "resume-suspended")
    @Transactional
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        List<UUID> over =
                database.createNativeQuery(
                                "select id from voice_ticket where state = 'SUSPENDED' and not"
                                        + " hidden and suspended_until <= :now order by"
                                        + " suspended_until limit :batch",
                                UUID.class)
                        .setParameter("now", on.now())
                        .setParameter("batch", BATCH)
                        .getResultList();
        for (Ticket ticket : open.take(over)) {
            suspendTicket.resumeDue(ticket, on);
        }
    }
}
