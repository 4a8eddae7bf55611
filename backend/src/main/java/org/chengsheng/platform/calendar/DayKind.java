package org.chengsheng.platform.calendar;

/** What a named day is. */
enum DayKind {
    /** 放假 */
    OFF,
    /** 调休上班, a day off that is worked. */
    WORK
}
