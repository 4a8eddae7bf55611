package org.chengsheng.publicity.signup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chengsheng.publicity.activity.Activity;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    @Test
    void aPhoneFindsTimeAndTitle() {
        Activity activity = SignUpFixture.activity(5);
        String file = CalendarEntry.of(activity);
        assertTrue(file.contains("DTSTART:20261202T020000Z"), file);
        assertTrue(file.contains("SUMMARY:开放日"), file);
        assertTrue(file.contains("UID:" + activity.number() + "@chengsheng"), file);
    }
}
