package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.function.Consumer;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Ticket;

/**
 * What the other features of this module ask about the tickets of a person; the rule itself stays
 * in {@link TicketAccess}, so that no feature has one of its own.
 */
@ApplicationScoped
public class TicketSight {

    private final TicketDesk desk;

    TicketSight(TicketDesk desk) {
        this.desk = desk;
    }

    /**
     * The tickets of a person as a condition on {@code voice_ticket t}.
     *
     * @param binder sets the parameters the condition names
     */
    public record Scope(String sql, Consumer<Query> binder) {}

    /** The ticket, or 404 alike for one that does not exist and one that is not theirs. */
    public Ticket find(String number, StaffMember staff) {
        return desk.find(number, staff);
    }

    public boolean sees(Ticket ticket, StaffMember staff) {
        return !ticket.isHidden() && new TicketAccess(staff).sees(ticket);
    }

    /** The same rule for many tickets at once. */
    public Scope scope(StaffMember staff) {
        Conditions where = Conditions.visible();
        TicketScope.sees(where, staff);
        return new Scope(where.sql(), where::bindTo);
    }
}
