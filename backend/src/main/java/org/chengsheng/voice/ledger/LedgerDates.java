package org.chengsheng.voice.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.spreadsheet.Cell;
import org.chengsheng.platform.spreadsheet.SerialDate;

/** Moments as ledgers write them, in the zone of the bureau unless they say another. */
final class LedgerDates {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?"
                            + "(?:\\s*(?:星期|周)[一二三四五六日天])?"
                            + "(?:[T\\s]*(上午|下午|晚上|中午|凌晨)?\\s*(\\d{1,2})\\s*[:时点]"
                            + "\\s*(?:(\\d{1,2})\\s*[:分]?\\s*(?:(\\d{1,2})(?:\\.\\d+)?\\s*秒?)?)?)?",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMPACT =
            Pattern.compile(
                    "(\\d{4})(\\d{2})(\\d{2})(?:[T\\s]*(\\d{2}):?(\\d{2})(?::?(\\d{2}))?)?");

    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(?:Z|[+-]\\d{2}:\\d{2})");

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    /** 1990 to 2099 as spreadsheets count days; other five-digit numbers are no dates. */
    private static final int FIRST_SERIAL = 32_874;

    private static final int LAST_SERIAL = 73_050;

    private LedgerDates() {}

    /** The moment, to the second; empty when the cell holds no date we understand. */
    static Optional<Instant> read(Cell cell) {
        if (cell.moment() != null) {
            return Optional.of(inZone(cell.moment()));
        }
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        try {
            if (WITH_OFFSET.matcher(text).matches()) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            Matcher written = WRITTEN.matcher(text);
            if (written.matches()) {
                return Optional.of(written(written));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                LocalTime time = time(compact.group(4), compact.group(5), compact.group(6));
                return Optional.of(inZone(day(compact).atTime(time)));
            }
            return SERIAL.matcher(text).matches() ? serial(new BigDecimal(text)) : Optional.empty();
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static Instant written(Matcher parts) {
        LocalTime time = time(parts.group(5), parts.group(6), parts.group(7));
        String half = parts.group(4);
        boolean afternoon = "下午".equals(half) || "晚上".equals(half);
        if (afternoon && time.getHour() < 12) {
            time = time.plusHours(12);
        }
        return inZone(day(parts).atTime(time));
    }

    private static Optional<Instant> serial(BigDecimal days) {
        int whole = days.intValue();
        return whole < FIRST_SERIAL || whole > LAST_SERIAL
                ? Optional.empty()
                : SerialDate.of(days).map(LedgerDates::inZone);
    }

    private static LocalDate day(Matcher parts) {
        return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static LocalTime time(String hour, String minute, String second) {
        return LocalTime.of(number(hour), number(minute), number(second));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Instant inZone(LocalDateTime moment) {
        return moment.atZone(WorkingCalendar.ZONE).toInstant();
    }
}
