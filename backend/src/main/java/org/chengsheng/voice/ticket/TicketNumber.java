package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.secret.Codes;

/**
 * The number people read out: {@code T20261122-7KQ4ZP}, the day of submission and six Crockford
 * symbols of which the last checks the others. Knowing it opens nothing.
 */
public record TicketNumber(String value) {

    private static final Pattern FORM = Pattern.compile("T[0-9]{8}-[0-9A-HJKMNP-TV-Z]{6}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** A new number for a ticket of this moment. */
    public static TicketNumber next(Instant submittedAt) {
        String day = DAY.format(WorkingCalendar.dayOf(submittedAt));
        String random = Codes.random(5);
        return new TicketNumber("T" + day + "-" + random + Codes.check(day + random));
    }

    /** Whatever looks like a number in a text. */
    public static Set<String> namedIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The text with other words in place of whatever looks like a number. */
    static String replacedIn(String text, String instead) {
        return FORM.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    /** True for a number whose check symbol fits; a mistyped one is known without the database. */
    public static boolean isWellFormed(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String day = text.substring(1, 9);
        String random = text.substring(10, 15);
        return Codes.check(day + random) == text.charAt(15);
    }
}
