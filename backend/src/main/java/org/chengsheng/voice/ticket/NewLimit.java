package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * A limit that starts anew with a rework (T21).
 *
 * @param limit as value and unit, kept so that the count can be repeated
 */
public record NewLimit(String limit, Instant dueAt) {

    Map<String, Object> facts() {
        return Map.of("limit", limit, "dueAt", dueAt.toString());
    }
}
