package org.chengsheng.voice.deadline;

import org.chengsheng.platform.web.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length of time as rules state it: a number and what is counted. */
public record Limit(int value, Unit unit) {

    /** In what a limit is counted (domain.md 2.5, 3.4). */
    @Schema(name = "TimeUnit")
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        WORKING_HOUR,
        /** Around the clock. */
        NATURAL_HOUR,
        NATURAL_MINUTE;

        /** Counted around the clock, whether the office is open or not. */
        boolean isNatural() {
            return this == NATURAL_HOUR || this == NATURAL_MINUTE;
        }
    }

    /** As it is kept in an event, for example 5 WORKING_DAY. */
    public String code() {
        return value + " " + unit;
    }

    public static Limit parse(String code) {
        String[] parts = code.split(" ");
        return new Limit(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
    }

    /** T21: a share of it, but no less than so many working days where days are counted. */
    public Limit part(int percent, int leastDays) {
        boolean days = unit == Unit.WORKING_DAY || unit == Unit.CALENDAR_DAY;
        return new Limit(Math.max(days ? leastDays : 1, (value * percent + 99) / 100), unit);
    }

    /** For example 5 个工作日. */
    public String inWords() {
        return Messages.text("deadline.limit." + unit.name(), value);
    }
}
