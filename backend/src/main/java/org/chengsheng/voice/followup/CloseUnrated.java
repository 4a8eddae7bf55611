package org.chengsheng.voice.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.ticket.Tickets;

/** T20: closes answered tickets whose rating window is over, as 未评价. */
@ApplicationScoped
class CloseUnrated {

    private final OpenTickets open;
    private final Tickets tickets;
    private final Settings settings;
    private final Clock clock;

    CloseUnrated(OpenTickets open, Tickets tickets, Settings settings, Clock clock) {
        this.open = open;
        this.tickets = tickets;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", identity = "close-unrated")
    @ActivateRequestContext
    void handle() {
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(settings.number("voice.rating-days")));
        open.each(
                new Search(
                        "close-unrated",
                        "state = 'REPLIED' and replied_at < :before",
                        "replied_at",
                        Map.of("before", before)),
                ticket -> {
                    ticket.followingUp().closeUnrated(now);
                    tickets.save(ticket);
                });
    }
}
