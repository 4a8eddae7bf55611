package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.campaign.CentralTasks;

/** A publicity officer writes the plan of a year and hands it to a leader. */
@ApplicationScoped
class WritePlan {

    private final AnnualPlans plans;
    private final Directory directory;
    private final CentralTasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    WritePlan(
            AnnualPlans plans,
            Directory directory,
            CentralTasks tasks,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One target as written.
     *
     * @param lineId the same in all editions; null for a new one
     * @param kinds codes of kinds that count, empty: all
     * @param levels codes of levels that count, empty: all
     * @param unitId whose it is, only with scope UNIT
     * @param value in {@code word}; of a rate in percent, of a rank the place
     * @param baseline what it was before, where an outcome is aimed at (M-021)
     * @param word 单位 of the figure: 次, 条, 篇, %, 名
     * @param carryOver whether more in one period makes up for less in another (M-017: no)
     * @param tasks central tasks of the year it serves (M-022)
     */
    record TargetEntry(
            UUID lineId,
            @NotBlank(message = "{target.title}") @Size(max = 80, message = "{target.title}")
                    String title,
            @NotNull PlanMeasure measure,
            @NotNull @Size(max = 20) List<@Pattern(regexp = "[A-Z_]{1,30}") String> kinds,
            @NotNull @Size(max = 10) List<@Pattern(regexp = "[A-Z_]{1,30}") String> levels,
            @NotNull TargetScope scope,
            UUID unitId,
            @NotNull TargetPeriod period,
            @NotNull TargetDirection direction,
            @NotNull(message = "{target.value}")
                    @DecimalMin(value = "0", message = "{target.value}")
                    @DecimalMax(value = "1000000", message = "{target.value}")
                    @Digits(integer = 7, fraction = 2, message = "{target.value}")
                    BigDecimal value,
            @DecimalMin(value = "0", message = "{target.value}")
                    @DecimalMax(value = "1000000", message = "{target.value}")
                    @Digits(integer = 7, fraction = 2, message = "{target.value}")
                    BigDecimal baseline,
            @NotBlank(message = "{target.word}") @Size(max = 6, message = "{target.word}")
                    String word,
            boolean carryOver,
            @NotNull @Size(max = 10, message = "{target.tasks}") List<@NotNull UUID> tasks) {}

    /** The plan as written, whole. */
    record PlanEntry(
            int version,
            @NotNull(message = "{plan.text}") @Size(max = 20_000, message = "{plan.text}")
                    String guidingText,
            @NotNull @Size(max = 60, message = "{plan.targets}")
                    List<@Valid @NotNull TargetEntry> targets) {}

    /** One line of the list of plans. */
    record PlanHead(
            UUID id,
            int year,
            int edition,
            PlanState state,
            String documentNumber,
            LocalDate issuedOn,
            int targets,
            int version) {}

    /** A plan with everything in it. */
    record PlanView(
            PlanHead head,
            String guidingText,
            UUID authorId,
            UUID deciderId,
            String returnedReason,
            Instant submittedAt,
            List<TargetEntry> targets) {}

    @Transactional
    List<PlanHead> list() {
        return plans.newestFirst().stream().map(AnnualPlan::head).toList();
    }

    @Transactional
    PlanView show(UUID id) {
        return plans.require(id).view();
    }

    /**
     * A draft; a year that has a plan is amended instead.
     *
     * @param withTargets begins with the targets of the last year that has a plan, else empty
     */
    @Transactional
    PlanView begin(int year, boolean withTargets, StaffMember officer) {
        if (plans.lastEdition(year) > 0) {
            throw new Refusal(PublicityCode.PUBLICITY_PLAN_YEAR_TAKEN, String.valueOf(year));
        }
        AnnualPlan plan = new AnnualPlan(year, 1, officer.id());
        if (withTargets) {
            plans.lastBefore(year).ifPresent(plan::beginWith);
        }
        return keep(plan, "BEGIN_PLAN", officer);
    }

    @Transactional
    PlanView write(UUID id, PlanEntry entry, StaffMember officer) {
        AnnualPlan plan = plans.requireForAct(id);
        plan.requireVersion(entry.version());
        entry.targets().forEach(this::requireUnit);
        tasks.requireOf(plan.year(), tagsOf(entry));
        plan.write(entry);
        return keep(plan, "WRITE_PLAN", officer);
    }

    @Transactional
    PlanView submit(UUID id, int version, StaffMember officer) {
        AnnualPlan plan = plans.requireForAct(id);
        plan.requireVersion(version);
        plan.submit(clock.instant());
        return keep(plan, "SUBMIT_PLAN", officer);
    }

    /** The next edition as a draft with the content of the issued one. */
    @Transactional
    PlanView amend(UUID id, int version, StaffMember officer) {
        AnnualPlan issued = plans.requireForAct(id);
        issued.requireVersion(version);
        if (plans.open(issued.year()).isPresent()) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_PLAN_YEAR_TAKEN, String.valueOf(issued.year()));
        }
        AnnualPlan next = issued.amend(officer.id(), plans.lastEdition(issued.year()) + 1);
        return keep(next, "AMEND_PLAN", officer);
    }

    private PlanView keep(AnnualPlan plan, String act, StaffMember by) {
        plans.persistAndFlush(plan);
        audit.record(by.id(), act, "plan", plan.id().toString(), null);
        return plan.view();
    }

    private static List<UUID> tagsOf(PlanEntry entry) {
        return entry.targets().stream().flatMap(it -> it.tasks().stream()).distinct().toList();
    }

    private void requireUnit(TargetEntry target) {
        if ((target.scope() == TargetScope.UNIT) != (target.unitId() != null)) {
            throw new Refusal(PublicityCode.PUBLICITY_TARGET_UNIT);
        }
        if (target.unitId() != null && directory.activeUnit(target.unitId()).isEmpty()) {
            throw new Refusal(OrgCode.ORG_UNIT_NOT_FOUND);
        }
    }
}
