package org.chengsheng.voice.followup;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.voice.ticket.TicketRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T22, T23: reminders go by working time. */
class WarningPolicyTest {

    private final WarningPolicy policy =
            new WarningPolicy(CalendarFixture.calendar(), TicketRules.SEEDED);

    /** Accepted Monday 09:00, due the Monday after at 17:30: 41.5 working hours. */
    @ParameterizedTest(name = "at {0} reminder {1}")
    @CsvSource({
        "2026-11-26T17:30, 0",
        "2026-11-27T12:00, 0",
        "2026-11-27T15:00, 1",
        "2026-11-27T17:30, 1",
        "2026-11-28T10:00, 2",
        "2026-11-30T17:30, 2",
        "2026-12-01T10:00, 2",
        "2026-12-01T17:30, 3"
    })
    void remindersComeOneAfterTheOther(String now, int step) {
        assertEquals(step, policy.step(at("2026-11-23T09:00"), at("2026-11-30T17:30"), at(now)));
    }

    /** The same ticket where a bureau reminds three working days before and two after. */
    @ParameterizedTest(name = "at {0} reminder {1}")
    @CsvSource({
        "2026-11-25T17:30, 0",
        "2026-11-25T17:31, 2",
        "2026-12-01T17:30, 2",
        "2026-12-02T17:30, 3"
    })
    void aBureauSetsHowManyDaysBeforeAndAfter(String now, int step) {
        TicketRules own =
                new TicketRules(
                        rule ->
                                switch (rule) {
                                    case URGE_BEFORE_DAYS -> 3;
                                    case URGE_AFTER_DAYS -> 2;
                                    default -> rule.seeded();
                                });
        WarningPolicy patient = new WarningPolicy(CalendarFixture.calendar(), own);
        assertEquals(step, patient.step(at("2026-11-23T09:00"), at("2026-11-30T17:30"), at(now)));
    }

    @ParameterizedTest(name = "at {0} overdue by three working days: {1}")
    @CsvSource({"2026-10-09T17:30, false", "2026-10-10T17:30, true", "2026-10-12T17:30, true"})
    void holidaysAreNotDaysOfDelay(String now, boolean overdue) {
        assertEquals(overdue, policy.isOverdueBy(3, at("2026-09-30T17:30"), at(now)));
    }
}
