package org.chengsheng.publicity.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.hibernate.jpa.AvailableHints;

/** List, map, export and alerts ask here, so they agree on what a filter means. */
@ApplicationScoped
class AssetQueries {

    /** A map with more points shows nothing any more; it says that it stopped. */
    static final int MOST_POINTS = 2_000;

    private static final int FETCH = 500;
    private static final String FROM =
            " from publicity_asset a join org_unit u on u.id = a.unit_id left join org_staff i on"
                    + " i.id = a.inspector_id where ";
    private static final String ROW =
            "select a.id, a.kind, a.name, u.name as unit_name, a.location_kind, a.address,"
                    + " a.content, a.starts_on, a.ends_on, a.permit_needed, a.permit_no, i.name as"
                    + " inspector_name, a.state, a.checked_on, a.photo_id, a.created_at, a.owner,"
                    + " a.spec"
                    + FROM;
    private static final String POINT = "select a.id, a.kind, a.name, a.state, a.lat, a.lon" + FROM;
    private static final String ORDER = " order by a.created_at desc, a.id desc";
    private static final String PATROLLED =
            "a.state in ('INSTALLED', 'IN_USE', 'EXPIRING', 'REPAIRED')";
    private static final String SHOWN = "a.state in ('IN_USE', 'EXPIRING')";
    private static final String ALERTS =
            "select count(*) filter (where a.state = 'EXPIRING' and a.ends_on >= :today), count(*)"
                    + " filter (where "
                    + SHOWN
                    + " and a.ends_on < :today), count(*) filter (where a.state = 'DAMAGED'),"
                    + " count(*) filter (where "
                    + PATROLLED
                    + " and a.checked_on <= :checkedBefore) from publicity_asset a where a.state"
                    + " not in ('PLANNED', 'REPLACED', 'REMOVED')";

    private final EntityManager database;
    private final Settings settings;
    private final Clock clock;

    AssetQueries(EntityManager database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Points of a filter; capped means that there are more. */
    record AssetPoints(List<AssetPoint> items, boolean capped) {}

    record AssetPoint(
            UUID id, AssetKind kind, String name, AssetState state, double lat, double lon) {}

    /** How many assets wait for somebody, by reason. */
    record AssetAlerts(int expiring, int expired, int damaged, int patrolDue) {}

    private record Where(List<String> conditions, Map<String, Object> values) {

        Where() {
            this(new ArrayList<>(List.of("true")), new LinkedHashMap<>());
        }

        void and(String condition) {
            conditions.add(condition);
        }

        void and(String condition, String name, Object value) {
            and(condition);
            values.put(name, value);
        }

        void in(String column, String name, Collection<? extends Enum<?>> wanted) {
            if (!wanted.isEmpty()) {
                List<String> names = wanted.stream().map(it -> ((Enum<?>) it).name()).toList();
                and(column + " in (:" + name + ")", name, names);
            }
        }

        String sql() {
            return String.join(" and ", conditions);
        }

        Query bindTo(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    Slice<AssetRow> page(AssetFilter filter, StaffMember staff) {
        Where where = where(filter, staff);
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            where.and("(a.created_at, a.id) < (:cursorAt, :cursorId)", "cursorAt", cursor.at());
            where.values().put("cursorId", cursor.id());
        }
        List<AssetRow> rows = rows(ROW, where, filter.limit + 1).map(this::row).toList();
        return Slice.of(rows, filter.limit, row -> new Cursor(row.createdAt(), row.id()).encode());
    }

    /** All rows by a database cursor, in the transaction of the caller. */
    Stream<AssetRow> all(AssetFilter filter, StaffMember staff) {
        Where where = where(filter, staff);
        Query query = where.bindTo(database.createNativeQuery(ROW + where.sql() + ORDER));
        query.setHint(AvailableHints.HINT_FETCH_SIZE, FETCH);
        query.setHint(AvailableHints.HINT_READ_ONLY, true);
        Stream<?> found = query.getResultStream();
        return found.map(it -> row((Object[]) it));
    }

    AssetPoints points(AssetFilter filter, StaffMember staff) {
        Where where = where(filter, staff);
        where.and("a.lat is not null");
        List<AssetPoint> found =
                rows(POINT, where, MOST_POINTS + 1).map(AssetQueries::point).toList();
        boolean capped = found.size() > MOST_POINTS;
        return new AssetPoints(capped ? found.subList(0, MOST_POINTS) : found, capped);
    }

    AssetAlerts alerts() {
        Object[] counts =
                (Object[])
                        database.createNativeQuery(ALERTS)
                                .setParameter("today", today())
                                .setParameter("checkedBefore", checkedBefore())
                                .getSingleResult();
        return new AssetAlerts(
                number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
    }

    private Stream<Object[]> rows(String select, Where where, int most) {
        List<?> rows =
                where.bindTo(database.createNativeQuery(select + where.sql() + ORDER))
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private Where where(AssetFilter filter, StaffMember staff) {
        Where where = new Where();
        where.in("a.kind", "kinds", filter.kind);
        where.in("a.state", "states", filter.state);
        where.in("a.location_kind", "locations", filter.location);
        if (filter.unit != null) {
            where.and("a.unit_id = :unit", "unit", filter.unit);
        }
        if (filter.mine) {
            where.and("a.inspector_id = :me", "me", staff.id());
        }
        if (filter.q != null) {
            where.and(
                    "strpos(lower(concat_ws(' ', a.name, a.address, a.content)), lower(:q)) > 0",
                    "q",
                    filter.q.strip());
        }
        alert(where, filter.alert);
        return where;
    }

    private void alert(Where where, AssetFilter.Alert alert) {
        if (alert == null) {
            return;
        }
        switch (alert) {
            case EXPIRING ->
                    where.and("a.state = 'EXPIRING' and a.ends_on >= :today", "today", today());
            case EXPIRED -> where.and(SHOWN + " and a.ends_on < :today", "today", today());
            case DAMAGED -> where.and("a.state = 'DAMAGED'");
            case PATROL_DUE ->
                    where.and(
                            PATROLLED + " and a.checked_on <= :checked",
                            "checked",
                            checkedBefore());
        }
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    /** Looked at on this day or before: a patrol is due. */
    private LocalDate checkedBefore() {
        return today().minusDays(settings.number("publicity.asset-patrol-days"));
    }

    /** The day on which the next patrol is due; null where none is. */
    LocalDate patrolDueOn(AssetState state, LocalDate checkedOn) {
        boolean patrolled = AssetState.PATROLLED.contains(state) && checkedOn != null;
        return patrolled
                ? checkedOn.plusDays(settings.number("publicity.asset-patrol-days"))
                : null;
    }

    private AssetRow row(Object[] row) {
        AssetState state = AssetState.valueOf((String) row[12]);
        LocalDate checkedOn = (LocalDate) row[13];
        return new AssetRow(
                (UUID) row[0],
                AssetKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                LocationKind.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (LocalDate) row[7],
                (LocalDate) row[8],
                (Boolean) row[9],
                (String) row[10],
                (String) row[11],
                state,
                checkedOn,
                patrolDueOn(state, checkedOn),
                (UUID) row[14],
                (Instant) row[15],
                (String) row[16],
                (String) row[17]);
    }

    private static AssetPoint point(Object[] row) {
        return new AssetPoint(
                (UUID) row[0],
                AssetKind.valueOf((String) row[1]),
                (String) row[2],
                AssetState.valueOf((String) row[3]),
                (Double) row[4],
                (Double) row[5]);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
