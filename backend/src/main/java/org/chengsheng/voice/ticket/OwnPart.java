package org.chengsheng.voice.ticket;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * What somebody who had a part in a ticket does not do to it any more (T5, T17, T18, T21): nobody
 * judges what he did himself.
 */
final class OwnPart {

    private final Ticket ticket;
    private final UUID person;

    /**
     * @param person null for citizens and the system, who are never barred
     */
    OwnPart(Ticket ticket, UUID person) {
        this.ticket = ticket;
        this.person = person;
    }

    boolean bars(Act act) {
        if (person == null) {
            return false;
        }
        return switch (act) {
            case ACCEPT, ANSWER_AT_ONCE, PROPOSE_DECLINE, SEND_TO_VERIFY ->
                    ticket.objected && hasDeclined();
            case APPROVE_RESULT, RETURN_RESULT -> hasHandled();
            case CONFIRM_CHECK, FAIL_CHECK -> hasHandled() || person.equals(ticket.reviewerId);
            case TAKE_REWORK -> ticket.wasExaminedBy(person);
            default -> false;
        };
    }

    private boolean hasHandled() {
        return person.equals(ticket.handlerId)
                || Arrays.asList(ticket.formerHandlers).contains(person);
    }

    /** After an objection none of those who declined decides again. */
    private boolean hasDeclined() {
        return Objects.equals(person, ticket.acceptorId)
                || Objects.equals(person, ticket.seconderId)
                || Objects.equals(person, ticket.checkerId);
    }
}
