package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** An officer enters what a target reached in a month; the newest entry of a month counts. */
@ApplicationScoped
class RecordReached {

    private final AnnualPlans plans;
    private final PlanProgress progress;
    private final EntityManager database;
    private final AuditLog audit;
    private final Clock clock;

    RecordReached(
            AnnualPlans plans,
            PlanProgress progress,
            EntityManager database,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One figure.
     *
     * @param unitId null: the bureau
     * @param month any day of it
     * @param value of that month alone; of a rate or rank the figure itself
     * @param note where it comes from
     */
    record ReachedEntry(
            @NotNull UUID lineId,
            UUID unitId,
            @NotNull LocalDate month,
            @NotNull(message = "{target.value}")
                    @DecimalMin(value = "0", message = "{target.value}")
                    @DecimalMax(value = "1000000", message = "{target.value}")
                    @Digits(integer = 7, fraction = 2, message = "{target.value}")
                    BigDecimal value,
            @NotBlank(message = "{reached.note}") @Size(max = 200, message = "{reached.note}")
                    String note) {}

    @Transactional
    PlanProgress.ProgressTable enter(UUID planId, ReachedEntry entry, StaffMember officer) {
        AnnualPlan plan = plans.require(planId);
        LocalDate today = clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
        boolean asked =
                plan.target(entry.lineId(), entry.unitId())
                        .filter(it -> !ReachedFigures.isCounted(it.measure()))
                        .isPresent();
        if (!asked || entry.month().getYear() != plan.year() || entry.month().isAfter(today)) {
            throw new Refusal(PublicityCode.PUBLICITY_REACHED_NOT_ASKED);
        }
        database.persist(new Reached(entry, officer.id(), clock.instant()));
        database.flush();
        audit.record(officer.id(), "ENTER_REACHED", "plan", planId.toString(), null);
        return progress.of(planId);
    }
}
