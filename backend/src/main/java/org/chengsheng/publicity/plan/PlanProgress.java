package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;

/** 宣传工作进度表 (M-093, M-094): every target of a plan, for the bureau and for each unit. */
@ApplicationScoped
class PlanProgress {

    private final AnnualPlans plans;
    private final ReachedFigures figures;
    private final Directory directory;
    private final Settings settings;
    private final Clock clock;

    PlanProgress(
            AnnualPlans plans,
            ReachedFigures figures,
            Directory directory,
            Settings settings,
            Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One line of the table.
     *
     * @param unitId null: the bureau as a whole
     * @param counted by the system from its own records; otherwise entered by hand
     * @param months what was reached in each month, 1 to 12, null where there is no figure
     * @param due what should be reached by now
     * @param percent of the year's value
     */
    record ProgressLine(
            UUID lineId,
            String title,
            PlanMeasure measure,
            TargetPeriod period,
            TargetDirection direction,
            BigDecimal value,
            BigDecimal baseline,
            String word,
            UUID unitId,
            String unitName,
            boolean counted,
            List<BigDecimal> months,
            BigDecimal due,
            BigDecimal reached,
            BigDecimal percent,
            Light light) {}

    /** The table of one plan. */
    record ProgressTable(int year, LocalDate today, List<ProgressLine> lines) {}

    @Transactional
    ProgressTable of(UUID planId) {
        AnnualPlan plan = plans.require(planId);
        LocalDate today = clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
        ProgressPolicy policy =
                new ProgressPolicy(
                        settings.number("publicity.light-green"),
                        settings.number("publicity.light-amber"));
        List<UnitView> units = directory.units().stream().filter(UnitView::active).toList();
        ReachedFigures.Year year = figures.of(plan);
        List<ProgressLine> lines = new ArrayList<>();
        for (Target target : plan.targets()) {
            TargetEntry entry = target.entry();
            for (UnitView unit : unitsOf(entry, units)) {
                UUID unitId = unit == null ? null : unit.id();
                Map<Integer, BigDecimal> months = year.months(target, unitId);
                lines.add(
                        line(entry, unit, months, policy.judge(entry, plan.year(), months, today)));
            }
        }
        return new ProgressTable(plan.year(), today, lines);
    }

    /** Null stands for the bureau as a whole. */
    private static List<UnitView> unitsOf(TargetEntry target, List<UnitView> units) {
        return switch (target.scope()) {
            case BUREAU -> java.util.Collections.singletonList(null);
            case EACH_UNIT -> units.stream().filter(it -> it.kind() != UnitKind.BUREAU).toList();
            case UNIT -> units.stream().filter(it -> it.id().equals(target.unitId())).toList();
        };
    }

    private static ProgressLine line(
            TargetEntry target,
            UnitView unit,
            Map<Integer, BigDecimal> months,
            ProgressPolicy.Standing standing) {
        List<BigDecimal> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            all.add(months.get(month));
        }
        return new ProgressLine(
                target.lineId(),
                target.title(),
                target.measure(),
                target.period(),
                target.direction(),
                target.value(),
                target.baseline(),
                target.word(),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name(),
                ReachedFigures.isCounted(target.measure()),
                all,
                standing.due(),
                standing.reached(),
                standing.percent(),
                standing.light());
    }
}
