package org.chengsheng.publicity.asset;

/** What kind of place it is at (M-070); what drives around is at none. */
public enum LocationKind {
    MAIN_ROAD,
    CROSSING,
    IMPROVEMENT_AREA,
    PARK,
    SQUARE,
    ESTATE_GATE,
    MOVING,
    OTHER
}
