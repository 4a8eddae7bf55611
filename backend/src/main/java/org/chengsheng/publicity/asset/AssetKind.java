package org.chengsheng.publicity.asset;

/** The carriers of publicity a bureau has (M-069). */
public enum AssetKind {
    STATION_SHELTER,
    BUS_TV,
    LIGHT_BOX,
    LCD,
    GANTRY,
    HIGH_BILLBOARD,
    BANNER,
    NOTICE_COLUMN,
    DISPLAY_BOARD,
    PUBLIC_SCREEN,
    ENFORCEMENT_VEHICLE,
    SPRINKLER_TRUCK,
    GARBAGE_TRUCK,
    BUS_METRO,
    /** 责任区公示牌 (M-071). */
    NOTICE_BOARD
}
