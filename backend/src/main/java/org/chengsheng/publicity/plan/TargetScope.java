package org.chengsheng.publicity.plan;

/** Whose target it is. */
enum TargetScope {
    /** The bureau as a whole. */
    BUREAU,
    /** Every active unit below the bureau for itself (M-017). */
    EACH_UNIT,
    /** One unit. */
    UNIT
}
