package org.chengsheng.publicity.training;

/** Where a session stands (domain.md 4.8). */
public enum TrainingState {
    PLANNED,
    /** The people of its units are asked by name. */
    NOTIFIED,
    /** Who came is entered. */
    HELD,
    /** Scores are entered and fixed. */
    ASSESSED,
    CANCELLED;

    /** Counts for the quarter rule. */
    boolean isHeld() {
        return this == HELD || this == ASSESSED;
    }
}
