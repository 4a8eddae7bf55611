package org.chengsheng.platform.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bureau's calendar from the database, re-read at most every half minute. */
@ApplicationScoped
public class Calendars {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final EntityManager database;
    private final Clock clock;
    private volatile Loaded loaded;

    private record Loaded(WorkingCalendar calendar, int version, Instant at) {}

    Calendars(EntityManager database, Clock clock) {
        this.database = database;
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
            int version = loadVersion();
            known = new Loaded(load(), version, now);
            loaded = known;
        }
        return known;
    }

    private WorkingCalendar load() {
        Map<LocalDate, String> off = new HashMap<>();
        Map<LocalDate, String> work = new HashMap<>();
        for (Object row : query("select day, kind, name from platform_calendar_day")) {
            Object[] cells = (Object[]) row;
            ("OFF".equals(cells[1]) ? off : work).put((LocalDate) cells[0], (String) cells[2]);
        }
        Set<Integer> years = new HashSet<>();
        for (Object year : query("select year from platform_calendar_year")) {
            years.add(((Number) year).intValue());
        }
        List<OfficeHours.Period> periods =
                query("select opens, closes from platform_office_hours order by position").stream()
                        .map(Object[].class::cast)
                        .map(p -> new OfficeHours.Period((LocalTime) p[0], (LocalTime) p[1]))
                        .toList();
        return new WorkingCalendar(off, work, years, new OfficeHours(periods));
    }

    private int loadVersion() {
        return ((Number) query("select max(version) from platform_calendar_version").get(0))
                .intValue();
    }

    private List<?> query(String sql) {
        return database.createNativeQuery(sql).getResultList();
    }
}
