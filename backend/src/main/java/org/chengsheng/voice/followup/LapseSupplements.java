package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules.Rule;
import org.chengsheng.voice.ticket.Tickets;

/** T4: what was not supplemented in time is not accepted; the citizen may file anew. */
@ApplicationScoped
class LapseSupplements {

    private static final int BATCH = 200;

    private final EntityManager database;
    private final OpenTickets open;
    private final Tickets tickets;
    private final Followers followers;
    private final Occasions occasions;

    LapseSupplements(
            EntityManager database,
            OpenTickets open,
            Tickets tickets,
            Followers followers,
            Occasions occasions) {
        this.database = database;
        this.open = open;
        this.tickets = tickets;
        this.followers = followers;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "2m", identity = "lapse-supplements")
    @Transactional
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        int days = on.rules().number(Rule.SUPPLEMENT_DAYS);
        List<UUID> oldest =
                database.createNativeQuery(
                                "select id from voice_ticket where state = 'NEED_SUPPLEMENT' and not"
                                        + " hidden order by paused_at limit :batch",
                                UUID.class)
                        .setParameter("batch", BATCH)
                        .getResultList();
        for (Ticket ticket : open.take(oldest)) {
            if (on.now().isAfter(lastMoment(ticket, days, on))) {
                ticket.declining().lapse(Messages.text("supplement.lapsed", days), on);
                tickets.save(ticket);
                followers.release(ticket);
            }
        }
    }

    private static Instant lastMoment(Ticket ticket, int days, Occasion on) {
        WorkingCalendar calendar = on.calendar();
        return calendar.closing(
                calendar.workingDayAfter(WorkingCalendar.dayOf(ticket.pausedAt()), days));
    }
}
