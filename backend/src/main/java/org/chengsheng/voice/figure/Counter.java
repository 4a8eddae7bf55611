package org.chengsheng.voice.figure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is counted, by the name of its column in the kept figures. */
enum Counter {
    RECEIVED,
    REPLIED,
    DUE,
    IN_TIME,
    ON_TIME,
    LATE,
    CLOSED,
    ANSWERED,
    SATISFIED,
    SOLVED_ASKED,
    SOLVED,
    OFFICE_SOLVED,
    CONTRADICTED,
    DISPATCHED,
    SIGNED,
    SIGN_DUE,
    SIGN_IN_TIME,
    SIGN_SECONDS,
    EXTENDED,
    REWORKED,
    OVERDUE;

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** All columns, each as its sum over the rows of the alias; in the order of the values. */
    static String sums(String alias) {
        return Arrays.stream(values())
                .map(it -> "sum(" + alias + "." + it.column() + ")")
                .collect(Collectors.joining(", "));
    }

    static String columns() {
        return Arrays.stream(values()).map(Counter::column).collect(Collectors.joining(", "));
    }
}
