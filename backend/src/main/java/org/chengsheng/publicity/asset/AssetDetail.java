package org.chengsheng.publicity.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One asset with its history.
 *
 * @param replacedBy the asset that shows the next content on the same carrier
 * @param mayKeep whether this person may change it and take its steps
 * @param mayPatrol whether this person may report a patrol
 */
public record AssetDetail(
        UUID id,
        AssetFacts facts,
        String unitName,
        String inspectorName,
        AssetState state,
        LocalDate checkedOn,
        LocalDate patrolDueOn,
        UUID replacedBy,
        List<AssetLine> history,
        boolean mayKeep,
        boolean mayPatrol,
        int version) {

    /** One line of the history; no actor: the clock. */
    public record AssetLine(
            Instant at,
            String actorName,
            AssetAct act,
            AssetState state,
            String note,
            List<UUID> photos) {}
}
