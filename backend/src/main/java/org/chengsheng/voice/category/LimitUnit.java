package org.chengsheng.voice.category;

/** In what the limit of a category is counted. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    WORKING_HOUR,
    NATURAL_HOUR
}
