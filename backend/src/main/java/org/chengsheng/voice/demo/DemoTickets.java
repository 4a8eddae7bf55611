package org.chengsheng.voice.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.secret.Receipts;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.deadline.ClockKind;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.discipline.IsolateTicket;
import org.chengsheng.voice.ticket.Acceptance;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.DispatchOrder;
import org.chengsheng.voice.ticket.Filing;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.Rating;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketRules;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fictional tickets in every state, each led through the real acts at believable past times. Only
 * into an empty register, and only where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoTickets {

    private static final List<TicketState> WAY =
            List.of(
                    TicketState.PENDING_ACCEPTANCE,
                    TicketState.ACCEPTED,
                    TicketState.PENDING_SIGN,
                    TicketState.HANDLING,
                    TicketState.PENDING_REVIEW,
                    TicketState.REPLIED,
                    TicketState.CLOSED);

    private final Tickets tickets;
    private final Contacts contacts;
    private final Receipts receipts;
    private final DemoFiles files;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final IsolateTicket isolate;
    private final DemoPeople people;
    private final DemoTurns turns;
    private final Clock clock;
    private final boolean on;

    DemoTickets(
            Tickets tickets,
            Contacts contacts,
            Receipts receipts,
            DemoFiles files,
            Deadlines deadlines,
            Calendars calendars,
            IsolateTicket isolate,
            DemoPeople people,
            DemoTurns turns,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.tickets = tickets;
        this.contacts = contacts;
        this.receipts = receipts;
        this.files = files;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.isolate = isolate;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
        this.on = on;
    }

    void fill(@Observes @Priority(200) StartupEvent start) {
        if (!on || QuarkusTransaction.requiringNew().call(() -> tickets.count() > 0)) {
            return;
        }
        Map<String, UUID> atPlace = new HashMap<>();
        for (DemoTicket demo : files.tickets()) {
            List<String> photos = files.upload(demo.photos());
            List<String> proof = files.upload(demo.replyPhotos());
            UUID neighbour = atPlace.get(demo.placeName());
            UUID id = make(demo, photos, proof, neighbour);
            atPlace.putIfAbsent(demo.placeName(), id);
        }
    }

    /** A refusal has no stack: without the text nobody would know which line the rules refused. */
    private UUID make(DemoTicket demo, List<String> photos, List<String> proof, UUID neighbour) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> add(demo, photos, proof, neighbour));
        } catch (Refusal refusal) {
            throw new IllegalStateException("demo ticket refused: " + demo.text(), refusal);
        }
    }

    /**
     * @param neighbour the first ticket of the same place, for a duplicate of it
     */
    private UUID add(DemoTicket demo, List<String> photos, List<String> proof, UUID neighbour) {
        Instant filedAt = filedAt(demo);
        Ticket ticket = file(demo, photos, filedAt);
        if (demo.aboutStaff()) {
            UUID unit = demo.accusedUnit() == null ? null : people.unit(demo.accusedUnit());
            IsolateTicket.Named named = isolate.named(ticket.id(), unit, demo.accused());
            ticket.isolating().atFiling(named.isolation(), demo.conduct());
            tickets.add(ticket);
            named.keep();
        } else {
            tickets.add(ticket);
        }
        contact(demo, ticket);
        if (demo.state() == TicketState.NEED_SUPPLEMENT) {
            ticket.askSupplement(
                    demo.supplementQuestion(),
                    new Occasion(
                            people.acceptor(),
                            later(filedAt, 60),
                            calendars.current(),
                            TicketRules.SEEDED));
            tickets.save(ticket);
            return ticket.id();
        }
        walk(demo, ticket, proof, filedAt);
        if (demo.turn() != null) {
            turns.take(demo, ticket, () -> files.claim(proof), neighbour);
        }
        return ticket.id();
    }

    private void walk(DemoTicket demo, Ticket ticket, List<String> proof, Instant filedAt) {
        boolean revisiting = demo.state() == TicketState.REVISITING;
        int stop = WAY.indexOf(revisiting ? TicketState.CLOSED : demo.state());
        Instant at = filedAt;
        if (stop >= 1) {
            at = later(at, 45);
            Limit limit =
                    deadlines
                            .limit(ClockKind.of(demo.kind(), demo.aboutStaff(), false, false))
                            .handle();
            Instant due = deadlines.due(at, limit).dueAt();
            ticket.accept(
                    new Acceptance(
                            demo.kind(),
                            demo.categoryCode(),
                            false,
                            false,
                            false,
                            limit.code(),
                            null,
                            due,
                            null),
                    by(demo, people.acceptor()),
                    at);
            // Each step is timed from when it is saved, as in real life one act at a time.
            tickets.save(ticket);
        }
        if (stop >= 2) {
            at = later(at, 30);
            ticket.dispatch(
                    DispatchOrder.to(people.unit(demo.unitCode())),
                    by(demo, people.dispatcher()),
                    at);
            tickets.save(ticket);
        }
        if (stop >= 3) {
            at = later(at, 90);
            ticket.sign(by(demo, people.handler(demo.unitCode())), at);
            tickets.save(ticket);
        }
        if (stop >= 4) {
            at = later(at, 20 * 60);
            ticket.reviewing()
                    .submit(
                            demo.outcome(),
                            demo.replyText(),
                            files.claim(proof),
                            by(demo, people.handler(demo.unitCode())),
                            at);
            tickets.save(ticket);
        }
        if (stop >= 5) {
            at = later(at, 120);
            UUID text = tickets.lastEvent(ticket.id(), Act.SUBMIT_RESULT).orElseThrow().textId();
            ticket.reviewing()
                    .approve(
                            null,
                            text,
                            demo.aboutStaff()
                                    ? people.otherDiscipline()
                                    : people.lead(demo.unitCode()),
                            at);
            tickets.save(ticket);
        }
        if (stop >= 6) {
            verdict(demo, ticket, later(at, 18 * 60), revisiting);
            tickets.save(ticket);
        }
    }

    private Actor by(DemoTicket demo, Actor ordinary) {
        return demo.aboutStaff() ? people.discipline() : ordinary;
    }

    private static void verdict(DemoTicket demo, Ticket ticket, Instant at, boolean revisiting) {
        if (revisiting) {
            ticket.followingUp().rate(new Rating(true, false, false, List.of(), null), at);
        } else if (demo.rating() == null) {
            ticket.followingUp().closeUnrated(at);
        } else {
            ticket.followingUp().rate(demo.rating(), at);
        }
    }

    private Ticket file(DemoTicket demo, List<String> photos, Instant filedAt) {
        boolean anonymous = demo.contactName() == null && demo.contactPhone() == null;
        Actor actor = demo.source().isCitizen() ? Actor.CITIZEN : people.acceptor();
        Ticket ticket =
                Ticket.file(
                        UuidCreator.getTimeOrderedEpoch(filedAt),
                        new Filing(
                                demo.kind(),
                                demo.source(),
                                demo.text(),
                                demo.address() == null
                                        ? null
                                        : new Place(
                                                demo.lat(),
                                                demo.lon(),
                                                Datum.WGS84,
                                                demo.address()),
                                anonymous,
                                demo.aboutStaff(),
                                demo.accused(),
                                demo.mayPublish(),
                                null,
                                receipts.hash(receipts.next()),
                                files.claim(photos),
                                filedAt,
                                deadlines.promise(filedAt, demo.kind(), demo.aboutStaff()).dueAt()),
                        actor,
                        filedAt);
        ticket.screen(null, false, filedAt);
        return ticket;
    }

    private void contact(DemoTicket demo, Ticket ticket) {
        if (!ticket.isAnonymous()) {
            contacts.add(ticket.id(), new Contact(demo.contactName(), demo.contactPhone()));
        }
    }

    private Instant filedAt(DemoTicket demo) {
        Instant at =
                WorkingCalendar.dayOf(clock.instant())
                        .minusDays(demo.daysAgo())
                        .atTime(LocalTime.of(demo.hour(), demo.minute()))
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant();
        Instant latest = clock.instant().minus(Duration.ofMinutes(10));
        return at.isAfter(latest) ? latest : at;
    }

    /** A while later, but never in the future. */
    private Instant later(Instant at, int minutes) {
        Instant next = at.plus(Duration.ofMinutes(minutes));
        Instant now = clock.instant();
        return next.isAfter(now) ? now : next;
    }
}
