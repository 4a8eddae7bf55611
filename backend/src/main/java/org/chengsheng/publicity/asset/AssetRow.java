package org.chengsheng.publicity.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An asset in the list.
 *
 * @param patrolDueOn the day of the next patrol; null where nothing hangs
 * @param photoId the latest photo, or null
 */
public record AssetRow(
        UUID id,
        AssetKind kind,
        String name,
        String unitName,
        LocationKind locationKind,
        String address,
        String content,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean permitNeeded,
        String permitNo,
        String inspectorName,
        AssetState state,
        LocalDate checkedOn,
        LocalDate patrolDueOn,
        UUID photoId,
        Instant createdAt,
        String owner,
        String spec) {}
