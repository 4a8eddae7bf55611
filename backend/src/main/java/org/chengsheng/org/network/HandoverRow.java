package org.chengsheng.org.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hand-over in a list.
 *
 * @param settledOn the day it was confirmed or withdrawn; null while it waits
 */
public record HandoverRow(
        UUID id,
        UUID unitId,
        String unitName,
        PostKind kind,
        String giverName,
        String receiverName,
        HandoverState state,
        Instant createdAt,
        LocalDate settledOn) {}
