package org.chengsheng.voice.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketKind;

/** Deadlines under the limits and the calendar in force. */
@ApplicationScoped
public class Deadlines {

    private final EntityManager database;
    private final Calendars calendars;

    Deadlines(EntityManager database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    public TimeLimit limit(TicketKind kind) {
        return database.find(TimeLimit.class, kind);
    }

    public List<TimeLimit> limits() {
        return database.createQuery("from TimeLimit", TimeLimit.class).getResultList();
    }

    public Deadline promise(Instant submittedAt, TicketKind kind) {
        return policy().promise(submittedAt, limit(kind));
    }

    public Deadline due(Instant acceptedAt, TicketKind kind) {
        return policy().due(acceptedAt, limit(kind));
    }

    /** The deadline that counts for a ticket now: promised until accepted, then due. */
    public Deadline of(Ticket ticket) {
        return ticket.acceptedAt() == null
                ? promise(ticket.submittedAt(), ticket.kind())
                : due(ticket.acceptedAt(), ticket.kind());
    }

    private DeadlinePolicy policy() {
        return new DeadlinePolicy(calendars.current());
    }
}
