package org.chengsheng.voice.ticket;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengsheng.platform.search.ChineseText;

/**
 * What the index of words holds of a ticket: the terms of its texts, and the month it came in, so
 * that a search among the newest reads no more of the index than their months fill (decision 0040).
 */
public final class TicketTerms {

    private TicketTerms() {}

    /** A tsvector literal for a new ticket. */
    static String of(Instant submittedAt, String... texts) {
        Set<String> terms = new LinkedHashSet<>(ChineseText.terms(texts));
        terms.add(of(monthOf(submittedAt)));
        return joined(terms, " ");
    }

    /** The same for a text that comes later. */
    static String of(String text) {
        return joined(ChineseText.terms(text), " ");
    }

    /** A tsquery of what came in the month of this moment or in the one before. */
    public static String twoMonthsUntil(Instant moment) {
        YearMonth last = monthOf(moment);
        return joined(List.of(of(last), of(last.minusMonths(1))), " | ");
    }

    private static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }

    /** No text gives this term: what is taken from texts are letters and digits. */
    private static String of(YearMonth month) {
        return "@" + month;
    }

    private static String joined(Collection<String> terms, String between) {
        return terms.stream()
                .map(term -> "'" + term.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(between));
    }
}
