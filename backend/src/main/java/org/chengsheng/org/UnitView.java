package org.chengsheng.org;

import java.util.UUID;

/**
 * A unit of the bureau as other modules see it.
 *
 * @param leaderId 分管领导, or null where nobody is named
 */
public record UnitView(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        UUID parentId,
        UUID leaderId,
        boolean active,
        int position,
        int version) {}
