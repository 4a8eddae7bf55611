package org.chengsheng.voice.followup;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.voice.deadline.Deadline;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.followup.OpenTickets.Search;
import org.chengsheng.voice.reminder.RemindStaff;
import org.chengsheng.voice.reminder.ReminderReason;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/**
 * 2.6: a new version of the calendar moves the due moments that rest on it. Every open ticket is
 * counted again from its events, and what moved is kept as a list. So is the end of the step it
 * waits at, without a list.
 */
@ApplicationScoped
class RecountDeadlines {

    private final EntityManager database;
    private final OpenTickets open;
    private final Tickets tickets;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final RemindStaff remindStaff;
    private final Clock clock;

    RecountDeadlines(
            EntityManager database,
            OpenTickets open,
            Tickets tickets,
            Deadlines deadlines,
            Calendars calendars,
            RemindStaff remindStaff,
            Clock clock) {
        this.database = database;
        this.open = open;
        this.tickets = tickets;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.remindStaff = remindStaff;
        this.clock = clock;
    }

    @Scheduled(
            every = "1m",
            delayed = "1m",
            identity = "recount-deadlines",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void handle() {
        int version = calendars.version();
        Search old =
                new Search(
                        "recount-deadlines",
                        "due_calendar < :version and closed_at is null",
                        "due_calendar, id",
                        Map.of("version", version));
        open.each(old, ticket -> recount(ticket, version));
    }

    private void recount(Ticket ticket, int version) {
        Instant was = ticket.dueAt();
        boolean answered = was == null || ticket.repliedAt() != null;
        Deadline deadline = answered ? null : deadlines.of(ticket);
        boolean moved = deadline != null && !deadline.dueAt().equals(was);
        if (moved) {
            ticket.recountDue(deadline.dueAt(), deadline.provisional(), clock.instant());
            tickets.save(ticket);
            keep(ticket, was, version);
            remindStaff.of(ticket, ReminderReason.MOVED, ticket.dueAt(), clock.instant());
        }
        tickets.recountStage(ticket);
        database.createNativeQuery(
                        "update voice_ticket set due_calendar = :version, due_provisional ="
                                + " :provisional where id = :id")
                .setParameter("version", version)
                .setParameter("provisional", deadline != null && deadline.provisional())
                .setParameter("id", ticket.id())
                .executeUpdate();
    }

    private void keep(Ticket ticket, Instant was, int version) {
        database.createNativeQuery(
                        "insert into voice_due_change (id, ticket_id, at, old_due, new_due,"
                                + " calendar_version) values (:id, :ticket, :at, :was, :due,"
                                + " :version)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("ticket", ticket.id())
                .setParameter("at", clock.instant())
                .setParameter("was", was)
                .setParameter("due", ticket.dueAt())
                .setParameter("version", version)
                .executeUpdate();
    }
}
