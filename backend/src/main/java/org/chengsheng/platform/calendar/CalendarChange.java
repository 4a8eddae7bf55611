package org.chengsheng.platform.calendar;

/**
 * One difference between two versions of the calendar.
 *
 * @param key the year, the date, or empty for the office hours
 * @param before in words; null when it was not there
 * @param after in words; null when it is gone
 */
record CalendarChange(Subject subject, String key, String before, String after) {

    enum Subject {
        YEAR,
        DAY,
        OFFICE_HOURS
    }
}
