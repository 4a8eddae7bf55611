package org.chengsheng.voice.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chengsheng.voice.deadline.Limit.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T21: what is done again has a share of its first limit. */
class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "5, WORKING_DAY, 50, 3",
        "15, CALENDAR_DAY, 50, 8",
        "2, WORKING_DAY, 50, 2",
        "10, WORKING_DAY, 30, 3",
        "10, WORKING_DAY, 100, 10",
        "24, NATURAL_HOUR, 50, 12",
        "1, NATURAL_HOUR, 10, 1"
    })
    void aShareIsRoundedUpAndDaysAreNeverFewerThanTheLeast(
            int value, Unit unit, int percent, int expected) {
        assertEquals(new Limit(expected, unit), new Limit(value, unit).part(percent, 2));
    }
}
