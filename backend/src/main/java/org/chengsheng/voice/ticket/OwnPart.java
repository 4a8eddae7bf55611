package org.chengsheng.voice.ticket;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.voice.VoiceCode;

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

    /** With what the act is refused, or null. */
    VoiceCode refusalOf(Act act) {
        if (person == null) {
            return null;
        }
        return switch (act) {
            case ACCEPT, ANSWER_AT_ONCE, PROPOSE_DECLINE, SEND_TO_VERIFY ->
                    ticket.objected && hasDeclined()
                            ? VoiceCode.VOICE_OBJECTION_NEW_ACCEPTOR
                            : null;
            case APPROVE_RESULT, RETURN_RESULT -> samePerson(hasHandled());
            case CONFIRM_CHECK, FAIL_CHECK ->
                    samePerson(hasHandled() || person.equals(ticket.reviewerId));
            case TAKE_REWORK -> samePerson(ticket.wasExaminedBy(person));
            default -> null;
        };
    }

    private static VoiceCode samePerson(boolean barred) {
        return barred ? VoiceCode.VOICE_SAME_PERSON : null;
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
