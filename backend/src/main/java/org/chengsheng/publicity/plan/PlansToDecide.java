package org.chengsheng.publicity.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/** Which annual plan waits for a leader. */
@ApplicationScoped
public class PlansToDecide {

    private final AnnualPlans plans;

    PlansToDecide(AnnualPlans plans) {
        this.plans = plans;
    }

    /** The one that has waited longest; never one's own. */
    public Optional<UUID> next(StaffMember staff) {
        return staff.hasAnyRole(Roles.BUREAU_LEADER)
                ? plans.find(
                                "state = ?1 and authorId <> ?2 order by submittedAt",
                                PlanState.UNDER_REVIEW,
                                staff.id())
                        .firstResultOptional()
                        .map(AnnualPlan::id)
                : Optional.empty();
    }
}
