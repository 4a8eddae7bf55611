package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.identity.Roles.ACCEPTOR;
import static org.chengsheng.platform.identity.Roles.BUREAU_LEADER;
import static org.chengsheng.platform.identity.Roles.CHECKER;
import static org.chengsheng.platform.identity.Roles.DISCIPLINE;
import static org.chengsheng.platform.identity.Roles.DISPATCHER;
import static org.chengsheng.platform.identity.Roles.REVISITOR;
import static org.chengsheng.platform.identity.Roles.SUPERVISOR;
import static org.chengsheng.platform.identity.Roles.UNIT_HANDLER;
import static org.chengsheng.platform.identity.Roles.UNIT_LEAD;
import static org.chengsheng.voice.ticket.Given.*;
import static org.chengsheng.voice.ticket.TicketState.*;
import static org.chengsheng.voice.ticket.Transition.Where.ANY;
import static org.chengsheng.voice.ticket.Transition.Where.CO_UNIT;
import static org.chengsheng.voice.ticket.Transition.Where.OWN;
import static org.chengsheng.voice.ticket.Transition.Where.OWN_UNIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of a ticket as rows (domain.md 3.3): a new transition is a new row here and a method
 * that does its work. An act may have several rows, one for each role that may do it.
 */
public final class Lifecycle {

    /** Somebody of the bureau still has to do something before the citizen is answered. */
    static final Set<TicketState> OPEN =
            EnumSet.of(
                    PENDING_ACCEPTANCE,
                    VERIFYING,
                    ACCEPTED,
                    PENDING_SIGN,
                    HANDLING,
                    SUSPENDED,
                    PENDING_REVIEW,
                    PENDING_CHECK,
                    REWORK);

    /** Where a ticket ends; it leaves MERGED and NOT_ACCEPTED and CLOSED by an own row only. */
    public static final Set<TicketState> ENDS =
            EnumSet.of(CLOSED, NOT_ACCEPTED, TRANSFERRED, MERGED, WITHDRAWN);

    /** T7, T8, T9: what never happens to a complaint about staff (3.5). */
    public static final Set<Act> NOT_ABOUT_STAFF =
            EnumSet.of(Act.MERGE, Act.UNMERGE, Act.SEND_TO_VERIFY, Act.ANSWER_AT_ONCE);

    /**
     * 3.5.3: all that staff do to a complaint about a leader of the bureau. It is handed over; whom
     * it is about is put right, and what is told of retaliation goes with it.
     */
    public static final Set<Act> ON_THE_WAY_OUT =
            EnumSet.of(Act.TRANSFER_OUT, Act.MARK_ACCUSED, Act.REPORT_RETALIATION);

    private static final Set<TicketState> HELPED =
            EnumSet.of(PENDING_SIGN, HANDLING, SUSPENDED, REWORK);

    /** Accepted and not yet answered. */
    private static final Set<TicketState> TAKEN =
            EnumSet.of(
                    ACCEPTED,
                    PENDING_SIGN,
                    HANDLING,
                    SUSPENDED,
                    PENDING_REVIEW,
                    PENDING_CHECK,
                    REWORK);

    private static final Set<TicketState> FOLLOWED_UP = with(OPEN, REVISITING);
    private static final Set<TicketState> BEFORE_REPLY = with(OPEN, NEED_SUPPLEMENT, MERGED);

    private static final List<Transition> ROWS =
            Stream.of(
                            intake(),
                            dispatch(),
                            handling(),
                            review(),
                            afterwards(),
                            anyTime(),
                            isolation(),
                            ledger())
                    .flatMap(List::stream)
                    .toList();

    private Lifecycle() {}

    /** All rows, for documentation and tests. */
    public static List<Transition> rows() {
        return ROWS;
    }

