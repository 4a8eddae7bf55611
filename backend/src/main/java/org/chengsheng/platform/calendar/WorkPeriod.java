package org.chengsheng.platform.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.chengsheng.platform.web.Messages;

/** One stretch of office hours as it is entered: it may still be wrong. */
record WorkPeriod(@NotNull LocalTime opens, @NotNull LocalTime closes) {

    String inWords() {
        return Messages.text("calendar.period", opens, closes);
    }
}
