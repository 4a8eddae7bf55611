package org.chengsheng.voice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.voice.deadline.ClockKind;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.Acceptance;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.DeclineReason;
import org.chengsheng.voice.ticket.DispatchOrder;
import org.chengsheng.voice.ticket.Merging.Nearness;
import org.chengsheng.voice.ticket.NewLimit;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Rating;
import org.chengsheng.voice.ticket.Revisit;
import org.chengsheng.voice.ticket.Supervising;
import org.chengsheng.voice.ticket.Suspending;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules;
import org.chengsheng.voice.ticket.Tickets;

/** Leads demo tickets along the rarer ways, through the same acts people have. */
@ApplicationScoped
class DemoTurns {

    private static final int EXTENSION_DAYS = 3;

    private final Tickets tickets;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final DemoPeople people;
    private final Clock clock;

    DemoTurns(
            Tickets tickets,
            Deadlines deadlines,
            Calendars calendars,
            DemoPeople people,
            Clock clock) {
        this.tickets = tickets;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param proof photos for the steps that need them, taken only when the turn does
     * @param neighbour the ticket a duplicate is merged into
     */
    void take(DemoTicket demo, Ticket ticket, Supplier<List<UUID>> proof, UUID neighbour) {
        String words = demo.turnWords();
        switch (demo.turn()) {
            case DECLINE_PROPOSED -> decline(ticket, words);
            case DECLINED -> {
                decline(ticket, words);
                ticket.declining().confirm(words, by(people.otherAcceptor()));
            }
            case TRANSFERRED ->
                    ticket.declining().transferOut("示范市水务局", words, by(people.acceptor()));
            case WITHDRAWN -> ticket.leaving().withdraw(words, by(Actor.CITIZEN));
            case MERGED -> {
                Ticket master = tickets.findByIdOptional(neighbour).orElseThrow();
                ticket.merging()
                        .into(master, new Nearness(300, 72, false), words, by(people.acceptor()));
                tickets.save(master);
            }
            case VERIFYING ->
                    ticket.verifying().send(onSite(demo, clock.instant()), by(people.acceptor()));
            case CHECKING -> check(demo, ticket, proof.get());
            default -> inTheUnit(demo, ticket, proof);
        }
        tickets.save(ticket);
    }

    private void inTheUnit(DemoTicket demo, Ticket ticket, Supplier<List<UUID>> proof) {
        String words = demo.turnWords();
        Occasion handler = by(people.handler(demo.unitCode()));
        Occasion lead = by(people.lead(demo.unitCode()));
        switch (demo.turn()) {
            case RETURN_ASKED -> ticket.returning().ask(words, people.unit("ZD03"), lead);
            case EXTENSION_ASKED ->
                    ticket.extending()
                            .ask(EXTENSION_DAYS, EXTENSION_DAYS, words, proof.get(), handler);
            case SUSPENSION_ASKED -> suspend(ticket, words, lead);
            case SUSPENDED -> {
                suspend(ticket, words, lead);
                ticket.suspending().grant(null, by(people.supervisor()));
            }
            case CO_UNIT_ASKED ->
                    ticket.coHandling().ask(people.unit("ZD01"), words, inDays(2), lead);
            case SUPERVISED ->
                    ticket.supervising()
                            .begin(Supervising.Trigger.BY_HAND, words, by(people.supervisor()));
            case REWORK -> rework(demo, ticket);
            default -> throw new IllegalStateException("no way to " + demo.turn());
        }
    }

    private void decline(Ticket ticket, String channel) {
        ticket.declining().propose(DeclineReason.OUT_OF_SCOPE, channel, by(people.acceptor()));
    }

    /** From acceptance to the check on site, for a matter that can be looked at. */
    private void check(DemoTicket demo, Ticket ticket, List<UUID> proof) {
        Instant now = clock.instant();
        Actor handler = people.handler(demo.unitCode());
        ticket.accept(onSite(demo, now), people.acceptor(), now);
        ticket.dispatch(DispatchOrder.to(people.unit(demo.unitCode())), people.dispatcher(), now);
        ticket.sign(handler, now);
        ticket.reviewing().submit(demo.outcome(), demo.replyText(), proof, handler, now);
        tickets.save(ticket);
        UUID result = tickets.lastEvent(ticket.id(), Act.SUBMIT_RESULT).orElseThrow().textId();
        ticket.reviewing().approve(null, result, people.lead(demo.unitCode()), now);
    }

    /** The citizen says it is not solved, the call back confirms it. */
    private void rework(DemoTicket demo, Ticket ticket) {
        Instant now = clock.instant();
        ticket.followingUp().rate(new Rating(true, false, false, List.of(), demo.turnWords()), now);
        Limit limit = limit(demo);
        ticket.followingUp()
                .revisit(
                        new Revisit(true, true, false, false, demo.turnWords()),
                        new NewLimit(limit.code(), deadlines.due(now, limit).dueAt()),
                        by(people.revisitor()));
    }

    private void suspend(Ticket ticket, String why, Occasion lead) {
        ticket.suspending().ask(Suspending.Reason.EXPERT_TEST, inDays(10), why, lead);
    }

    private Acceptance onSite(DemoTicket demo, Instant now) {
        Limit limit = limit(demo);
        return new Acceptance(
                demo.kind(),
                demo.categoryCode(),
                true,
                false,
                false,
                limit.code(),
                null,
                deadlines.due(now, limit).dueAt(),
                null);
    }

    private Limit limit(DemoTicket demo) {
        return deadlines.limit(ClockKind.of(demo.kind(), false, false, false)).handle();
    }

    private Instant inDays(int days) {
        WorkingCalendar calendar = calendars.current();
        return calendar.closing(
                calendar.workingDayAfter(WorkingCalendar.dayOf(clock.instant()), days));
    }

    private Occasion by(Actor actor) {
        return new Occasion(actor, clock.instant(), calendars.current(), TicketRules.SEEDED);
    }
}
