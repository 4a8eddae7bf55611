package org.chengsheng.publicity.asset;

import java.util.EnumSet;
import java.util.Set;

/** Where an asset is in its life (domain.md 4.8). */
public enum AssetState {
    PLANNED,
    INSTALLED,
    IN_USE,
    EXPIRING,
    DAMAGED,
    REPAIRED,
    REPLACED,
    REMOVED;

    /** It hangs there and somebody has to look at it. */
    static final Set<AssetState> PATROLLED = EnumSet.of(INSTALLED, IN_USE, EXPIRING, REPAIRED);

    /** It can be taken down or changed; what is over or only planned cannot be replaced. */
    static final Set<AssetState> REPLACEABLE = EnumSet.of(IN_USE, EXPIRING, DAMAGED, REPAIRED);

    /** People see its content. */
    boolean isShown() {
        return this == IN_USE || this == EXPIRING;
    }

    public boolean isOver() {
        return this == REPLACED || this == REMOVED;
    }
}
