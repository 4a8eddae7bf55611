package org.chengsheng.publicity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.publicity.activity.ActivityKind;

/**
 * Counts what took place by year of its beginning. People and materials are those the evaluations
 * report, so they come with the evaluation.
 */
@ApplicationScoped
class CountYears {

    private final EntityManager database;

    CountYears(EntityManager database) {
        this.database = database;
    }

    /** Only years in which something took place; of these each counted measure has a number. */
    Map<Integer, Map<ReviewMeasure, Long>> count() {
        List<?> rows =
                database.createNativeQuery(
                                "select cast(extract(year from a.starts_at at time zone :zone) as"
                                        + " integer) as year, a.kind, count(*),"
                                        + " coalesce(sum(e.headcount), 0),"
                                        + " coalesce(sum(e.materials_given), 0) from"
                                        + " publicity_activity a left join publicity_evaluation e"
                                        + " on e.activity_id = a.id and a.state in ('EVALUATED',"
                                        + " 'CLOSED') where a.state in ('ENDED', 'EVALUATED',"
                                        + " 'CLOSED') group by 1, 2")
                        .setParameter("zone", WorkingCalendar.ZONE.getId())
                        .getResultList();
        Map<Integer, Map<ReviewMeasure, Long>> years = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            Map<ReviewMeasure, Long> year =
                    years.computeIfAbsent((Integer) cells[0], it -> nothing());
            ReviewMeasure kind = ReviewMeasure.of(ActivityKind.valueOf((String) cells[1]));
            year.merge(kind, whole(cells[2]), Long::sum);
            year.merge(ReviewMeasure.PEOPLE, whole(cells[3]), Long::sum);
            year.merge(ReviewMeasure.MATERIALS, whole(cells[4]), Long::sum);
        }
        return years;
    }

    private static Map<ReviewMeasure, Long> nothing() {
        Map<ReviewMeasure, Long> year = new EnumMap<>(ReviewMeasure.class);
        for (ReviewMeasure it : ReviewMeasure.values()) {
            if (it.kind().isPresent()) {
                year.put(it, 0L);
            }
        }
        return year;
    }

    private static long whole(Object cell) {
        return ((Number) cell).longValue();
    }
}
