package org.chengsheng.voice.ticket;

import java.time.Instant;

/** Counts how long a step may take, under the calendar and the limits in force. */
public interface StageClock {

    /**
     * The last moment of a step.
     *
     * @return null where the step has no limit of its own
     */
    Instant due(Ticket ticket, Stage stage, Instant since);

    /** Working seconds between two moments; 0 when the second has passed. */
    long left(Instant from, Instant due);

    /** When the office has been open for so many more seconds. */
    Instant after(Instant from, long left);
}
