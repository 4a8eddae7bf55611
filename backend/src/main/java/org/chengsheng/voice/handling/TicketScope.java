package org.chengsheng.voice.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.voice.ticket.Given;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Transition;

/**
 * {@link TicketAccess} for many tickets at once, as conditions of a query. Every query on tickets
 * goes through {@link #sees}.
 */
final class TicketScope {

    private TicketScope() {}

    /** The same rule as {@link TicketAccess#sees}, for many tickets at once. */
    static void sees(Conditions where, StaffMember staff) {
        TicketAccess access = new TicketAccess(staff);
        if (access.seesOrdinary()) {
            String ordinary = "not t.about_staff";
            if (access.onlyUnit() != null) {
                ordinary += " and t.lead_unit_id = :ownUnit";
                where.bind("ownUnit", access.onlyUnit());
            }
            where.and(
                    access.seesStaffComplaints()
                            ? "(" + isolated(where, staff) + " or " + ordinary + ")"
                            : ordinary);
        } else {
            where.and(access.seesStaffComplaints() ? isolated(where, staff) : "false");
        }
    }

    /**
     * T13: what the own unit was asked to help with and has not answered. {@link TicketAccess#sees}
     * opens each of them; a list of its own, because the walks of the others go by the lead unit.
     */
    static void asksForHelp(Conditions where, StaffMember staff) {
        if (!staff.hasAnyRole(Roles.UNIT_HANDLER, Roles.UNIT_LEAD)) {
            where.and("false");
        }
        where.and(helps(where, staff));
        where.and(
                "t.id in (select h.ticket_id from voice_co_handling h where h.unit_id = :ownUnit"
                        + " and h.answered_at is null)");
    }

    /** What is seen, and what the own unit was asked to help with, answered or not. */
    static void seesOrHelps(Conditions where, StaffMember staff) {
        Conditions seen = new Conditions("true");
        sees(seen, staff);
        if (staff.hasAnyRole(Roles.UNIT_HANDLER, Roles.UNIT_LEAD)) {
            String helped = helps(where, staff);
            where.and("(" + seen.sql() + " or " + helped + ")");
        } else {
            where.and(seen.sql());
        }
        seen.values().forEach(where::bind);
    }

    private static String helps(Conditions where, StaffMember staff) {
        where.bind("ownUnit", staff.unitId());
        return "not t.about_staff and t.co_units @> array[cast(:ownUnit as uuid)]";
    }

    private static String isolated(Conditions where, StaffMember staff) {
        where.bind("viewer", staff.id()).bind("viewerUnit", staff.unitId());
        return Isolation.condition(staff);
    }

    /** What this person can do something about now: the rows of the life-cycle as conditions. */
    static void actable(Conditions where, StaffMember staff) {
        List<String> ordinary = new ArrayList<>();
        List<String> aboutStaff = new ArrayList<>();
        for (Transition row : Lifecycle.rows()) {
            if (row.role() == null || !row.duty()) {
                continue;
            }
            if (staff.hasAnyRole(row.role())) {
                ordinary.add("(" + stands(row) + whose(row.where()) + ")");
                bind(where, row.where(), staff);
            }
            if (Isolation.mayBeEntrusted(staff)) {
                // Which of them are open is said by sees(); here it is only what can be done.
                boolean own = row.where() == Transition.Where.OWN;
                boolean out = Lifecycle.ON_THE_WAY_OUT.contains(row.act());
                aboutStaff.add(
                        "("
                                + stands(row)
                                + (own ? whose(row.where()) : "")
                                + (out ? "" : " and t.route <> 'OUTSIDE'")
                                + ")");
                if (own) {
                    bind(where, row.where(), staff);
                }
            }
        }
        // Each half has its index: few complaints about staff are open at a time.
        String ways =
                Stream.of(
                                either("not t.about_staff", ordinary),
                                either("t.about_staff", aboutStaff))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" or "));
        where.and(ways.isEmpty() ? "false" : "(" + ways + ")");
    }

    private static List<String> either(String which, List<String> ways) {
        return ways.isEmpty()
                ? List.of()
                : List.of("(" + which + " and (" + String.join(" or ", ways) + "))");
    }

    /** The ticket stands so that the row can be done. */
    private static String stands(Transition row) {
        String states =
                row.from().stream()
                        .filter(state -> state != TicketState.REPLIED)
                        .map(state -> "'" + state.name() + "'")
                        .collect(Collectors.joining(", "));
        return "t.state in ("
                + states
                + ")"
                + (row.given() == Given.ALWAYS ? "" : " and " + row.given().sql());
    }

    private static String whose(Transition.Where reach) {
        return switch (reach) {
            case ANY -> "";
            case OWN_UNIT -> " and t.lead_unit_id = :myUnit";
            case CO_UNIT -> " and t.co_units @> array[cast(:myUnit as uuid)]";
            case OWN -> " and t.handler_id = :me";
        };
    }

    private static void bind(Conditions where, Transition.Where reach, StaffMember staff) {
        switch (reach) {
            case ANY -> {}
            case OWN_UNIT, CO_UNIT -> where.bind("myUnit", staff.unitId());
            case OWN -> where.bind("me", staff.id());
        }
    }
}
