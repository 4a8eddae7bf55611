package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was reached in a year: activities and trainings counted from their registers, everything
 * else as people entered it month by month. Three queries, whatever the number of targets and
 * units.
 */
@ApplicationScoped
class ReachedFigures {

    private static final String TRAINED = "TRAINED";
    private static final String MONTH =
            "cast(date_trunc('month', starts_at at time zone 'Asia/Shanghai') as date)";

    private final EntityManager database;

    ReachedFigures(EntityManager database) {
        this.database = database;
    }

    /** Measures the register itself knows, so that nobody enters them. */
    static boolean isCounted(PlanMeasure measure) {
        return measure == PlanMeasure.ACTIVITY || measure == PlanMeasure.TRAINING;
    }

    private record Cell(String what, UUID unitId) {}

    /** All figures of one year. */
    static final class Year {

        private final Map<Cell, Map<Integer, BigDecimal>> entered = new HashMap<>();
        private final Map<Cell, Map<Integer, BigDecimal>> held = new HashMap<>();
        private final Map<Cell, Map<Integer, BigDecimal>> trained = new HashMap<>();

        /** Month → figure for this target and unit, or for the bureau (null). */
        Map<Integer, BigDecimal> months(Target target, UUID unitId) {
            return switch (target.measure()) {
                case ACTIVITY -> activities(target.entry().kinds(), unitId);
                case TRAINING -> trained.getOrDefault(new Cell(TRAINED, unitId), Map.of());
                default ->
                        entered.getOrDefault(
                                new Cell(target.lineId().toString(), unitId), Map.of());
            };
        }

        /** The bureau takes the sum of its units. */
        private Map<Integer, BigDecimal> activities(List<String> kinds, UUID unitId) {
            Map<Integer, BigDecimal> months = new TreeMap<>();
            held.forEach(
                    (cell, figures) -> {
                        if ((kinds.isEmpty() || kinds.contains(cell.what()))
                                && (unitId == null || unitId.equals(cell.unitId()))) {
                            figures.forEach((month, n) -> months.merge(month, n, BigDecimal::add));
                        }
                    });
            return months;
        }
    }

    Year of(AnnualPlan plan) {
        Year year = new Year();
        LocalDate first = LocalDate.of(plan.year(), 1, 1);
        read(
                year.entered,
                database.createNativeQuery(
                                "select distinct on (line_id, unit_id, month) cast(line_id as text),"
                                        + " unit_id, month, value from publicity_reached where line_id"
                                        + " in (select line_id from publicity_target where plan_id ="
                                        + " :plan) and month >= :first and month < :next order by"
                                        + " line_id, unit_id, month, entered_at desc, id desc")
                        .setParameter("plan", plan.id())
                        .setParameter("first", first)
                        .setParameter("next", first.plusYears(1))
                        .getResultList());
        if (asksFor(plan, PlanMeasure.ACTIVITY)) {
            read(
                    year.held,
                    in(
                            first,
                            "select kind, unit_id, "
                                    + MONTH
                                    + ", count(*) from publicity_activity where state in ('ENDED',"
                                    + " 'EVALUATED', 'CLOSED')"));
        }
        if (asksFor(plan, PlanMeasure.TRAINING)) {
            // Of several units it is one session of each, and one of the bureau.
            read(
                    year.trained,
                    in(
                            first,
                            "select '"
                                    + TRAINED
                                    + "', trained.unit, "
                                    + MONTH
                                    + ", count(*) from publicity_training_session cross join lateral"
                                    + " unnest(array_append(units, cast(null as uuid))) as"
                                    + " trained(unit) where state in ('HELD', 'ASSESSED')"));
        }
        return year;
    }

    private static boolean asksFor(AnnualPlan plan, PlanMeasure measure) {
        return plan.targets().stream().anyMatch(it -> it.measure() == measure);
    }

    private List<?> in(LocalDate first, String counted) {
        return database.createNativeQuery(
                        counted
                                + " and starts_at >= cast(:first as date) at time zone"
                                + " 'Asia/Shanghai' and starts_at < cast(:next as date) at time"
                                + " zone 'Asia/Shanghai' group by 1, 2, 3")
                .setParameter("first", first.toString())
                .setParameter("next", first.plusYears(1).toString())
                .getResultList();
    }

    private static void read(Map<Cell, Map<Integer, BigDecimal>> into, List<?> rows) {
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            into.computeIfAbsent(
                            new Cell((String) cells[0], (UUID) cells[1]), any -> new TreeMap<>())
                    .put(monthOf(cells[2]), new BigDecimal(cells[3].toString()));
        }
    }

    private static int monthOf(Object day) {
        return day instanceof Date date
                ? date.toLocalDate().getMonthValue()
                : ((LocalDate) day).getMonthValue();
    }
}
