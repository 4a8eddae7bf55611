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

    /**
     * Seconds this ticket's clock runs between two moments: of office hours, or all of them when it
     * is urgent; 0 when the second has passed.
     */
    long left(Ticket ticket, Instant from, Instant due);

    /** When that clock has run for so many more seconds. */
    Instant after(Ticket ticket, Instant from, long left);
}
