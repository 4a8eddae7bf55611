package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** A leader issues a plan or sends it back; an officer closes the plan of a year that is over. */
@ApplicationScoped
class DecidePlan {

    private final AnnualPlans plans;
    private final AuditLog audit;
    private final Clock clock;

    DecidePlan(AnnualPlans plans, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    enum PlanDecision {
        ISSUE,
        RETURN
    }

    /**
     * What a leader decides.
     *
     * @param documentNumber 文号 it is issued under, e.g. 示城管字〔2026〕7号 (M-054); only to issue
     * @param reason why it goes back; only to return
     */
    record PlanDecisionEntry(
            int version,
            @NotNull PlanDecision decision,
            @Size(max = 60, message = "{plan.documentNumber}") String documentNumber,
            @Size(max = 500, message = "{plan.reason}") String reason) {}

    @Transactional
    WritePlan.PlanView decide(UUID id, PlanDecisionEntry entry, StaffMember leader) {
        AnnualPlan plan = plans.requireForAct(id);
        plan.requireVersion(entry.version());
        if (entry.decision() == PlanDecision.RETURN) {
            plan.sendBack(leader.id(), required("reason", entry.reason()));
        } else {
            String number = required("documentNumber", entry.documentNumber());
            if (plans.isNumberTaken(number, id)) {
                throw new Refusal(PublicityCode.PUBLICITY_PLAN_NUMBER_TAKEN, number);
            }
            // The old edition first, because the database takes one issued plan a year.
            plans.issued(plan.year()).ifPresent(AnnualPlan::replaced);
            plans.flush();
            plan.issue(leader.id(), number, today());
        }
        plans.flush();
        audit.record(leader.id(), entry.decision() + "_PLAN", "plan", id.toString(), null);
        return plan.view();
    }

    @Transactional
    WritePlan.PlanView archive(UUID id, int version, StaffMember officer) {
        AnnualPlan plan = plans.requireForAct(id);
        plan.requireVersion(version);
        plan.archive(today());
        plans.flush();
        audit.record(officer.id(), "ARCHIVE_PLAN", "plan", id.toString(), null);
        return plan.view();
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid(field, Messages.text("input.missing"));
        }
        return value.strip();
    }
}
