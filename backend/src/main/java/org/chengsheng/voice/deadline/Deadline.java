package org.chengsheng.voice.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A due moment that explains itself.
 *
 * @param steps how it was counted, in the order of counting
 * @param provisional true when a year without a holiday notice is touched: it may still move
 */
public record Deadline(Instant dueAt, List<Step> steps, boolean provisional) {

    /** One step of the count and the moment it ends at. */
    public record Step(Instant at, String text) {}
}
