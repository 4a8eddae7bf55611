package org.chengsheng.platform.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The work periods of a working day, in order and apart, for example 08:30–12:00 and 14:00–17:30.
 */
public record OfficeHours(List<Period> periods) {

    /** Half open: the opening minute belongs to it, the closing minute does not. */
    public record Period(LocalTime opens, LocalTime closes) {
        public Period {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a work period must open before it closes");
            }
        }
    }

    public OfficeHours {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a working day needs a work period");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).opens().isBefore(periods.get(i - 1).closes())) {
                throw new IllegalArgumentException("work periods must be in order and apart");
            }
        }
    }

    String inWords() {
        return periods.stream()
                .map(period -> period.opens() + "–" + period.closes())
                .collect(Collectors.joining("，"));
    }

    LocalTime opening() {
        return periods.get(0).opens();
    }

    LocalTime closing() {
        return periods.get(periods.size() - 1).closes();
    }
}
