package org.chengsheng.publicity.training;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * At least so many sessions a quarter (M-073), and a warning while there is still time for one.
 *
 * @param required sessions held a quarter
 * @param alertDays before the last day of the quarter
 */
record QuarterRule(int required, int alertDays) {

    /** How a quarter stands against the rule. */
    public enum QuarterStanding {
        MET,
        /** It has not begun. */
        AHEAD,
        OPEN,
        /** It ends soon and sessions are missing. */
        DUE_SOON,
        /** It ended without them. */
        MISSED
    }

    QuarterStanding standing(int year, int quarter, int held, LocalDate today) {
        LocalDate last = lastDay(year, quarter);
        if (held >= required) {
            return QuarterStanding.MET;
        }
        if (today.isAfter(last)) {
            return QuarterStanding.MISSED;
        }
        if (today.isBefore(firstDay(year, quarter))) {
            return QuarterStanding.AHEAD;
        }
        return today.isBefore(last.minusDays(alertDays))
                ? QuarterStanding.OPEN
                : QuarterStanding.DUE_SOON;
    }

    static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    static LocalDate lastDay(int year, int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
}
