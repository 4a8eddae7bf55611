package org.chengsheng.org.network;

/** What a unit lacks. */
public enum CoverageGap {
    /** Nobody leads publicity (M-002). */
    LEAD,
    /** Fewer informants than asked for (M-003). */
    INFORMANT,
    /** Of the hub unit: fewer full-time informants than asked for (M-004). */
    FULL_TIME,
    /** Somebody left and nobody confirmed to have taken over (M-005). */
    HANDOVER
}
