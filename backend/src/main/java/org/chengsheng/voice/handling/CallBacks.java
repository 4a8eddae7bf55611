package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.chengsheng.platform.calendar.Calendars;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.setting.Settings;

/**
 * When a call back is late: three working days after the reply, or after the rating that asked for
 * it (T20, DEFAULT). The limit is turned round into one moment, so that a query needs no calendar.
 */
@ApplicationScoped
class CallBacks {

    /** What the clock of a call back runs from. */
    static final String SINCE = "coalesce(t.rated_at, t.replied_at)";

    private static final int LONGEST_LOOK_BACK = 60;

    private final Calendars calendars;
    private final Settings settings;

    CallBacks(Calendars calendars, Settings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** What was answered before this moment should have been called back by now. */
    Instant lateBefore(Instant now) {
        return lateBefore(calendars.current(), settings.number("voice.revisit-days"), now);
    }

    Instant soonLateBefore(Instant now, Duration soon) {
        return lateBefore(now.plus(soon));
    }

    static Instant lateBefore(WorkingCalendar calendar, int workingDays, Instant now) {
        LocalDate day = WorkingCalendar.dayOf(now);
        for (int back = 0; back < LONGEST_LOOK_BACK; back++) {
            if (calendar.closing(calendar.workingDayAfter(day, workingDays)).isBefore(now)) {
                break;
            }
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
