package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Supervising.Trigger;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;

/**
 * T22 and T23 by themselves: reminders, each once, and supervision of what is long overdue. Only
 * while the office is open: nobody is alarmed at midnight.
 */
@ApplicationScoped
class WatchDeadlines {

    private static final int BATCH = 200;

    /**
     * Candidates by plain time; working time decides. A day before three quarters of a short limit
     * is far too early, so nothing is missed.
     */
    private static final String NEAR =
            "select id from voice_ticket where not hidden and replied_at is null and closed_at is"
                    + " null and paused_at is null and accepted_at is not null and warned_step < 3"
                    + " and due_at < :now + greatest((due_at - accepted_at) / 2, interval '3 days')"
                    + " order by due_at limit :batch";

    private static final String LATE =
            "select id from voice_ticket where not hidden and replied_at is null and closed_at is"
                    + " null and paused_at is null and supervised_at is null and"
                    + " supervision_trigger is distinct from 'OVERDUE' and warned_step = 3 and"
                    + " due_at < :now order by due_at limit :batch";

    private final EntityManager database;
    private final OpenTickets open;
    private final Tickets tickets;
    private final Occasions occasions;

    WatchDeadlines(EntityManager database, OpenTickets open, Tickets tickets, Occasions occasions) {
        this.database = database;
        this.open = open;
        this.tickets = tickets;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "4m", identity = "watch-deadlines")
    @Transactional
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        if (!on.calendar().nextOpen(on.now()).equals(on.now())) {
            return;
        }
        WarningPolicy policy = new WarningPolicy(on.calendar(), on.rules());
        for (Ticket ticket : open.take(ids(NEAR, on))) {
            int step = policy.step(ticket.acceptedAt(), ticket.dueAt(), on.now());
            if (step > ticket.warnedStep()) {
                ticket.supervising().warn(step, on);
                tickets.save(ticket);
            }
        }
        int days = on.rules().number(Rule.SUPERVISE_OVERDUE_DAYS);
        for (Ticket ticket : open.take(ids(LATE, on))) {
            if (policy.isOverdueBy(days, ticket.dueAt(), on.now())) {
                ticket.supervising().begin(Trigger.OVERDUE, null, on);
                tickets.save(ticket);
            }
        }
    }

    private List<UUID> ids(String query, Occasion on) {
        return database.createNativeQuery(query, UUID.class)
                .setParameter("now", on.now())
                .setParameter("batch", BATCH)
                .getResultList();
    }
}
