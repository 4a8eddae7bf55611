package org.chengsheng.platform.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The bureau's calendar from the database, re-read at most every half minute. */
@ApplicationScoped
public class Calendars {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final CalendarRows rows;
    private final Clock clock;
    private volatile Loaded loaded;

    private record Loaded(WorkingCalendar calendar, int version, Instant at) {}

    Calendars(CalendarRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public WorkingCalendar current() {
        return fresh().calendar();
    }

    /** The number of the version {@link #current()} gives; it is kept with each deadline. */
    public int version() {
        return fresh().version();
    }

    /**
     * First of all observers: who counts again in the transaction of the change counts on the new
     * calendar.
     */
    void changing(@Observes @Priority(1) CalendarChanged change) {
        loaded = null;
    }

    /** Whatever became of the transaction; other replicas read again within half a minute. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged change) {
        loaded = null;
    }

    private Loaded fresh() {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(FRESH)) || now.isBefore(known.at())) {
            // The version first: days that are newer than it says are counted once more, no harm.
            int version = rows.version();
            known = new Loaded(rows.content().calendar(), version, now);
            loaded = known;
        }
        return known;
    }
}
