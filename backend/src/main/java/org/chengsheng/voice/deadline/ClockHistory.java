package org.chengsheng.voice.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/**
 * What the clock of a ticket went through, read from its events alone: a due moment can always be
 * counted again, and it does not hang on a counter (peers.md 31).
 */
final class ClockHistory {

    private final Ticket ticket;
    private final boolean filedAboutStaff;
    private final Function<ClockKind, TimeLimit> limits;
    private final List<Mark> marks = new ArrayList<>();
    private Limit running;

    private ClockHistory(
            Ticket ticket, boolean filedAboutStaff, Function<ClockKind, TimeLimit> limits) {
        this.ticket = ticket;
        this.filedAboutStaff = filedAboutStaff;
        this.limits = limits;
    }

    static List<Mark> of(
            Ticket ticket, List<TicketEvent> events, Function<ClockKind, TimeLimit> limits) {
        ClockHistory history = new ClockHistory(ticket, filedAboutStaff(ticket, events), limits);
        events.forEach(history::add);
        return history.marks;
    }

    /** It may have turned out later what it is about; what was promised then still stands. */
    static boolean filedAboutStaff(Ticket ticket, List<TicketEvent> events) {
        return ticket.isAboutStaff()
                && events.stream().noneMatch(event -> event.act() == Act.SET_ABOUT_STAFF);
    }

    private void add(TicketEvent event) {
        switch (event.act()) {
            case FILE, IMPORT -> start(Mark.Kind.SUBMITTED, event, filedLimit(event));
            case OBJECT -> start(Mark.Kind.SUBMITTED, event, current(ticket.kind()).handle());
            case ACCEPT, CONFIRM_FOUND -> start(Mark.Kind.ACCEPTED, event, keptLimit(event));
            case ORDER_REWORK -> start(Mark.Kind.REWORKED, event, keptLimit(event));
            case REVISIT -> {
                if (event.toState() == TicketState.REWORK) {
                    start(Mark.Kind.REWORKED, event, keptLimit(event));
                }
            }
            case GRANT_EXTENSION ->
                    marks.add(
                            Mark.extended(
                                    event.at(),
                                    new Limit(event.facts().path("days").asInt(), running.unit())));
            case ASK_SUPPLEMENT, GRANT_SUSPENSION -> pause(event);
            case APPROVE_RESULT -> {
                if (event.toState() == TicketState.PENDING_CHECK) {
                    pause(event);
                }
            }
            case SUPPLEMENT, RESUME, FAIL_CHECK -> marks.add(Mark.resumed(event.at()));
            case SET_ABOUT_STAFF, MARK_ACCUSED, REROUTE -> {
                if (event.toState() != event.fromState()) {
                    startAnew();
                }
            }
            default -> {
                // Everything else leaves the clock alone.
            }
        }
    }

    /** 3.5: taken from those who had it; only what the citizen was promised counts again. */
    private void startAnew() {
        marks.subList(1, marks.size()).clear();
        running = marks.get(0).limit();
    }

    private void start(Mark.Kind kind, TicketEvent event, Limit limit) {
        running = limit;
        marks.add(new Mark(kind, event.seq() == 1 ? ticket.submittedAt() : event.at(), limit));
    }

    private void pause(TicketEvent event) {
        marks.add(new Mark(Mark.Kind.PAUSED, event.at(), null));
    }

    /** The limit is the one of the kind it was filed as, which acceptance may change. */
    private Limit filedLimit(TicketEvent event) {
        JsonNode kind = event.facts().path("kind");
        TicketKind filed = kind.isMissingNode() ? ticket.kind() : TicketKind.valueOf(kind.asText());
        return limits.apply(ClockKind.of(filed, filedAboutStaff, ticket.isPetition(), false))
                .handle();
    }

    /** Events keep the limit they started; those of the first version did not. */
    private Limit keptLimit(TicketEvent event) {
        JsonNode kept = event.facts().path("limit");
        return kept.isMissingNode() ? current(ticket.kind()).handle() : Limit.parse(kept.asText());
    }

    private TimeLimit current(TicketKind kind) {
        return limits.apply(ClockKind.of(kind, ticket.isAboutStaff(), ticket.isPetition(), false));
    }
}
