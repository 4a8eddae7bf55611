package org.chengsheng.voice.ticket;

/** Where a ticket stands (domain.md 3.2). */
public enum TicketState {
    SUBMITTED,
    PENDING_ACCEPTANCE,
    NEED_SUPPLEMENT,
    VERIFYING,
    ACCEPTED,
    PENDING_SIGN,
    HANDLING,
    SUSPENDED,
    PENDING_REVIEW,
    PENDING_CHECK,
    REPLIED,
    REVISITING,
    REWORK,
    CLOSED,
    NOT_ACCEPTED,
    TRANSFERRED,
    MERGED,
    WITHDRAWN
}
