package org.chengsheng.voice.handling;

/**
 * What a figure counts, as the condition of the list behind it. The figures themselves are kept by
 * the database (voice_figure_of); a test holds both to the same numbers. While its clock stands a
 * ticket is not late: what was left is given back when it goes on.
 */
public enum Measure {
    REPLIED("t.replied_at is not null"),
    DUE(
            "t.due_at is not null and (t.replied_at is not null or (t.closed_at is null and"
                    + " t.paused_at is null and t.due_at < :now))"),
    IN_TIME("t.replied_at <= t.due_at and t.contacted is not false"),
    ON_TIME("t.replied_at <= t.due_at"),
    LATE(
            "(t.replied_at > t.due_at or (t.replied_at is null and t.closed_at is null and"
                    + " t.paused_at is null and t.due_at < :now))"),
    CLOSED("t.closed_at is not null"),
    ANSWERED("t.replied_at is not null and t.satisfied is not null"),
    UNANSWERED("t.replied_at is not null and t.satisfied is null"),
    SATISFIED("t.replied_at is not null and t.satisfied"),
    SOLVED_ASKED("t.replied_at is not null and t.solved is not null"),
    SOLVED("t.replied_at is not null and t.solved"),
    OFFICE_SOLVED("t.replied_at is not null and t.outcome = 'SOLVED'"),
    CONTRADICTED("t.replied_at is not null and t.outcome = 'SOLVED' and not t.solved"),
    /** Late now or at an earlier answer. */
    OVERDUE(
            "(t.overdue or t.replied_at > t.due_at or (t.replied_at is null and t.closed_at is null"
                    + " and t.paused_at is null and t.due_at < :now))"),
    DISPATCHED("t.dispatched_at is not null and t.lead_unit_id is not null"),
    SIGNED("t.lead_unit_id is not null and t.signed_at >= t.dispatched_at"),
    SIGN_DUE(
            "((t.lead_unit_id is not null and t.signed_at >= t.dispatched_at and t.sign_due_at is"
                    + " not null) or (t.state = 'PENDING_SIGN' and t.sign_due_at < :now))"),
    SIGN_IN_TIME(
            "t.lead_unit_id is not null and t.signed_at >= t.dispatched_at and t.signed_at <="
                    + " t.sign_due_at"),
    EXTENDED(
            "t.extension_count > 0 and t.dispatched_at is not null and t.lead_unit_id is not null"),
    REWORKED("t.rework_count > 0 and t.dispatched_at is not null and t.lead_unit_id is not null");

    private final String condition;

    Measure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Some move with the clock. */
    boolean needsNow() {
        return condition.contains(":now");
    }
}
