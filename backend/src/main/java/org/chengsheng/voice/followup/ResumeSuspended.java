package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import org.chengsheng.voice.acts.SuspendTicket;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;

/** T15: on its review date a suspended ticket runs again; who needs longer asks again. */
@ApplicationScoped
class ResumeSuspended {

    private final OpenTickets open;
    private final SuspendTicket suspendTicket;
    private final Occasions occasions;

    ResumeSuspended(OpenTickets open, SuspendTicket suspendTicket, Occasions occasions) {
        this.open = open;
        this.suspendTicket = suspendTicket;
        this.occasions = occasions;
    }

    @Scheduled(every = "10m", delayed = "3m", identity = "resume-suspended")
    @ActivateRequestContext
    void handle() {
        Occasion on = occasions.by(Actor.SYSTEM);
        open.each(
                new Search(
                        "resume-suspended",
                        "state = 'SUSPENDED' and suspended_until <= :now",
                        "suspended_until",
                        Map.of("now", on.now())),
                ticket -> suspendTicket.resumeDue(ticket, on));
    }
}