    /** The rows of an act in a state, one for each way to do it. */
    public static List<Transition> rows(Act act, TicketState from) {
        return ROWS.stream().filter(row -> row.starts(act, from)).toList();
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

    /** Whether an act is in the table for a state at all. */
    public static boolean has(Act act, TicketState from) {
        return !rows(act, from).isEmpty();
    }

    private static List<Transition> intake() {
        return List.of(
                row("T1", Act.FILE, Set.of(), SUBMITTED),
                row("T2", Act.SCREEN, Set.of(SUBMITTED), PENDING_ACCEPTANCE),
                acceptor("T3", Act.ASK_SUPPLEMENT, NEED_SUPPLEMENT),
                row("T4", Act.SUPPLEMENT, Set.of(NEED_SUPPLEMENT), PENDING_ACCEPTANCE),
                stays("T4", Act.ADD_FACTS, with(OPEN, MERGED)),
                row("T4", Act.LAPSE_SUPPLEMENT, Set.of(NEED_SUPPLEMENT), NOT_ACCEPTED),
                acceptor("T5", Act.PROPOSE_DECLINE, PENDING_ACCEPTANCE),
                second(Act.CONFIRM_DECLINE, NOT_ACCEPTED).by(ACCEPTOR, ANY).asDuty(),
                second(Act.CONFIRM_DECLINE, NOT_ACCEPTED).by(SUPERVISOR, ANY).asDuty(),
                second(Act.REFUSE_DECLINE, PENDING_ACCEPTANCE).by(ACCEPTOR, ANY),
                second(Act.REFUSE_DECLINE, PENDING_ACCEPTANCE).by(SUPERVISOR, ANY),
                row("T5", Act.OBJECT, Set.of(NOT_ACCEPTED), PENDING_ACCEPTANCE),
                acceptor("T6", Act.TRANSFER_OUT, TRANSFERRED),
                acceptor("T7", Act.MERGE, MERGED),
                row("T7", Act.UNMERGE, Set.of(MERGED), PENDING_ACCEPTANCE).by(ACCEPTOR, ANY),
                acceptor("T8", Act.SEND_TO_VERIFY, VERIFYING),
                row("T8", Act.CONFIRM_FOUND, Set.of(VERIFYING), ACCEPTED).by(CHECKER, ANY).asDuty(),
                row("T8", Act.REPORT_NOT_FOUND, Set.of(VERIFYING), NOT_ACCEPTED).by(CHECKER, ANY),
                acceptor("T9", Act.ACCEPT, ACCEPTED).asDuty(),
                acceptor("T9", Act.ANSWER_AT_ONCE, REPLIED).given(CONSULT_ONLY));
    }

    /**
     * 3.5: in any state; what was being worked on goes back to the queue of those who may handle
     * it. The use case says who may.
     */
    private static List<Transition> isolation() {
        Set<TicketState> any = EnumSet.complementOf(EnumSet.of(SUBMITTED));
        return List.of(
                outside(PENDING_ACCEPTANCE, NEED_SUPPLEMENT, REVISITING).asDuty(),
                outside(REPLIED, CLOSED),
                stays("3.5", Act.SET_ABOUT_STAFF, any),
                stays("3.5", Act.MARK_ACCUSED, any),
                stays("3.5", Act.REROUTE, any),
                stays("3.5", Act.UNTIE, any),
                stays("3.5", Act.REPORT_RETALIATION, any));
    }

    private static List<Transition> dispatch() {
        Set<TicketState> waiting = Set.of(PENDING_SIGN);
        return List.of(
                row("T10", Act.DISPATCH, Set.of(ACCEPTED), PENDING_SIGN)
                        .by(DISPATCHER, ANY)
                        .asDuty(),
                row("T11", Act.SIGN, waiting, HANDLING).by(UNIT_HANDLER, OWN_UNIT).asDuty(),
                stays("3.4", Act.RESPOND, TAKEN).by(DISPATCHER, ANY).given(RESPONSE_DUE),
                stays("3.4", Act.RESPOND, TAKEN).by(UNIT_LEAD, OWN_UNIT).given(RESPONSE_DUE),
                stays("3.4", Act.RESPOND, TAKEN)
                        .by(UNIT_HANDLER, OWN_UNIT)
                        .given(RESPONSE_DUE)
                        .asDuty(),
                stays("T12", Act.ASK_RETURN, waiting).by(UNIT_LEAD, OWN_UNIT).given(NOTHING_ASKED),
                row("T12", Act.GRANT_RETURN, waiting, ACCEPTED)
                        .by(DISPATCHER, ANY)
                        .given(RETURN_ASKED)
                        .asDuty(),
                stays("T12", Act.REFUSE_RETURN, waiting).by(DISPATCHER, ANY).given(RETURN_ASKED),
                stays("T12", Act.RULE_RETURN, waiting)
                        .by(BUREAU_LEADER, ANY)
                        .given(RULING_ASKED)
                        .asDuty());
    }

    private static List<Transition> handling() {
        Set<TicketState> busy = Set.of(HANDLING);
        return List.of(
                stays("T13", Act.ASK_CO_UNIT, busy).by(UNIT_LEAD, OWN_UNIT),
                stays("T13", Act.ANSWER_CO_UNIT, HELPED).by(UNIT_HANDLER, CO_UNIT).asDuty(),
                stays("T13", Act.ANSWER_CO_UNIT, HELPED).by(UNIT_LEAD, CO_UNIT),
                stays("T14", Act.ASK_EXTENSION, busy).by(UNIT_HANDLER, OWN).given(NOTHING_ASKED),
                stays("T14", Act.ENDORSE_EXTENSION, busy)
                        .by(UNIT_LEAD, OWN_UNIT)
                        .given(EXTENSION_ASKED)
                        .asDuty(),
                extension(Act.GRANT_EXTENSION, SUPERVISOR, EXTENSION_ENDORSED).asDuty(),
                extension(Act.GRANT_EXTENSION, BUREAU_LEADER, EXTENSION_ESCALATED).asDuty(),
                stays("T14", Act.REFUSE_EXTENSION, busy)
                        .by(UNIT_LEAD, OWN_UNIT)
                        .given(EXTENSION_ASKED),
                extension(Act.REFUSE_EXTENSION, SUPERVISOR, EXTENSION_ENDORSED),
                extension(Act.REFUSE_EXTENSION, BUREAU_LEADER, EXTENSION_ESCALATED),
                stays("T15", Act.ASK_SUSPENSION, busy).by(UNIT_LEAD, OWN_UNIT).given(NOTHING_ASKED),
                row("T15", Act.GRANT_SUSPENSION, busy, SUSPENDED)
                        .by(SUPERVISOR, ANY)
                        .given(SUSPENSION_ASKED)
                        .asDuty(),
                stays("T15", Act.REFUSE_SUSPENSION, busy)
                        .by(SUPERVISOR, ANY)
                        .given(SUSPENSION_ASKED),
                row("T15", Act.RESUME, Set.of(SUSPENDED), HANDLING).by(UNIT_LEAD, OWN_UNIT),
                row("T15", Act.RESUME, Set.of(SUSPENDED), HANDLING).by(SUPERVISOR, ANY),
                row("T16", Act.SUBMIT_RESULT, busy, PENDING_REVIEW).by(UNIT_HANDLER, OWN).asDuty());
    }

    private static List<Transition> review() {
        Transition approve =
                row(
                        "T17",
                        Act.APPROVE_RESULT,
                        Set.of(PENDING_REVIEW),
                        PENDING_REVIEW,
                        PENDING_CHECK);
        Transition giveBack = row("T17", Act.RETURN_RESULT, Set.of(PENDING_REVIEW), HANDLING);
        Set<TicketState> onSite = Set.of(PENDING_CHECK);
        return List.of(
                giveBack.by(UNIT_LEAD, OWN_UNIT).given(UNIT_REVIEWS),
                giveBack.by(SUPERVISOR, ANY).given(SUPERVISOR_REVIEWS),
                approve.by(UNIT_LEAD, OWN_UNIT).given(UNIT_REVIEWS).asDuty(),
                approve.by(SUPERVISOR, ANY).given(SUPERVISOR_REVIEWS).asDuty(),
                stays("T18", Act.CONFIRM_CHECK, onSite).by(CHECKER, ANY).asDuty(),
                row("T18", Act.FAIL_CHECK, onSite, REWORK).by(CHECKER, ANY),
                row("T19", Act.REPLY, Set.of(PENDING_REVIEW, PENDING_CHECK), REPLIED),
                row("T7", Act.REPLY_MERGED, Set.of(MERGED), REPLIED));
    }

    private static List<Transition> afterwards() {
        Set<TicketState> calling = Set.of(REVISITING);
        return List.of(
                row("T20", Act.RATE, Set.of(REPLIED), CLOSED, REVISITING),
                row("T20", Act.RATE, calling, CLOSED, REVISITING).given(NOT_REACHED),
                row("T20", Act.REVISIT, EnumSet.of(REPLIED, REVISITING), REVISITING, CLOSED, REWORK)
                        .by(REVISITOR, ANY)
                        .given(NOTHING_ASKED)
                        .asDuty(),
                row("T20", Act.CLOSE_UNRATED, Set.of(REPLIED), CLOSED),
                row("T21", Act.ORDER_REWORK, calling, REWORK)
                        .by(SUPERVISOR, ANY)
                        .given(REWORK_ASKED)
                        .asDuty(),
                row("T21", Act.CLOSE_EXPLAINED, calling, CLOSED)
                        .by(SUPERVISOR, ANY)
                        .given(REWORK_ASKED),
                row("T21", Act.TAKE_REWORK, Set.of(REWORK), HANDLING)
                        .by(UNIT_HANDLER, OWN_UNIT)
                        .asDuty(),
                row("T25", Act.REOPEN, Set.of(CLOSED), REVISITING).by(SUPERVISOR, ANY));
    }

    private static List<Transition> anyTime() {
        return List.of(
                stays("T22", Act.URGE, FOLLOWED_UP).by(SUPERVISOR, ANY),
                stays("T23", Act.SUPERVISE, FOLLOWED_UP).by(SUPERVISOR, ANY).given(NOT_SUPERVISED),
                stays("T23", Act.ANSWER_SUPERVISION, with(FOLLOWED_UP, REPLIED))
                        .by(UNIT_LEAD, OWN_UNIT)
                        .given(SUPERVISED)
                        .asDuty(),
                stays("T23", Act.LIST_IN_BULLETIN, FOLLOWED_UP),
                stays("T23", Act.NOTE_BY_LEADER, FOLLOWED_UP).by(BUREAU_LEADER, ANY),
                row("T24", Act.WITHDRAW, BEFORE_REPLY, WITHDRAWN),
                stays("T24", Act.LEAVE, BEFORE_REPLY),
                stays("2.6", Act.RECOUNT_DUE, with(OPEN, NEED_SUPPLEMENT, MERGED)));
    }

    private static List<Transition> ledger() {
        return List.of(
                row("M-082", Act.IMPORT, Set.of(), PENDING_ACCEPTANCE),
                row("M-082", Act.IMPORT_REPLY, Set.of(PENDING_ACCEPTANCE), REPLIED),
                row("M-082", Act.IMPORT_CLOSE, Set.of(REPLIED), CLOSED),
                row(
                        "M-082",
                        Act.UNDO_IMPORT,
                        EnumSet.complementOf(EnumSet.of(SUBMITTED, WITHDRAWN)),
                        WITHDRAWN));
    }

    /** What an acceptor does with a ticket that waits for acceptance. */
    private static Transition acceptor(String rule, Act act, TicketState to) {
        return row(rule, act, Set.of(PENDING_ACCEPTANCE), to)
                .by(ACCEPTOR, ANY)
                .given(NOTHING_ASKED);
    }

    private static Transition second(Act act, TicketState to) {
        return row("T5", act, Set.of(PENDING_ACCEPTANCE), to).given(DECLINE_ASKED);
    }

    private static Transition extension(Act act, String role, Given given) {
        return stays("T14", act, Set.of(HANDLING)).by(role, ANY).given(given);
    }

    private static Transition outside(TicketState... from) {
        return row("3.5", Act.TRANSFER_OUT, Set.of(from), TRANSFERRED)
                .by(DISCIPLINE, ANY)
                .given(LEAVES_THE_HOUSE);
    }

    private static Transition row(String rule, Act act, Set<TicketState> from, TicketState... to) {
        return new Transition(rule, act, from, Set.of(to), null, ANY, ALWAYS, false);
    }

    /** An act that leaves the ticket in the state it has. */
    private static Transition stays(String rule, Act act, Set<TicketState> states) {
        return new Transition(rule, act, states, states, null, ANY, ALWAYS, false);
    }

    private static Set<TicketState> with(Set<TicketState> states, TicketState... more) {
        EnumSet<TicketState> all = EnumSet.copyOf(states);
        all.addAll(List.of(more));
        return all;
    }
}
