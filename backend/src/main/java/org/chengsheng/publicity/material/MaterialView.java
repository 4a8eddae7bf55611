package org.chengsheng.publicity.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch with what is left of it.
 *
 * @param handedOut copies given away and not returned
 * @param unitPriceCents in 分
 * @param totalCents in 分, computed
 * @param low few are left
 */
@Schema(name = "MaterialBatchView")
public record MaterialView(
        UUID id,
        MaterialKind kind,
        String title,
        int printed,
        int handedOut,
        int stock,
        int unitPriceCents,
        long totalCents,
        LocalDate receivedOn,
        String note,
        boolean low,
        Instant createdAt,
        int version) {}
