package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.desk.ActivityFilter.ActivitySort;
import org.chengsheng.publicity.desk.ActivityFilter.Conditions;
import org.hibernate.jpa.AvailableHints;

/** The activities of a filter that a person may see; screen and export ask here. */
@ApplicationScoped
public class ActivityLists {

    private static final int FETCH = 500;

    private final EntityManager database;
    private final Directory directory;
    private final WaitingActivities waiting;

    ActivityLists(EntityManager database, Directory directory, WaitingActivities waiting) {
        this.database = database;
        this.directory = directory;
        this.waiting = waiting;
    }

    Slice<ActivityRow> page(ActivityFilter filter, StaffMember staff) {
        Conditions where = filter.conditions(staff, waiting);
        String after = "";
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            after =
                    filter.sort == ActivitySort.SOONEST
                            ? " and (a.starts_at, a.id) > (:cursorAt, :cursorId)"
                            : " and (a.starts_at, a.id) < (:cursorAt, :cursorId)";
            where.values().put("cursorAt", cursor.at());
            where.values().put("cursorId", cursor.id());
        }
        Map<UUID, String> units = unitNames();
        List<?> rows =
                query(where.sql() + after, where, filter)
                        .setMaxResults(filter.limit + 1)
                        .getResultList();
        return Slice.of(
                rows.stream().map(row -> ActivityRow.of((Object[]) row, units)).toList(),
                filter.limit,
                row -> row.cursor().encode());
    }

    /** All rows, fetched some hundreds at a time; the transaction and the stream end together. */
    public Stream<ActivityRow> all(ActivityFilter filter, StaffMember staff) {
        Conditions where = filter.conditions(staff, waiting);
        Map<UUID, String> units = unitNames();
        Query query =
                query(where.sql(), where, filter)
                        .setHint(AvailableHints.HINT_FETCH_SIZE, FETCH)
                        .setHint(AvailableHints.HINT_READ_ONLY, true);
        Stream<?> rows = query.getResultStream();
        return rows.map(row -> ActivityRow.of((Object[]) row, units));
    }

    private Query query(String condition, Conditions where, ActivityFilter filter) {
        String order =
                filter.sort == ActivitySort.SOONEST
                        ? " order by a.starts_at, a.id"
                        : " order by a.starts_at desc, a.id desc";
        Query query =
                database.createNativeQuery(
                        "select "
                                + ActivityRow.COLUMNS
                                + " from publicity_activity a where "
                                + condition
                                + order);
        where.values().forEach(query::setParameter);
        return query;
    }

    private Map<UUID, String> unitNames() {
        return directory.units().stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
    }
}
