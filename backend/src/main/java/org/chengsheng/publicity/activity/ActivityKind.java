package org.chengsheng.publicity.activity;

/** What kind of activity it is; counters go by it (M-035). */
public enum ActivityKind {
    /** 城市清洁日. */
    CLEAN_DAY,
    /** 执法局开放日. */
    OPEN_DAY,
    /** 义务咨询日. */
    CONSULT_DAY,
    /** 知识讲座. */
    LECTURE,
    /** 志愿者招募. */
    RECRUITMENT,
    /** 媒体活动, for example a change of uniform (M-033). */
    MEDIA_EVENT,
    /** 上街宣传: vehicles and leaflets (M-039). */
    OUTREACH,
    /** 座谈会 (M-040). */
    MEETING,
    /** 市民、学生体验. */
    EXPERIENCE,
    /** 主题宣传, for example fire safety. */
    THEME
}
