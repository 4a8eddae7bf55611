package org.chengsheng.voice.reminder;

/** Why somebody is reminded of a ticket (T22, T23). */
public enum ReminderReason {
    /** Most of the limit is used up. */
    NEAR,
    /** The last working day of the limit. */
    LAST_DAY,
    OVERDUE,
    /** Formal supervision began: it has to be explained. */
    SUPERVISED,
    /** Overdue for so long that it is in the bulletin. */
    BULLETIN,
    /** First response to an urgent matter (3.4). */
    RESPONSE_NEAR,
    RESPONSE_OVERDUE,
    /** A step took longer than its limit (T8-T12, T17, T18, T20). */
    STEP_OVERDUE,
    /** T13: a unit that was asked to help has not answered in its share of the limit. */
    HELP_OVERDUE,
    /** The due moment moved with the calendar (2.6). */
    MOVED;

    /** From here on the lead of the unit is told too. */
    boolean isForLead() {
        return this == OVERDUE
                || this == SUPERVISED
                || this == BULLETIN
                || this == RESPONSE_OVERDUE;
    }
}
