package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Transition;

/** What is put before a person on a ticket; acts and macros go by the same rule. */
@ApplicationScoped
public class Offers {

    private final Reworkers reworkers;

    Offers(Reworkers reworkers) {
        this.reworkers = reworkers;
    }

    /** Possible now, and not what a colleague has to take. */
    List<Transition> to(StaffMember staff, Ticket ticket) {
        return new TicketAccess(staff)
                .possible(ticket).stream()
                        .filter(
                                row ->
                                        row.act() != Act.TAKE_REWORK
                                                || !isForAColleague(ticket, staff))
                        .toList();
    }

    /** Whether the person can do one of these to the ticket now. */
    public boolean now(Set<Act> acts, Ticket ticket, StaffMember staff) {
        return to(staff, ticket).stream().anyMatch(row -> acts.contains(row.act()));
    }

    /** Whether one of these is the person's work on such a ticket, once it stands so. */
    public boolean ever(Set<Act> acts, Ticket ticket, StaffMember staff) {
        return new TicketAccess(staff).work(ticket).stream().anyMatch(acts::contains);
    }

    private boolean isForAColleague(Ticket ticket, StaffMember staff) {
        return ticket.followingUp().wasHandledLastBy(staff.id())
                && reworkers.areThereBeside(staff, ticket);
    }
}
