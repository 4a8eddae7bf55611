package org.chengsheng.org;

import java.util.UUID;

/** A unit of the bureau as other modules see it. */
public record UnitView(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        UUID parentId,
        boolean active,
        int position,
        int version) {}
