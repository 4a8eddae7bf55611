package org.chengsheng.org.network;

/** Who works for publicity in a unit (M-002, M-003, M-006). */
public enum PostKind {
    /** 分管宣传负责人; one a unit at a time. */
    LEAD,
    /** 专职信息宣传员. */
    FULL_TIME,
    /** 兼职信息宣传员. */
    PART_TIME,
    /** 通讯员. */
    CORRESPONDENT;

    boolean isInformant() {
        return this != LEAD;
    }
}
