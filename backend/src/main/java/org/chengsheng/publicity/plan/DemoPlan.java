package org.chengsheng.publicity.plan;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.publicity.plan.WritePlan.PlanEntry;
import org.chengsheng.publicity.plan.WritePlan.TargetEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The plan of the current year with the targets of M-014..M-021 and M-073 and what was reached so
 * far, some well and some badly. Only into an empty register, and only in the demo.
 */
@ApplicationScoped
class DemoPlan {

    private static final String GUIDE =
            "围绕市委市政府和本局中心工作，把市民关心的事讲清楚、办明白。\n" + "一、讲好一线故事，正面报道经常有；二、义务咨询日每周一次，活动有评估；三、杜绝责任报道。";

    private final AnnualPlans plans;
    private final Directory directory;
    private final EntityManager database;
    private final Clock clock;
    private final boolean on;

    DemoPlan(
            AnnualPlans plans,
            Directory directory,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.plans = plans;
        this.directory = directory;
        this.database = database;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(400) StartupEvent start) {
        if (!on || plans.count() > 0) {
            return;
        }
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        UUID officer = somebody(Roles.PUBLICITY_OFFICER);
        AnnualPlan plan = new AnnualPlan(today.getYear(), 1, officer);
        plan.write(new PlanEntry(0, GUIDE, targets()));
        plan.submit(clock.instant());
        plan.issue(
                somebody(Roles.BUREAU_LEADER),
                "示城管字〔" + today.getYear() + "〕7号",
                LocalDate.of(today.getYear(), 1, 1));
        plans.persistAndFlush(plan);
        enter(plan, officer, today);
    }

    private UUID somebody(String role) {
        return directory.people().stream()
                .filter(it -> it.hasRole(role))
                .map(PersonView::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<TargetEntry> targets() {
        List<TargetEntry> targets = new ArrayList<>();
        targets.add(
                count("报纸、电视、广播、网络报道", PlanMeasure.COVERAGE, TargetPeriod.YEAR, 48, "次")
                        .of("NEWSPAPER", "TV", "RADIO", "WEB"));
        targets.add(count("杂志报道", PlanMeasure.COVERAGE, TargetPeriod.YEAR, 2, "次").of("MAGAZINE"));
        targets.add(count("信息报送", PlanMeasure.SUBMITTED, TargetPeriod.YEAR, 24, "条").of());
        targets.add(count("信息发表", PlanMeasure.PUBLISHED, TargetPeriod.YEAR, 15, "条").of());
        targets.add(
                count("各单位稿件报送", PlanMeasure.SUBMITTED, TargetPeriod.MONTH, 4, "篇").ofEachUnit());
        targets.add(count("信息宣传培训", PlanMeasure.TRAINING, TargetPeriod.QUARTER, 1, "次").of());
        targets.add(count("宣传活动", PlanMeasure.ACTIVITY, TargetPeriod.YEAR, 20, "场").of());
        targets.add(count("责任报道", PlanMeasure.COVERAGE, TargetPeriod.YEAR, 0, "篇").atMost());
        targets.add(count("全市考核名次", PlanMeasure.RANK, TargetPeriod.YEAR, 3, "名").atMost());
        targets.add(count("市民了解率", PlanMeasure.SURVEY_RATE, TargetPeriod.YEAR, 80, "%").of());
        return targets;
    }

    private record Count(
            String title, PlanMeasure measure, TargetPeriod period, int value, String word) {

        TargetEntry of(String... kinds) {
            return entry(TargetScope.BUREAU, TargetDirection.AT_LEAST, kinds);
        }

        TargetEntry ofEachUnit() {
            return entry(TargetScope.EACH_UNIT, TargetDirection.AT_LEAST);
        }

        TargetEntry atMost() {
            return entry(TargetScope.BUREAU, TargetDirection.AT_MOST);
        }

        private TargetEntry entry(TargetScope scope, TargetDirection direction, String... kinds) {
            return new TargetEntry(
                    null,
                    title,
                    measure,
                    List.of(kinds),
                    List.of(),
                    scope,
                    null,
                    period,
                    direction,
                    BigDecimal.valueOf(value),
                    null,
                    word,
                    false,
                    List.of());
        }
    }

    private static Count count(
            String title, PlanMeasure measure, TargetPeriod period, int value, String word) {
        return new Count(title, measure, period, value, word);
    }

    /** Every month so far; units differ, so that all lights are seen. */
    private void enter(AnnualPlan plan, UUID officer, LocalDate today) {
        List<UUID> units =
                directory.units().stream()
                        .filter(it -> it.kind() != UnitKind.BUREAU)
                        .map(UnitView::id)
                        .toList();
        for (int month = 1; month <= today.getMonthValue(); month++) {
            for (Target target : plan.targets()) {
                if (ReachedFigures.isCounted(target.measure())) {
                    continue;
                }
                if (target.isFor(null)) {
                    enter(target, null, month, bureaus(target, month), officer, today);
                    continue;
                }
                for (int i = 0; i < units.size(); i++) {
                    enter(target, units.get(i), month, 4 - i % 3 * (month % 2), officer, today);
                }
            }
        }
    }

    private static int bureaus(Target target, int month) {
        return switch (target.measure()) {
            case COVERAGE -> target.entry().value().intValue() > 2 ? 4 : month == 5 ? 1 : 0;
            case SUBMITTED -> 2;
            case PUBLISHED -> month % 2;
            case RANK -> 3;
            case SURVEY_RATE -> 70 + month;
            case ACTIVITY, TRAINING -> 0;
        };
    }

    private void enter(
            Target target, UUID unit, int month, int value, UUID officer, LocalDate today) {
        database.persist(
                new Reached(
                        new RecordReached.ReachedEntry(
                                target.lineId(),
                                unit,
                                LocalDate.of(today.getYear(), month, 1),
                                BigDecimal.valueOf(value),
                                "月报"),
                        officer,
                        clock.instant()));
    }
}
