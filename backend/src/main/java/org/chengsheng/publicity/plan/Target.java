package org.chengsheng.publicity.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;

/** 指标: one figure to reach in the year of a plan (M-014..M-021). */
@Entity
@Table(name = "publicity_target")
class Target {

    @Id private UUID id;
    @ManyToOne private AnnualPlan plan;
    private UUID lineId;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanMeasure measure;

    private String[] kinds;
    private String[] levels;

    @Enumerated(EnumType.STRING)
    private TargetScope scope;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private TargetPeriod period;

    @Enumerated(EnumType.STRING)
    private TargetDirection direction;

    private BigDecimal value;
    private BigDecimal baseline;
    private String word;
    private boolean carryOver;
    private UUID[] tasks;

    protected Target() {}

    private Target(AnnualPlan plan, UUID lineId, int position) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.lineId = lineId;
        this.position = position;
    }

    static Target of(AnnualPlan plan, TargetEntry entry, int position) {
        UUID line = entry.lineId() == null ? UuidCreator.getTimeOrderedEpoch() : entry.lineId();
        Target target = new Target(plan, line, position);
        target.title = entry.title().strip();
        target.measure = entry.measure();
        target.kinds = entry.kinds().toArray(String[]::new);
        target.levels = entry.levels().toArray(String[]::new);
        target.scope = entry.scope();
        target.unitId = entry.unitId();
        target.period = entry.period();
        target.direction = entry.direction();
        target.value = entry.value();
        target.baseline = entry.baseline();
        target.word = entry.word().strip();
        target.carryOver = entry.carryOver();
        target.tasks = entry.tasks().stream().distinct().toArray(UUID[]::new);
        return target;
    }

    /** The same target in the next edition. */
    Target copyFor(AnnualPlan next) {
        return of(next, entry(), position);
    }

    /** The same aim in another year, whose central tasks are others. */
    Target anewFor(AnnualPlan other) {
        Target anew = copyFor(other);
        anew.lineId = UuidCreator.getTimeOrderedEpoch();
        anew.tasks = new UUID[0];
        return anew;
    }

    TargetEntry entry() {
        return new TargetEntry(
                lineId,
                title,
                measure,
                List.of(kinds),
                List.of(levels),
                scope,
                unitId,
                period,
                direction,
                value,
                baseline,
                word,
                carryOver,
                List.of(tasks));
    }

    UUID lineId() {
        return lineId;
    }

    PlanMeasure measure() {
        return measure;
    }

    boolean isFor(UUID unit) {
        return scope == TargetScope.EACH_UNIT
                ? unit != null
                : java.util.Objects.equals(unitId, unit);
    }
}
