package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** T20: closes answered tickets whose rating window is over, as 未评价. */
@ApplicationScoped
class CloseUnrated {

    private static final int BATCH = 200;

    private final EntityManager database;
    private final Tickets tickets;
    private final Settings settings;
    private final Clock clock;

    CloseUnrated(EntityManager database, Tickets tickets, Settings settings, Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Rows another replica works on are skipped, so several replicas share the work. */
    @Scheduled(every = "10m", delayed = "1m", identity = "close-unrated")
    @Transactional
    void handle() {
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(settings.number("voice.rating-days")));
        List<Ticket> over =
                database.createQuery(
                                "from Ticket where state = :state and repliedAt < :before",
                                Ticket.class)
                        .setParameter("state", TicketState.REPLIED)
                        .setParameter("before", before)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setHint("jakarta.persistence.lock.timeout", -2)
                        .setMaxResults(BATCH)
                        .getResultList();
        for (Ticket ticket : over) {
            ticket.followingUp().closeUnrated(now);
            tickets.save(ticket);
        }
    }
}
