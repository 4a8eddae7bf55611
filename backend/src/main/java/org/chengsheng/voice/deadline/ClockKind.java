package org.chengsheng.voice.deadline;

import org.chengsheng.voice.ticket.TicketKind;

/** The clocks of domain.md 3.4: one a kind, and those that take its place. */
public enum ClockKind {
    CONSULT,
    COMPLAINT,
    REPORT,
    SUGGEST,
    PRAISE,
    /** Danger or a utility failure: natural hours. */
    URGENT,
    /** A complaint about staff (3.5). */
    STAFF,
    /** 信访事项 (2.3). */
    PETITION;

    /** The clock of a matter; what concerns people or danger comes before the kind. */
    public static ClockKind of(
            TicketKind kind, boolean aboutStaff, boolean petition, boolean urgent) {
        if (aboutStaff) {
            return STAFF;
        }
        if (petition) {
            return PETITION;
        }
        return urgent ? URGENT : valueOf(kind.name());
    }
}
