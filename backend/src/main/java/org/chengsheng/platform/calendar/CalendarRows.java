package org.chengsheng.platform.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** The calendar's tables. */
@ApplicationScoped
class CalendarRows {

    /** Any number, the same for all who change the calendar. */
    private static final long LOCK = 4_070_101;

    private final EntityManager database;
    private final ObjectMapper json;

    CalendarRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A version and what it changed. */
    record CalendarVersion(
            int version, Instant at, UUID actorId, String note, List<CalendarChange> changes) {}

    /** One administrator after the other, until the end of the transaction. */
    void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    int version() {
        return ((Number)
                        database.createNativeQuery(
                                        "select max(version) from platform_calendar_version")
                                .getSingleResult())
                .intValue();
    }

    CalendarContent content() {
        Map<Integer, List<CalendarDay>> days = new HashMap<>();
        for (Object[] row :
                rows("select year, day, kind, name from platform_calendar_day order by day")) {
            days.computeIfAbsent(((Number) row[0]).intValue(), year -> new ArrayList<>())
                    .add(
                            new CalendarDay(
                                    (LocalDate) row[1],
                                    DayKind.valueOf((String) row[2]),
                                    (String) row[3]));
        }
        Map<Integer, CalendarYear> years = new HashMap<>();
        for (Object[] row : rows("select year, source from platform_calendar_year")) {
            int year = ((Number) row[0]).intValue();
            years.put(
                    year,
                    new CalendarYear(year, (String) row[1], days.getOrDefault(year, List.of())));
        }
        List<WorkPeriod> hours =
                rows("select opens, closes from platform_office_hours order by position").stream()
                        .map(row -> new WorkPeriod((LocalTime) row[0], (LocalTime) row[1]))
                        .toList();
        return new CalendarContent(years, hours);
    }

    /** Puts in what the content says about these years, and its hours. */
    void store(List<Integer> years, CalendarContent content) {
        for (int year : years) {
            run("delete from platform_calendar_day where year = ?1", year);
            run("delete from platform_calendar_year where year = ?1", year);
        }
        for (int year : years) {
            CalendarYear notice = content.years().get(year);
            if (notice == null) {
                continue;
            }
            run(
                    "insert into platform_calendar_year (year, source) values (?1, ?2)",
                    year,
                    notice.source() == null ? "" : notice.source());
            for (CalendarDay day : notice.days()) {
                run(
                        "insert into platform_calendar_day (day, kind, name, year) values (?1, ?2,"
                                + " ?3, ?4)",
                        day.date(),
                        day.kind().name(),
                        day.name().strip(),
                        year);
            }
        }
        run("delete from platform_office_hours");
        int position = 1;
        for (WorkPeriod period : content.officeHours()) {
            run(
                    "insert into platform_office_hours values (?1, ?2, ?3)",
                    position++,
                    period.opens(),
                    period.closes());
        }
    }

    void addVersion(CalendarVersion version) {
        run(
                "insert into platform_calendar_version (version, at, actor_id, note, changes)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb))",
                version.version(),
                version.at(),
                version.actorId(),
                version.note(),
                write(version.changes()));
    }

    /** Newest first; the cursor is the version that was shown last. */
    Slice<CalendarVersion> versions(int limit, Integer before) {
        List<?> rows =
                database.createNativeQuery(
                                "select version, at, actor_id, note, cast(changes as text) from"
                                        + " platform_calendar_version where version < ?1 order by"
                                        + " version desc")
                        .setParameter(1, before == null ? Integer.MAX_VALUE : before)
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Slice.of(
                rows.stream().map(row -> version((Object[]) row)).toList(),
                limit,
                version -> Integer.toString(version.version()));
    }

    private CalendarVersion version(Object[] row) {
        return new CalendarVersion(
                ((Number) row[0]).intValue(),
                (Instant) row[1],
                (UUID) row[2],
                (String) row[3],
                read((String) row[4]));
    }

    private String write(List<CalendarChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }

    private List<CalendarChange> read(String changes) {
        try {
            return json.readValue(changes, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote can be read", e);
        }
    }

    private List<Object[]> rows(String sql) {
        List<?> rows = database.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private void run(String sql, Object... values) {
        var statement = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
