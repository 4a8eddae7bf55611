package org.chengsheng.publicity.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityState;

/** The activities of some days that a person may see: what calendar and map show. */
@ApplicationScoped
class ActivityCalendar {

    /** A year and the weeks around it. */
    static final int MOST_DAYS = 400;

    /** More nobody can read on one sheet; a whole year is counted by days. */
    static final int MOST = 1000;

    private final EntityManager database;
    private final Directory directory;

    ActivityCalendar(EntityManager database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** One activity in a calendar or on a map. */
    record ActivityDate(
            String number,
            String title,
            ActivityKind kind,
            String kindLabel,
            ActivityState state,
            String stateLabel,
            String unitName,
            Instant startsAt,
            Instant endsAt,
            boolean timeSettled,
            String address,
            Double lat,
            Double lon) {}

    /**
     * @param capped there are more than are shown
     */
    record ActivityDates(List<ActivityDate> items, boolean capped) {}

    /** How many activities begin on a day, by how far they are. */
    record ActivityDay(LocalDate day, int preparing, int coming, int over, int cancelled) {}

    /**
     * @param items days without an activity are left out
     */
    record ActivityDays(List<ActivityDay> items) {}

    ActivityDays days(LocalDate from, LocalDate to, StaffMember staff) {
        Query query =
                query(
                        "select cast(a.starts_at at time zone :zone as date) as day,"
                                + " count(*) filter (where a.state in ('DRAFT', 'PENDING_APPROVAL',"
                                + " 'REJECTED', 'POSTPONED')), count(*) filter (where a.state in"
                                + " ('APPROVED', 'PUBLISHED', 'SIGNUP_CLOSED', 'ONGOING')), count(*)"
                                + " filter (where a.state in ('ENDED', 'EVALUATED', 'CLOSED')),"
                                + " count(*) filter (where a.state = 'CANCELLED')",
                        " group by day order by day",
                        from,
                        to,
                        staff);
        query.setParameter("zone", WorkingCalendar.ZONE.getId());
        List<?> rows = query.getResultList();
        return new ActivityDays(rows.stream().map(Object[].class::cast).map(this::day).toList());
    }

    private ActivityDay day(Object[] row) {
        return new ActivityDay(
                (LocalDate) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }

    ActivityDates between(LocalDate from, LocalDate to, StaffMember staff) {
        Query query =
                query(
                        "select a.number, a.title, a.kind, a.state, a.unit_id, a.starts_at,"
                                + " a.ends_at, a.time_settled, a.address, a.lat, a.lon",
                        " order by a.starts_at, a.id",
                        from,
                        to,
                        staff);
        query.setMaxResults(MOST + 1);
        Map<UUID, String> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        List<?> rows = query.getResultList();
        return new ActivityDates(
                rows.stream().limit(MOST).map(row -> read((Object[]) row, units)).toList(),
                rows.size() > MOST);
    }

    private Query query(
            String select, String rest, LocalDate from, LocalDate to, StaffMember staff) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw Refusal.invalid("to", Messages.text("activity.calendarDays", MOST_DAYS));
        }
        String seen = new ActivityAccess(staff).sql();
        Query query =
                database.createNativeQuery(
                                select
                                        + " from publicity_activity a where a.starts_at >= :from and"
                                        + " a.starts_at < :to"
                                        + (seen == null ? "" : " and " + seen)
                                        + rest)
                        .setParameter("from", start(from))
                        .setParameter("to", start(to.plusDays(1)));
        if (seen != null) {
            query.setParameter("ownUnit", staff.unitId());
        }
        return query;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static ActivityDate read(Object[] row, Map<UUID, String> units) {
        ActivityKind kind = ActivityKind.valueOf((String) row[2]);
        ActivityState state = ActivityState.valueOf((String) row[3]);
        return new ActivityDate(
                (String) row[0],
                (String) row[1],
                kind,
                Messages.label(kind),
                state,
                Messages.label(state),
                units.get((UUID) row[4]),
                (Instant) row[5],
                (Instant) row[6],
                (Boolean) row[7],
                (String) row[8],
                (Double) row[9],
                (Double) row[10]);
    }
}
