package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Ticket;

/**
 * What the other features of this module ask about the tickets of a person; the rule itself stays
 * in {@link TicketAccess}, so that no feature has one of its own.
 */
@ApplicationScoped
public class TicketSight {

    private final TicketDesk desk;
    private final VeilNumbers veil;

    TicketSight(TicketDesk desk, VeilNumbers veil) {
        this.desk = desk;
        this.veil = veil;
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

    /** How texts of people are shown to a reader who must not know of some tickets they name. */
    public UnaryOperator<String> veil(Collection<String> texts, StaffMember staff) {
        return veil.in(texts, staff);
    }

    /** The same rule for many tickets at once, of those a unit has or had to answer itself. */
    public Scope scope(StaffMember staff) {
        Conditions where = Conditions.visible();
        TicketScope.sees(where, staff);
        return new Scope(where.sql(), where::bindTo);
    }

    /** The same with those a unit helps with (T13): for few rows, no index goes by both. */
    public Scope scopeWithHelp(StaffMember staff) {
        Conditions where = Conditions.visible();
        TicketScope.seesOrHelps(where, staff);
        return new Scope(where.sql(), where::bindTo);
    }
}
