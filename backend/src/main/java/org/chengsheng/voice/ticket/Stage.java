package org.chengsheng.voice.ticket;

/** The step a ticket waits at and whose clock runs (domain.md 3.3, last column). */
public enum Stage {
    /** T3-T9. */
    ACCEPTANCE,
    /** T4: waits for the citizen, the clock of acceptance stands still. */
    SUPPLEMENT,
    /** T8. */
    VERIFICATION,
    /** T10. */
    DISPATCH,
    /** T11. */
    SIGNING,
    /** T12, T21: somebody else has to decide before it goes on. */
    DECISION,
    /** T16: counted by the due moment of the whole ticket alone. */
    HANDLING,
    /** T15: until it is looked at again. */
    SUSPENSION,
    /** T17. */
    REVIEW,
    /** T18. */
    CHECK,
    /** T20. */
    CALL_BACK;

    /** Null where nobody has to do anything more. */
    public static Stage of(Ticket ticket) {
        return switch (ticket.state()) {
            case SUBMITTED, PENDING_ACCEPTANCE -> ACCEPTANCE;
            case NEED_SUPPLEMENT -> SUPPLEMENT;
            case VERIFYING -> VERIFICATION;
            case ACCEPTED -> DISPATCH;
            case PENDING_SIGN -> ticket.asked() == null ? SIGNING : DECISION;
            case HANDLING, REWORK -> HANDLING;
            case SUSPENDED -> SUSPENSION;
            case PENDING_REVIEW -> REVIEW;
            case PENDING_CHECK -> CHECK;
            case REPLIED -> isCalledBack(ticket) ? CALL_BACK : null;
            case REVISITING -> ticket.asked() == null ? CALL_BACK : DECISION;
            case CLOSED, NOT_ACCEPTED, TRANSFERRED, MERGED, WITHDRAWN -> null;
        };
    }

    private static boolean isCalledBack(Ticket ticket) {
        return ticket.ratedAt() == null && ticket.kind().isRevisited();
    }
}
