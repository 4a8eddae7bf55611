package org.chengsheng.publicity.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.publicity.activity.ActivityState;

/** What is kept of a year's frame; every sum is one query, whatever the number of parts. */
@ApplicationScoped
class YearFrames {

    /** A bureau has a handful a year; more are not read. */
    private static final int MOST = 200;

    private final EntityManager database;

    YearFrames(EntityManager database) {
        this.database = database;
    }

    /** By which column of a placement activities are summed up. */
    enum Place {
        CAMPAIGN("campaign_id"),
        BUDGET_LINE("budget_line_id");

        private final String column;

        Place(String column) {
            this.column = column;
        }
    }

    <T extends YearPart> List<T> of(Class<T> kind, int year) {
        return database.createQuery(
                        "from " + kind.getSimpleName() + " where year = :year order by title, id",
                        kind)
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether another part of this kind has that title in the year. */
    boolean isTaken(YearPart part) {
        return database.createQuery(
                                "select count(it) from "
                                        + part.getClass().getSimpleName()
                                        + " it where it.year = :year and it.title = :title and"
                                        + " it.id <> :id",
                                Long.class)
                        .setParameter("year", part.year())
                        .setParameter("title", part.title())
                        .setParameter("id", part.id())
                        .getSingleResult()
                > 0;
    }

    Placement placement(UUID activityId) {
        Placement kept = database.find(Placement.class, activityId);
        return kept == null ? new Placement(activityId) : kept;
    }

    Map<UUID, List<StateSum>> sums(Place place, Collection<UUID> parts) {
        Map<UUID, List<StateSum>> sums = new HashMap<>();
        if (parts.isEmpty()) {
            return sums;
        }
        List<?> rows =
                database.createNativeQuery(
                                "select p.%s, a.state, count(*), sum(a.budget_planned),"
                                                .formatted(place.column)
                                        + " sum(a.budget_actual), sum(greatest(a.budget_planned,"
                                        + " a.budget_actual)) from publicity_placement p join"
                                        + " publicity_activity a on a.id = p.activity_id where"
                                        + " p.%s in (:parts) group by 1, 2".formatted(place.column))
                        .setParameter("parts", parts)
                        .getResultList();
        for (Object row : rows) {
            Object[] it = (Object[]) row;
            sums.computeIfAbsent((UUID) it[0], any -> new ArrayList<>())
                    .add(
                            new StateSum(
                                    ActivityState.valueOf((String) it[1]),
                                    number(it[2]),
                                    number(it[3]),
                                    number(it[4]),
                                    number(it[5])));
        }
        return sums;
    }

    /** Central task → activities that carry it, without those cancelled. */
    Map<UUID, Long> activitiesByTask(int year) {
        return counts(
                "select t.id, count(*) from publicity_central_task t join publicity_placement p on"
                        + " p.tasks @> array[t.id] join publicity_activity a on a.id = p.activity_id"
                        + " where t.year = :year and a.state <> 'CANCELLED' group by 1",
                year);
    }

    /** Central task → targets of the issued plan that carry it. */
    Map<UUID, Long> targetsByTask(int year) {
        return counts(
                "select task, count(*) from publicity_plan p join publicity_target t on t.plan_id ="
                        + " p.id cross join unnest(t.tasks) as task where p.year = :year and p.state"
                        + " = 'ISSUED' group by 1",
                year);
    }

    private Map<UUID, Long> counts(String sql, int year) {
        Map<UUID, Long> counts = new HashMap<>();
        for (Object row :
                database.createNativeQuery(sql).setParameter("year", year).getResultList()) {
            counts.put((UUID) ((Object[]) row)[0], number(((Object[]) row)[1]));
        }
        return counts;
    }

    YearFrame.Tagging tagging(int year) {
        Object[] activities =
                (Object[])
                        database.createNativeQuery(
                                        "select count(*), count(*) filter (where not tasked),"
                                                + " count(*) filter (where not answering) from"
                                                + " publicity_activity where starts_at >="
                                                + " make_timestamptz(:year, 1, 1, 0, 0, 0,"
                                                + " 'Asia/Shanghai') and starts_at <"
                                                + " make_timestamptz(:year + 1, 1, 1, 0, 0, 0,"
                                                + " 'Asia/Shanghai') and state <> 'CANCELLED'")
                                .setParameter("year", year)
                                .getSingleResult();
        Object[] targets =
                (Object[])
                        database.createNativeQuery(
                                        "select count(*), count(*) filter (where t.tasks = '{}') from"
                                                + " publicity_plan p join publicity_target t on"
                                                + " t.plan_id = p.id where p.year = :year and p.state ="
                                                + " 'ISSUED'")
                                .setParameter("year", year)
                                .getSingleResult();
        return new YearFrame.Tagging(
                number(activities[0]),
                number(activities[1]),
                number(activities[2]),
                number(targets[0]),
                number(targets[1]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
