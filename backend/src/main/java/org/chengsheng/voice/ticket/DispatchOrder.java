package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * T10: which unit gets a ticket, and why.
 *
 * @param coUnits units asked to help from the start
 * @param signDueAt until when the unit has to sign
 * @param why what the duty catalogue says, or null when a person chose freely
 */
public record DispatchOrder(
        UUID unitId, List<UUID> coUnits, Instant signDueAt, String why, String note) {

    /** To one unit, by a person's choice. */
    public static DispatchOrder to(UUID unitId) {
        return new DispatchOrder(unitId, List.of(), null, null, null);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", unitId);
        if (!coUnits.isEmpty()) {
            facts.put("coUnits", coUnits);
        }
        if (signDueAt != null) {
            facts.put("signDueAt", signDueAt.toString());
        }
        if (why != null) {
            facts.put("why", why);
        }
        return facts;
    }
}
