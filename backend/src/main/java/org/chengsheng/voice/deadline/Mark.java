package org.chengsheng.voice.deadline;

import java.time.Instant;

/**
 * Something in the life of a ticket that its clock takes notice of.
 *
 * @param limit what starts to run or is added; null for pauses
 */
public record Mark(Kind kind, Instant at, Limit limit) {

    /** What it does to the clock. */
    public enum Kind {
        /** Acceptance, then handling, start to run: the promise. */
        SUBMITTED,
        /** Handling starts to run anew. */
        ACCEPTED,
        /** A rework starts to run anew. */
        REWORKED,
        PAUSED,
        RESUMED,
        EXTENDED
    }

    public static Mark resumed(Instant at) {
        return new Mark(Kind.RESUMED, at, null);
    }

    public static Mark extended(Instant at, Limit limit) {
        return new Mark(Kind.EXTENDED, at, limit);
    }

    boolean isStart() {
        return kind == Kind.SUBMITTED || kind == Kind.ACCEPTED || kind == Kind.REWORKED;
    }
}
