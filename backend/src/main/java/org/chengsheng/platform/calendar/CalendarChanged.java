package org.chengsheng.platform.calendar;

/** The calendar got a new version, in the transaction that is running. */
public record CalendarChanged(int version) {}
