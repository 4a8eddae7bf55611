package org.chengsheng.platform.calendar;

import java.time.LocalDate;
import org.chengsheng.platform.web.Messages;

/** A day that differs from the ordinary week, with the holiday it belongs to. */
record CalendarDay(LocalDate date, DayKind kind, String name) {

    /** For example 放假：国庆节. */
    String inWords() {
        return Messages.text("calendar.day." + kind.name(), name);
    }
}
