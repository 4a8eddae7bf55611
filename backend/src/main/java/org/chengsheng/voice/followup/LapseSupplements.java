package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.followup.OpenTickets.Search;
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

    private final OpenTickets open;
    private final Tickets tickets;
    private final Followers followers;
    private final Occasions occasions;

    LapseSupplements(OpenTickets open, Tickets tickets, Followers followers, Occasions occasions) {
        this.open = open;
        this.tickets = tickets;
        this.followers = followers;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "2m", identity = "lapse-supplements")
    @ActivateRequestContext
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        int days = on.rules().number(Rule.SUPPLEMENT_DAYS);
        open.each(
                new Search(
                        "lapse-supplements",
                        "state = 'NEED_SUPPLEMENT' and stage_due_at < :now",
                        "stage_due_at",
                        Map.of("now", on.now())),
                ticket -> lapse(ticket, days, on));
    }

    private void lapse(Ticket ticket, int days, Occasion on) {
        ticket.declining().lapse(Messages.text("supplement.lapsed", days), on);
        tickets.save(ticket);
        followers.release(ticket);
    }
}
