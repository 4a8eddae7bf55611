package org.chengsheng.voice.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.secret.SecretKeys;

/** Tickets with their events; the only writer of both. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    private final EntityManager database;
    private final Notices notices;
    private final Calendars calendars;
    private final StageClock stageClock;
    private final EventChain chain;

    Tickets(
            EntityManager database,
            Notices notices,
            Calendars calendars,
            StageClock stageClock,
            SecretKeys keys) {
        this.database = database;
        this.calendars = calendars;
        this.stageClock = stageClock;
        this.notices = notices;
        this.chain = new EventChain(keys.derive("ticket-event-chain"), keys.derive("ticket-text"));
    }

    /** The chain under this installation's keys, for bulk writers. */
    public EventChain chain() {
        return chain;
    }

    /** A ticket that exists and is not hidden by an undone import. */
    public Optional<Ticket> byNumber(String number) {
        return TicketNumber.isWellFormed(number)
                ? find("number = ?1 and not hidden", number).firstResultOptional()
                : Optional.empty();
    }

    /**
     * The ticket for an act: its row is locked, so of two people one acts and one is told. Read
     * anew under the lock: what the same request saw of it before may be old.
     */
    public Optional<Ticket> byNumberForAct(String number) {
        Optional<Ticket> ticket = byNumber(number);
        ticket.ifPresent(it -> database.refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return ticket.filter(it -> !it.isHidden());
    }

    /** How these complaints about staff are isolated now, in one query. */
    public Map<UUID, Isolation> isolations(Collection<UUID> ids) {
        return database.createQuery("select id, kept from Ticket where id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (UUID) row[0],
                                row -> ((IsolationColumns) row[1]).isolation().orElseThrow()));
    }

    /** Writes a new ticket and its first events. */
    public void add(Ticket ticket) {
        while (count("number", ticket.number()) > 0) {
            ticket.takeAnotherNumber();
        }
        ticket.index(
                TicketTerms.of(
                        ticket.submittedAt(),
                        ticket.number(),
                        ticket.text(),
                        ticket.place() == null ? null : ticket.place().address()));
        ticket.countedUnder(calendars.version());
        List<Link> links = ticket.takeDrafts().stream().map(draft -> link(ticket, draft)).toList();
        ticket.keepTime(stageClock, ticket.submittedAt());
        database.persist(ticket);
        links.forEach(link -> write(ticket, link));
        database.flush();
    }

    /** Writes what an act changed, together with its events and what the citizen is told. */
    public void save(Ticket ticket) {
        for (EventDraft draft : ticket.takeDrafts()) {
            Link link = link(ticket, draft);
            write(ticket, link);
            notices.write(link.event());
            if (draft.act() == Act.SUBMIT_RESULT || draft.act() == Act.SUPPLEMENT) {
                addTerms(ticket, draft.text());
            }
            ticket.keepTime(stageClock, draft.at());
        }
        database.flush();
    }

    /** Of a ticket nobody has timed yet: one from an earlier register. */
    public void beginStage(Ticket ticket, Instant now) {
        ticket.keepTime(stageClock, now);
        database.flush();
    }

    /** The calendar changed. */
    public void recountStage(Ticket ticket) {
        ticket.recountStage(stageClock);
        database.flush();
    }

    /** No act, hence no new version: whoever is writing at the ticket is not disturbed. */
    public void markWarned(Ticket ticket, Instant at) {
        database.createNativeQuery("update voice_ticket set stage_warned_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", ticket.id())
                .executeUpdate();
    }

    /** The id of the text of the last event of this act. */
    public Optional<TicketEvent> lastEvent(UUID ticketId, Act act) {
        return database.createQuery(
                        "from TicketEvent where ticketId = :ticket and act = :act"
                                + " order by seq desc",
                        TicketEvent.class)
                .setParameter("ticket", ticketId)
                .setParameter("act", act)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All events of a ticket in order. */
    public List<TicketEvent> events(UUID ticketId) {
        return database.createQuery(
                        "from TicketEvent where ticketId = :ticket order by seq", TicketEvent.class)
                .setParameter("ticket", ticketId)
                .getResultList();
    }

    /** The same of many tickets, by ticket. */
    public Map<UUID, List<TicketEvent>> events(Collection<UUID> ticketIds) {
        return database.createQuery(
                        "from TicketEvent where ticketId in :tickets order by ticketId, seq",
                        TicketEvent.class)
                .setParameter("tickets", ticketIds)
                .getResultStream()
                .collect(Collectors.groupingBy(TicketEvent::ticketId));
    }

    /** Texts of a ticket's events by id. */
    public Map<UUID, String> texts(UUID ticketId) {
        List<?> rows =
                database.createNativeQuery(
                                "select id, body from voice_ticket_text where ticket_id = :ticket")
                        .setParameter("ticket", ticketId)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Photos of a ticket: event sequence, then file ids in their order. */
    public Map<Integer, List<UUID>> photos(UUID ticketId) {
        List<?> rows =
                database.createNativeQuery(
                                "select event_seq, file_id from voice_ticket_photo where ticket_id"
                                        + " = :ticket order by event_seq, position")
                        .setParameter("ticket", ticketId)
                        .getResultList();
        Function<Object[], Integer> seq = row -> ((Number) row[0]).intValue();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.groupingBy(
                                seq,
                                Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** Where the ticket's chain is broken, empty when it is whole. */
    public OptionalInt firstBreak(Ticket ticket) {
        Map<UUID, String> texts = texts(ticket.id());
        texts.put(ticket.id(), ticket.text());
        return chain.firstBreak(
                events(ticket.id()), ticket.eventCount(), ticket.eventHead(), texts);
    }

    /** A draft in its place in the chain. */
    private record Link(EventDraft draft, TicketEvent event) {}

    private Link link(Ticket ticket, EventDraft draft) {
        UUID textId = null;
        if (draft.text() != null) {
            // The first event's text is the ticket's own; its id stands for it.
            textId = ticket.eventCount() == 0 ? ticket.id() : UuidCreator.getTimeOrderedEpoch();
        }
        TicketEvent event =
                chain.append(
                        ticket.id(), ticket.eventCount() + 1, ticket.eventHead(), draft, textId);
        ticket.advance(event);
        return new Link(draft, event);
    }

    private void write(Ticket ticket, Link link) {
        TicketEvent event = link.event();
        if (event.textId() != null && !event.textId().equals(ticket.id())) {
            database.createNativeQuery(
                            "insert into voice_ticket_text (id, ticket_id, body, created_at)"
                                    + " values (:id, :ticket, :body, :at)")
                    .setParameter("id", event.textId())
                    .setParameter("ticket", ticket.id())
                    .setParameter("body", link.draft().text())
                    .setParameter("at", event.at())
                    .executeUpdate();
        }
        database.persist(event);
        List<UUID> photos = link.draft().photos();
        for (int position = 0; position < photos.size(); position++) {
            database.createNativeQuery(
                            "insert into voice_ticket_photo (ticket_id, event_seq, position,"
                                    + " file_id) values (:ticket, :seq, :position, :file)")
                    .setParameter("ticket", ticket.id())
                    .setParameter("seq", event.seq())
                    .setParameter("position", position)
                    .setParameter("file", photos.get(position))
                    .executeUpdate();
        }
    }

    private void addTerms(Ticket ticket, String text) {
        database.createNativeQuery(
                        "update voice_ticket set search = search || cast(:terms as tsvector)"
                                + " where id = :id")
                .setParameter("terms", TicketTerms.of(text))
                .setParameter("id", ticket.id())
                .executeUpdate();
    }
}
