package org.chengsheng.voice.note;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * 内部备注: what staff tell each other about a ticket. It has a table, an endpoint and a type of its
 * own, and nothing that answers citizens or exports tickets knows any of the three.
 *
 * @param byUnit the unit the author belonged to at that moment
 */
public record TicketNote(UUID id, Instant at, String by, String byUnit, String text) {

    TicketNote showing(UnaryOperator<String> shown) {
        return new TicketNote(id, at, by, byUnit, shown.apply(text));
    }
}
