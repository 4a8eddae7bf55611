package org.chengsheng.voice.ticket;

/** What a member of staff is said to have done (M-087). */
public enum ConductReason {
    /** 不作为. */
    INACTION,
    /** 慢作为. */
    SLOWNESS,
    /** 乱作为. */
    MISUSE,
    /** 索拿卡要. */
    EXTORTION,
    /** 粗暴执法. */
    ROUGHNESS,
    /** 其他. */
    OTHER
}
