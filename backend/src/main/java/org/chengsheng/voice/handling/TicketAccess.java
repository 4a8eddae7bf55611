package org.chengsheng.voice.handling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Transition;

/**
 * Which tickets a member of staff may see and act on. One rule for one ticket and for lists, so
 * that the two cannot disagree.
 */
final class TicketAccess {

    private static final String[] WHOLE_BUREAU = {
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCLOSURE,
        Roles.BUREAU_LEADER
    };

    private final StaffMember staff;

    TicketAccess(StaffMember staff) {
        this.staff = staff;
    }

    /** Whether any complaint about staff can be open to this person (domain.md 3.5). */
    boolean seesStaffComplaints() {
        return Isolation.mayBeEntrusted(staff);
    }

    /** The only unit whose ordinary tickets are seen, or null for all units. */
    UUID onlyUnit() {
        return staff.hasAnyRole(WHOLE_BUREAU) ? null : staff.unitId();
    }

    /** A discipline officer without another role sees complaints about staff only. */
    boolean seesOrdinary() {
        return staff.hasAnyRole(WHOLE_BUREAU)
                || staff.hasAnyRole(Roles.UNIT_HANDLER, Roles.UNIT_LEAD);
    }

    boolean sees(Ticket ticket) {
        if (ticket.isAboutStaff()) {
            return isOpen(ticket);
        }
        return seesOrdinary()
                && (onlyUnit() == null
                        || onlyUnit().equals(ticket.leadUnitId())
                        || ticket.coUnits().contains(onlyUnit()));
    }

    /** What this person may do to the ticket now, each act once. */
    List<Transition> possible(Ticket ticket) {
        Set<Act> seen = EnumSet.noneOf(Act.class);
        return Lifecycle.rows().stream()
                .filter(row -> row.from().contains(ticket.state()))
                .filter(row -> may(row, ticket) && ticket.fulfils(row))
                .filter(row -> !row.given().isDecision() || !asked(ticket))
                .filter(row -> ticket.isOpenTo(row.act(), staff.id()))
                .filter(row -> seen.add(row.act()))
                .toList();
    }

    /** The acts of this person's roles, whatever the state and whoever's unit. */
    Set<Act> work(Ticket ticket) {
        return Lifecycle.rows().stream()
                .filter(row -> row.role() != null && hasRole(row, ticket))
                .map(Transition::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    /** Nobody decides what he asked for himself, so it is not offered either. */
    private boolean asked(Ticket ticket) {
        return staff.id().equals(ticket.asked().by());
    }

    /** Role and unit fit; whether the ticket stands so that it can be done is the row's matter. */
    boolean may(Transition row, Ticket ticket) {
        boolean never =
                ticket.isAboutStaff() && Lifecycle.NOT_ABOUT_STAFF.contains(row.act())
                        || ticket.isolating().leavesTheHouse()
                                && !Lifecycle.ON_THE_WAY_OUT.contains(row.act());
        if (row.role() == null || never || !hasRole(row, ticket)) {
            return false;
        }
        return switch (row.where()) {
            case ANY -> true;
            // Discipline is a role, not a unit: whoever may see a complaint may take it.
            case OWN_UNIT -> ticket.isAboutStaff() || staff.unitId().equals(ticket.leadUnitId());
            case CO_UNIT -> ticket.coUnits().contains(staff.unitId());
            case OWN -> staff.id().equals(ticket.handlerId());
        };
    }

    /** On complaints about staff those it is open to do every step. */
    private boolean hasRole(Transition row, Ticket ticket) {
        return ticket.isAboutStaff() ? isOpen(ticket) : staff.hasAnyRole(row.role());
    }

    private boolean isOpen(Ticket ticket) {
        return ticket.isolation().filter(kept -> kept.opensTo(staff)).isPresent();
    }
}
