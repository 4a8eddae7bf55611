package org.chengsheng.publicity.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hand-out in the list. */
public record HandOutRow(
        UUID id,
        UUID batchId,
        String title,
        HandOutWay way,
        int quantity,
        LocalDate handedOn,
        String occasion,
        String activityNumber,
        String note,
        String actorName,
        Instant at) {}
