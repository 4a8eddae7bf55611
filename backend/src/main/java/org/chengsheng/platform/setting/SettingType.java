package org.chengsheng.platform.setting;

/** What the value of a setting is, and what its bounds count. */
enum SettingType {
    /** A whole number between the bounds. */
    NUMBER,
    /** The bounds count its characters. */
    TEXT,
    /** Words separated by one space each; the bounds count the words. */
    WORDS
}
