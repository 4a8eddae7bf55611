package org.chengsheng.publicity.signup;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.secret.Codes;

/** 报名编号 people read out: {@code B20261125-7KQ4ZP}, made like a ticket's. */
public record SignUpNumber(String value) {

    private static final Pattern FORM = Pattern.compile("B[0-9]{8}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    static SignUpNumber next(Instant now) {
        String day = DAY.format(WorkingCalendar.dayOf(now));
        String random = Codes.random(5);
        return new SignUpNumber("B" + day + "-" + random + Codes.check(day + random));
    }

    /** True for a number whose check symbol fits; a mistyped one is known without the database. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches()
                && Codes.check(text.substring(1, 9) + text.substring(10, 15)) == text.charAt(15);
    }
}
