package org.chengsheng.voice.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T20: a call back within three working days of the reply. */
class CallBacksTest {

    @ParameterizedTest
    @CsvSource({
        // Answered on Friday 20th or the weekend: Wednesday 25th at closing time is the end.
        "2026-11-25T17:29, 2026-11-20T00:00",
        "2026-11-25T17:31, 2026-11-23T00:00",
        // Answered on Thursday 19th: Tuesday 24th at closing time is the end.
        "2026-11-24T17:31, 2026-11-20T00:00",
    })
    void whatWasAnsweredBeforeShouldHaveBeenCalledBack(LocalDateTime now, LocalDateTime before) {
        assertEquals(at(before), CallBacks.lateBefore(CalendarFixture.calendar(), 3, at(now)));
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(WorkingCalendar.ZONE).toInstant();
    }
}
