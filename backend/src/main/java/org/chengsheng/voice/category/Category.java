package org.chengsheng.voice.category;

import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.ticket.TicketKind;

/**
 * 事项, a row of the catalogue (domain.md 2.5).
 *
 * @param kind the kind it belongs to; null for any
 * @param field true for matters in a place: photo, verification and check apply
 * @param condition 立案条件, when such a matter is opened; may be null
 * @param closeCondition 结案条件, when it counts as finished; may be null
 * @param limitValue how long handling may take, in {@code limitUnit}; null: the limit of the kind
 * @param leadUnitId the unit it is dispatched to; null: a person chooses
 * @param coUnitIds units that usually help
 * @param nearbyMetres another ticket this near may be the same matter (T7)
 * @param nearbyHours another ticket filed within these hours may be the same matter (T7)
 * @param hints words in a text that suggest the category
 * @param shipped true while it is as the product brought it
 */
public record Category(
        String code,
        String name,
        TicketKind kind,
        boolean field,
        boolean urgent,
        String condition,
        String closeCondition,
        Integer limitValue,
        Limit.Unit limitUnit,
        UUID leadUnitId,
        List<UUID> coUnitIds,
        int nearbyMetres,
        int nearbyHours,
        List<String> hints,
        int position,
        boolean active,
        boolean shipped,
        int version) {}
