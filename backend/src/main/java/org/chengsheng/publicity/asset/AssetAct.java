package org.chengsheng.publicity.asset;

/** What is done to an asset; each is a line of its history. */
public enum AssetAct {
    ADD,
    CHANGE,
    INSTALL,
    PUT_IN_USE,
    /** By the clock, some days before the end. */
    EXPIRE_SOON,
    RENEW,
    PATROL,
    REPORT_DAMAGE,
    REPAIR,
    REPLACE,
    REMOVE
}
