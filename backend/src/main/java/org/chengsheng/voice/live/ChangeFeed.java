package org.chengsheng.voice.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chengsheng.org.People;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.jboss.logging.Logger;

/**
 * The consoles that listen in this process. Each signal is sent only to those who may see the
 * ticket now, as our own tables know person and ticket at this moment.
 */
@ApplicationScoped
class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);

    /** A disabled person hears nothing any more after this. */
    private static final Duration PERSON_FRESH = Duration.ofSeconds(3);

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Tickets tickets;
    private final TicketSight sight;
    private final People people;
    private final Settings settings;
    private final Clock clock;
    private Instant lastBeat = Instant.EPOCH;

    ChangeFeed(Tickets tickets, TicketSight sight, People people, Settings settings, Clock clock) {
        this.tickets = tickets;
        this.sight = sight;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Signals for this person until the sign-in ends; then the client asks anew, and is let in if
     * the session lives on.
     */
    Multi<Signal> open(StaffMember staff, Instant until) {
        long own = listeners.stream().filter(it -> it.isOf(staff)).count();
        if (listeners.size() >= settings.number("live.connections-most")
                || own >= settings.number("live.connections-person")) {
            throw new Refusal(VoiceCode.VOICE_LIVE_FULL).retryAfter(Duration.ofMinutes(1));
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener =
                                    new Listener(staff, until, clock.instant(), emitter);
                            emitter.onTermination(() -> listeners.remove(listener));
                            listeners.add(listener);
                            listener.emit(Signal.BEAT);
                        },
                        BackPressureStrategy.DROP);
    }

    /** One failed check must not silence the feed. */
    void send(Signal signal) {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> sendNow(signal));
        } catch (RuntimeException e) {
            LOG.debugf(e, "signal %s not sent", signal.kind());
        }
    }

    private void sendNow(Signal signal) {
        Optional<Ticket> ticket =
                signal.ticketId() == null
                        ? Optional.empty()
                        : tickets.findByIdOptional(signal.ticketId());
        for (Listener listener : current()) {
            boolean about = signal.ticketId() != null;
            if (!about || ticket.filter(it -> sight.sees(it, listener.staff())).isPresent()) {
                listener.emit(signal);
            }
        }
    }

    /** Now and then a sign of life; whoever is no longer let in is sent away. */
    void beat() {
        Instant now = clock.instant();
        if (listeners.isEmpty() || now.isBefore(lastBeat.plus(BEAT))) {
            return;
        }
        lastBeat = now;
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> current().forEach(listener -> listener.emit(Signal.BEAT)));
        } catch (RuntimeException e) {
            LOG.debug("no beat", e);
        }
    }

    void closeAll() {
        List.copyOf(listeners).forEach(Listener::close);
    }

    int size() {
        return listeners.size();
    }

    /** Those who may hear something now: signed in, and still staff. */
    private List<Listener> current() {
        Instant now = clock.instant();
        List<Listener> in = new ArrayList<>();
        for (Listener listener : List.copyOf(listeners)) {
            if (listener.isStale(now, PERSON_FRESH)) {
                listener.know(people.active(listener.staff().id()).orElse(null), now);
            }
            if (listener.isOver(now)) {
                listener.close();
            } else {
                in.add(listener);
            }
        }
        return in;
    }
}
