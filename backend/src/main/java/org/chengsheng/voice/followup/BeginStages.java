package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Map;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.ticket.Tickets;

/**
 * What came from an earlier register begins the step it waits at when it is first looked at: nobody
 * here is late with what happened elsewhere.
 */
@ApplicationScoped
class BeginStages {

    private static final String UNTIMED =
            "stage is null and closed_at is null and (replied_at is null or state = 'REVISITING')";

    private final OpenTickets open;
    private final Tickets tickets;
    private final Clock clock;

    BeginStages(OpenTickets open, Tickets tickets, Clock clock) {
        this.open = open;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Scheduled(
            every = "1m",
            delayed = "30s",
            identity = "begin-stages",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void handle() {
        Search untimed = new Search("begin-stages", UNTIMED, "id", Map.of());
        open.each(untimed, ticket -> tickets.beginStage(ticket, clock.instant()));
    }
}
