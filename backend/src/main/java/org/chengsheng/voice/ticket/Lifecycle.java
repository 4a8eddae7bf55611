package org.chengsheng.voice.ticket;

import static org.chengsheng.voice.ticket.TicketState.ACCEPTED;
import static org.chengsheng.voice.ticket.TicketState.CLOSED;
import static org.chengsheng.voice.ticket.TicketState.HANDLING;
import static org.chengsheng.voice.ticket.TicketState.NEED_SUPPLEMENT;
import static org.chengsheng.voice.ticket.TicketState.PENDING_ACCEPTANCE;
import static org.chengsheng.voice.ticket.TicketState.PENDING_REVIEW;
import static org.chengsheng.voice.ticket.TicketState.PENDING_SIGN;
import static org.chengsheng.voice.ticket.TicketState.REPLIED;
import static org.chengsheng.voice.ticket.TicketState.REVISITING;
import static org.chengsheng.voice.ticket.TicketState.SUBMITTED;
import static org.chengsheng.voice.ticket.TicketState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengsheng.platform.identity.Roles;

/**
 * The life of a ticket as rows (domain.md 3.3): a new transition is a new row here and a method of
 * {@link Ticket} that does its work.
 */
public final class Lifecycle {

    /**
     * One permitted step.
     *
     * @param rule id in domain.md 3.3
     * @param from states it may start in; empty for the birth of a ticket
     * @param to states it may end in
     * @param role the staff role that does it, or null for citizens and the system
     * @param where whose tickets the role may do it to
     */
    public record Transition(
            String rule,
            Act act,
            Set<TicketState> from,
            Set<TicketState> to,
            String role,
            Where where) {}

    /** How far a role reaches. */
    public enum Where {
        /** Every ticket the person may see. */
        ANY,
        /** Tickets led by the person's own unit. */
        OWN_UNIT,
        /** Tickets the person signed for. */
        OWN
    }

    private static final List<Transition> ROWS =
            List.of(
                    open("T1", Act.FILE, Set.of(), SUBMITTED),
                    open("T2", Act.SCREEN, Set.of(SUBMITTED), PENDING_ACCEPTANCE),
                    staff(
                            "T3",
                            Act.ASK_SUPPLEMENT,
                            PENDING_ACCEPTANCE,
                            NEED_SUPPLEMENT,
                            Roles.ACCEPTOR,
                            Where.ANY),
                    open("T4", Act.SUPPLEMENT, Set.of(NEED_SUPPLEMENT), PENDING_ACCEPTANCE),
                    addFacts(),
                    staff(
                            "T9",
                            Act.ACCEPT,
                            PENDING_ACCEPTANCE,
                            ACCEPTED,
                            Roles.ACCEPTOR,
                            Where.ANY),
                    staff("T10", Act.DISPATCH, ACCEPTED, PENDING_SIGN, Roles.DISPATCHER, Where.ANY),
                    staff(
                            "T11",
                            Act.SIGN,
                            PENDING_SIGN,
                            HANDLING,
                            Roles.UNIT_HANDLER,
                            Where.OWN_UNIT),
                    staff(
                            "T16",
                            Act.SUBMIT_RESULT,
                            HANDLING,
                            PENDING_REVIEW,
                            Roles.UNIT_HANDLER,
                            Where.OWN),
                    staff(
                            "T17",
                            Act.RETURN_RESULT,
                            PENDING_REVIEW,
                            HANDLING,
                            Roles.UNIT_LEAD,
                            Where.OWN_UNIT),
                    staff(
                            "T17",
                            Act.APPROVE_RESULT,
                            PENDING_REVIEW,
                            PENDING_REVIEW,
                            Roles.UNIT_LEAD,
                            Where.OWN_UNIT),
                    open("T19", Act.REPLY, Set.of(PENDING_REVIEW), REPLIED),
                    open("T20", Act.RATE, Set.of(REPLIED), CLOSED, REVISITING),
                    new Transition(
                            "T20",
                            Act.REVISIT,
                            EnumSet.of(REPLIED, REVISITING),
                            EnumSet.of(REVISITING, CLOSED),
                            Roles.REVISITOR,
                            Where.ANY),
                    open("T20", Act.CLOSE_UNRATED, Set.of(REPLIED), CLOSED),
                    open("M-082", Act.IMPORT, Set.of(), PENDING_ACCEPTANCE),
                    open("M-082", Act.IMPORT_REPLY, Set.of(PENDING_ACCEPTANCE), REPLIED),
                    open("M-082", Act.IMPORT_CLOSE, Set.of(REPLIED), CLOSED),
                    open(
                            "M-082",
                            Act.UNDO_IMPORT,
                            EnumSet.complementOf(EnumSet.of(SUBMITTED, WITHDRAWN)),
                            WITHDRAWN),
                    aboutStaff(Act.SET_ABOUT_STAFF),
                    aboutStaff(Act.MARK_ACCUSED),
                    aboutStaff(Act.REROUTE),
                    aboutStaff(Act.REPORT_RETALIATION));

    private Lifecycle() {}

    /** All rows, for documentation and tests. */
    public static List<Transition> rows() {
        return ROWS;
    }

    /** The row for an act in a state, if the act is possible there. */
    public static Optional<Transition> row(Act act, TicketState from) {
        return ROWS.stream()
                .filter(row -> row.act() == act)
                .filter(row -> from == null ? row.from().isEmpty() : row.from().contains(from))
                .findFirst();
    }

    /**
     * Between the acceptance queue and the reply: somebody of the bureau has the ticket in hand.
     */
    static boolean isBeingWorkedOn(TicketState state) {
        return switch (state) {
            case VERIFYING,
                    ACCEPTED,
                    PENDING_SIGN,
                    HANDLING,
                    SUSPENDED,
                    PENDING_REVIEW,
                    PENDING_CHECK,
                    REWORK ->
                    true;
            default -> false;
        };
    }

    /** What members of staff can do in a state. */
    static List<Transition> staffRows(TicketState from) {
        return ROWS.stream().filter(r -> r.role() != null && r.from().contains(from)).toList();
    }

    /** A citizen may add facts while somebody still works on the ticket. */
    private static Transition addFacts() {
        Set<TicketState> working =
                EnumSet.of(PENDING_ACCEPTANCE, ACCEPTED, PENDING_SIGN, HANDLING, PENDING_REVIEW);
        return new Transition("T4", Act.ADD_FACTS, working, working, null, Where.ANY);
    }

    /**
     * 3.5: in any state; what was being worked on goes back to the queue of those who may handle
     * it. The use case says who may.
     */
    private static Transition aboutStaff(Act act) {
        Set<TicketState> any = EnumSet.complementOf(EnumSet.of(SUBMITTED));
        return new Transition("3.5", act, any, any, null, Where.ANY);
    }

    private static Transition open(String rule, Act act, Set<TicketState> from, TicketState... to) {
        return new Transition(rule, act, from, Set.of(to), null, Where.ANY);
    }

    private static Transition staff(
            String rule, Act act, TicketState from, TicketState to, String role, Where where) {
        return new Transition(rule, act, Set.of(from), Set.of(to), role, where);
    }
}
