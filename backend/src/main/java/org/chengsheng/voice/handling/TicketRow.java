package org.chengsheng.voice.handling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketSource;
import org.chengsheng.voice.ticket.TicketState;

/**
 * One line of a ticket list. Carries no personal data.
 *
 * @param awaitingLabel what another person has to decide, or null
 * @param dueAt when the whole ticket has to be answered
 * @param nextDueAt when whoever has it now must have done the next step; null when nothing is to be
 *     done
 * @param helping the own unit was asked to help (T13): {@code nextDueAt} is the end of its help
 */
public record TicketRow(
        @JsonIgnore UUID id,
        @JsonIgnore WaitsFor waitsFor,
        String awaitingLabel,
        String number,
        String externalNumber,
        int version,
        TicketKind kind,
        String kindLabel,
        TicketState state,
        String stateLabel,
        TicketSource source,
        String sourceLabel,
        String summary,
        String address,
        String categoryName,
        String leadUnitName,
        String handlerName,
        Instant submittedAt,
        Instant dueAt,
        DueState due,
        Instant nextDueAt,
        DueState nextDue,
        boolean helping,
        boolean urgent,
        boolean aboutStaff,
        boolean flagged,
        int photoCount) {

    /** How the ticket stands against its due moment now. */
    public enum DueState {
        ON_TIME,
        SOON,
        OVERDUE,
        NONE
    }
}
