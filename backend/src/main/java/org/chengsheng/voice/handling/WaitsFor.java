package org.chengsheng.voice.handling;

import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/**
 * Whom a ticket waits for, in words, so that whoever looks at it knows whom to ask (M-100).
 *
 * @param awaiting what another person has to decide, or null
 * @param bySupervisor its result is reviewed by supervision, not by the lead of the unit (T17)
 * @param unit the lead unit by name, or null
 * @param handler who handles it by name, or null
 */
record WaitsFor(
        Awaiting awaiting,
        TicketState state,
        TicketKind kind,
        boolean aboutStaff,
        boolean bySupervisor,
        String unit,
        String handler) {

    /** Null where nobody has to do anything, or where only those inside may know who (3.5). */
    String inWords() {
        if (awaiting != null) {
            return decider();
        }
        return aboutStaff ? null : worker();
    }

    /** Whoever has to decide, before anybody can go on. */
    private String decider() {
        return switch (awaiting) {
            case DECLINE -> Messages.text("holder.acceptor");
            case RETURN -> Messages.text("holder.dispatcher");
            case EXTENSION -> lead();
            case EXTENSION_SUPERVISOR, SUSPENSION, REWORK -> Messages.text("holder.supervisor");
            case RULING, EXTENSION_LEADER -> Messages.text("holder.leader");
        };
    }

    private String worker() {
        return switch (state) {
            case SUBMITTED, PENDING_ACCEPTANCE -> Messages.text("holder.acceptor");
            case NEED_SUPPLEMENT -> Messages.text("holder.citizen");
            case ACCEPTED -> Messages.text("holder.dispatcher");
            case VERIFYING, PENDING_CHECK -> Messages.text("holder.checker");
            case REPLIED ->
                    Messages.text(kind.isRevisited() ? "holder.revisitor" : "holder.rating");
            case REVISITING -> Messages.text("holder.revisitor");
            // Whoever takes up a rework need not be the one who handled it.
            case PENDING_SIGN, REWORK, SUSPENDED -> unitName();
            case PENDING_REVIEW -> bySupervisor ? Messages.text("holder.supervisor") : lead();
            case HANDLING ->
                    handler == null
                            ? unitName()
                            : Messages.text("holder.handler", handler, unitName());
            case CLOSED, NOT_ACCEPTED, TRANSFERRED, MERGED, WITHDRAWN -> null;
        };
    }

    private String lead() {
        return Messages.text("holder.lead", unitName());
    }

    private String unitName() {
        return unit == null ? Messages.text("holder.unit") : unit;
    }
}
