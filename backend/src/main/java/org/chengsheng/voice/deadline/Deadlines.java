package org.chengsheng.voice.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.Tickets;

/** Deadlines under the limits and the calendar in force. */
@ApplicationScoped
public class Deadlines {

    private final EntityManager database;
    private final Calendars calendars;
    private final Tickets tickets;

    Deadlines(EntityManager database, Calendars calendars, Tickets tickets) {
        this.database = database;
        this.calendars = calendars;
        this.tickets = tickets;
    }

    public TimeLimit limit(ClockKind clock) {
        return database.find(TimeLimit.class, clock);
    }

    TimeLimit limitForChange(ClockKind clock) {
        return database.find(TimeLimit.class, clock, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<TimeLimit> limits() {
        return database.createQuery("from TimeLimit order by clock", TimeLimit.class)
                .getResultList();
    }

    public Deadline promise(Instant submittedAt, TicketKind kind, boolean aboutStaff) {
        return policy().promise(submittedAt, limit(ClockKind.of(kind, aboutStaff, false, false)));
    }

    public Deadline due(Instant acceptedAt, Limit limit) {
        return policy().due(acceptedAt, limit);
    }

    public Instant stepDue(Instant from, Limit limit) {
        return policy().stepDue(from, limit);
    }

    /** The deadline that counts for a ticket now, rebuilt from its events. */
    public Deadline of(Ticket ticket, List<TicketEvent> events) {
        return policy().count(marks(ticket, events), acceptance(ticket, events));
    }

    /** The same where nobody has read the events yet. */
    public Deadline of(Ticket ticket) {
        return of(ticket, tickets.events(ticket.id()));
    }

    /** What the deadline of a ticket would be under another calendar. */
    public Deadline under(WorkingCalendar calendar, Ticket ticket, List<TicketEvent> events) {
        return new DeadlinePolicy(calendar)
                .count(marks(ticket, events), acceptance(ticket, events));
    }

    /** What the deadline becomes when this happens to the clock now. */
    public Deadline after(Ticket ticket, Mark next) {
        List<TicketEvent> events = tickets.events(ticket.id());
        List<Mark> marks = new ArrayList<>(marks(ticket, events));
        marks.add(next);
        return policy().count(marks, acceptance(ticket, events));
    }

    /** The limit that runs now: of handling, or of the last rework. */
    public Limit running(Ticket ticket) {
        return marks(ticket, tickets.events(ticket.id())).stream()
                .filter(Mark::isStart)
                .reduce((first, second) -> second)
                .orElseThrow()
                .limit();
    }

    /**
     * T14: no longer than the original limit, and no longer than the clock of the ticket allows.
     */
    public Limit mostMore(Ticket ticket) {
        Limit running = running(ticket);
        boolean days =
                running.unit() == Limit.Unit.WORKING_DAY
                        || running.unit() == Limit.Unit.CALENDAR_DAY;
        ClockKind clock =
                ClockKind.of(
                        ticket.kind(),
                        ticket.isAboutStaff(),
                        ticket.isPetition(),
                        ticket.isUrgent());
        int allowed = limit(clock).extendMost();
        return new Limit(days ? Math.min(allowed, running.value()) : 0, running.unit());
    }

    /** So many days in words, as the clock of the ticket counts them. */
    public String longer(Ticket ticket, int days) {
        return new Limit(days, running(ticket).unit()).inWords();
    }

    private List<Mark> marks(Ticket ticket, List<TicketEvent> events) {
        return ClockHistory.of(ticket, events, this::limit);
    }

    private Limit acceptance(Ticket ticket, List<TicketEvent> events) {
        boolean aboutStaff = ClockHistory.filedAboutStaff(ticket, events);
        return limit(ClockKind.of(ticket.kind(), aboutStaff, ticket.isPetition(), false)).accept();
    }

    private DeadlinePolicy policy() {
        return new DeadlinePolicy(calendars.current());
    }
}
