package org.chengsheng.publicity.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.chengsheng.publicity.training.QuarterRule.QuarterStanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One session a quarter, warned of fifteen days before its end. */
class QuarterRuleTest {

    private final QuarterRule rule = new QuarterRule(1, 15);

    @ParameterizedTest
    @CsvSource({
        "4, 0, 2026-09-30, AHEAD",
        "4, 0, 2026-10-01, OPEN",
        "4, 0, 2026-12-15, OPEN",
        "4, 0, 2026-12-16, DUE_SOON",
        "4, 0, 2026-12-31, DUE_SOON",
        "4, 0, 2027-01-01, MISSED",
        "4, 1, 2027-01-01, MET",
        "4, 1, 2026-12-20, MET",
        "1, 0, 2026-03-15, OPEN",
        "1, 0, 2026-03-16, DUE_SOON",
        "2, 0, 2026-06-15, DUE_SOON",
        "3, 0, 2026-09-15, DUE_SOON"
    })
    void aQuarterStandsByItsSessionsAndTheDay(
            int quarter, int held, LocalDate today, QuarterStanding standing) {
        assertEquals(standing, rule.standing(2026, quarter, held, today));
    }

    @ParameterizedTest
    @CsvSource({"1, OPEN", "2, MET"})
    void asManyAsTheBureauAsksFor(int held, QuarterStanding standing) {
        LocalDate today = LocalDate.of(2026, 10, 8);
        assertEquals(standing, new QuarterRule(2, 15).standing(2026, 4, held, today));
    }
}
