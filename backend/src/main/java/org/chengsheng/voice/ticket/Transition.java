package org.chengsheng.voice.ticket;

import java.util.Set;

/**
 * One permitted step of a ticket's life (domain.md 3.3).
 *
 * @param rule id in domain.md 3.3
 * @param from states it may start in; empty for the birth of a ticket
 * @param to states it may end in
 * @param role the staff role that does it, or null for citizens and the system
 * @param where whose tickets the role may do it to
 * @param given what else must hold
 * @param duty somebody waits for it; false for what a person may do but need not
 */
public record Transition(
        String rule,
        Act act,
        Set<TicketState> from,
        Set<TicketState> to,
        String role,
        Where where,
        Given given,
        boolean duty) {

    /** How far a role reaches. */
    public enum Where {
        /** Every ticket the person may see. */
        ANY,
        /** Tickets led by the person's own unit. */
        OWN_UNIT,
        /** Tickets the person's own unit was asked to help with. */
        CO_UNIT,
        /** Tickets the person signed for. */
        OWN
    }

    boolean starts(Act wanted, TicketState state) {
        return act == wanted && (state == null ? from.isEmpty() : from.contains(state));
    }

    Transition by(String someone, Where reach) {
        return new Transition(rule, act, from, to, someone, reach, given, duty);
    }

    Transition given(Given condition) {
        return new Transition(rule, act, from, to, role, where, condition, duty);
    }

    /** Somebody waits for this step. */
    Transition asDuty() {
        return new Transition(rule, act, from, to, role, where, given, true);
    }
}
