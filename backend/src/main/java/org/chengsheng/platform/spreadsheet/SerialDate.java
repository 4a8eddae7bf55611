package org.chengsheng.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as spreadsheets count them: days since the end of 1899, the time as a fraction. */
public final class SerialDate {

    /** Two days before 1900 begins, because the format believes in 29 February 1900. */
    private static final LocalDateTime ORIGIN = LocalDate.of(1899, 12, 30).atStartOfDay();

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** Days between the two systems a workbook can count in. */
    static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

    private SerialDate() {}

    /** The moment to the second; empty when no spreadsheet could mean a date by this number. */
    public static Optional<LocalDateTime> of(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(ORIGIN.plusSeconds(seconds));
    }
}
