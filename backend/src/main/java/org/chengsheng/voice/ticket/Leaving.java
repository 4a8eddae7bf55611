package org.chengsheng.voice.ticket;

import java.util.List;
import java.util.Map;

/** T24: the citizen takes it back; a danger is followed up without him. */
public final class Leaving {

    private final Ticket ticket;

    Leaving(Ticket ticket) {
        this.ticket = ticket;
    }

    /** Whether the bureau would go on after the citizen left. */
    public boolean isContinued() {
        return ticket.urgent;
    }

    public void withdraw(String reason, Occasion on) {
        ticket.require(Act.WITHDRAW, on.actor());
        if (isContinued()) {
            ticket.citizenLeft = true;
            record(Act.LEAVE, ticket.state(), reason, on);
            return;
        }
        ticket.asked = null;
        if (ticket.pausedAt != null) {
            ticket.endPause(on.now());
        }
        ticket.question = null;
        ticket.mergedInto = null;
        record(Act.WITHDRAW, TicketState.WITHDRAWN, reason, on);
    }

    private void record(Act act, TicketState next, String reason, Occasion on) {
        ticket.record(act, next, on.actor(), on.now(), reason, List.of(), Map.of());
    }
}
