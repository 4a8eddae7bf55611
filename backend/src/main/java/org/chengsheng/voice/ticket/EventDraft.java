package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened, before it gets its place in the chain.
 *
 * @param text what was written, or null; the chain keeps a keyed commitment of it only
 * @param facts small values that explain the act (codes, ids, instants), never personal data
 */
public record EventDraft(
        Instant at,
        Act act,
        TicketState from,
        TicketState to,
        Actor actor,
        String text,
        List<UUID> photos,
        Map<String, Object> facts) {}
