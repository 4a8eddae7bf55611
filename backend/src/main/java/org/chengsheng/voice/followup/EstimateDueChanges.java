package org.chengsheng.voice.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.CalendarEntry;
import org.chengsheng.platform.calendar.CalendarProposals;
import org.chengsheng.platform.calendar.CalendarProposals.CalendarProposal;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.Tickets;

/**
 * How many due moments a change of the calendar would move, before it is made. A bare number: an
 * administrator sees no tickets.
 */
@ApplicationScoped
class EstimateDueChanges {

    /** Each is counted from its events; a preview must not take minutes. */
    static final int MOST = 2_000;

    /** Tickets whose events are read together. */
    private static final int PAGE = 200;

    /** Later than any ticket; the database does not know the last day Java has. */
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final EntityManager database;
    private final Tickets tickets;
    private final CalendarProposals proposals;
    private final Deadlines deadlines;
    private final Clock clock;

    EstimateDueChanges(
            EntityManager database,
            Tickets tickets,
            CalendarProposals proposals,
            Deadlines deadlines,
            Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param tickets whose due moment would move
     * @param atLeast more tickets run than were looked at
     */
    record DueChangeEstimate(int tickets, boolean atLeast) {}

    @Transactional
    DueChangeEstimate of(CalendarEntry entry) {
        CalendarProposal proposal = proposals.of(entry);
        if (proposal.isSame()) {
            return new DueChangeEstimate(0, false);
        }
        List<Ticket> touched = touched(proposal);
        int counted = Math.min(MOST, touched.size());
        int moved = 0;
        for (int from = 0; from < counted; from += PAGE) {
            List<Ticket> page = touched.subList(from, Math.min(from + PAGE, counted));
            moved += moved(page, proposal.calendar());
        }
        return new DueChangeEstimate(moved, touched.size() > MOST);
    }

    private int moved(List<Ticket> page, WorkingCalendar calendar) {
        Map<UUID, List<TicketEvent>> events =
                tickets.events(page.stream().map(Ticket::id).toList());
        return (int)
                page.stream()
                        .filter(
                                ticket ->
                                        !deadlines
                                                .under(calendar, ticket, events.get(ticket.id()))
                                                .dueAt()
                                                .equals(ticket.dueAt()))
                        .count();
    }

    /**
     * Those that run over a day that changes. One that ends before the first such day stays, unless
     * that day has passed already: a pause may have lasted beyond the end.
     */
    @SuppressWarnings("unchecked")
    private List<Ticket> touched(CalendarProposal proposal) {
        boolean ahead = proposal.first().isAfter(WorkingCalendar.dayOf(clock.instant()));
        LocalDate from = ahead ? proposal.first() : LocalDate.EPOCH;
        LocalDate last = proposal.last().isBefore(LATEST) ? proposal.last() : LATEST;
        return database.createNativeQuery(
                        "select * from voice_ticket where not hidden and replied_at is null and"
                                + " closed_at is null and due_at >= :from and submitted_at < :until"
                                + " order by due_at, id",
                        Ticket.class)
                .setParameter("from", start(from))
                .setParameter("until", start(last.plusDays(1)))
                .setMaxResults(MOST + 1)
                .getResultList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
