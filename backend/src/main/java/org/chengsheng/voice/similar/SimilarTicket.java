package org.chengsheng.voice.similar;

import java.time.Instant;
import org.chengsheng.voice.ticket.TicketState;

/**
 * Another ticket that may be the same matter.
 *
 * @param metres null when one of the two has no point
 * @param hours between the two
 * @param percent likeness of the texts
 */
public record SimilarTicket(
        String number,
        String kindLabel,
        TicketState state,
        String stateLabel,
        String summary,
        String address,
        String categoryName,
        Instant submittedAt,
        Integer metres,
        long hours,
        int percent,
        String why) {}
