package org.chengsheng.publicity.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.desk.WaitingActivities;
import org.chengsheng.publicity.desk.WaitingStep;
import org.chengsheng.publicity.plan.PlansToDecide;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What of the publicity work waits for the person who asks. */
@Path("/api/console/publicity/waiting")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class WaitingResource {

    private final WaitingActivities activities;
    private final PlansToDecide plans;
    private final Caller caller;

    WaitingResource(WaitingActivities activities, PlansToDecide plans, Caller caller) {
        this.activities = activities;
        this.plans = plans;
        this.caller = caller;
    }

    /**
     * What waits; a step for which nothing does is left out.
     *
     * @param planId the annual plan a leader has to decide on, if one waits
     */
    public record WaitingWork(List<WaitingSteps> activities, UUID planId) {}

    /** How many activities wait for one step, a thousand at most. */
    public record WaitingSteps(WaitingStep step, long count) {}

    @GET
    @Transactional
    @Operation(operationId = "waitingPublicity", summary = "等我办的宣传工作")
    public WaitingWork waiting() {
        StaffMember staff = caller.staff();
        return new WaitingWork(
                Arrays.stream(WaitingStep.values())
                        .map(it -> new WaitingSteps(it, activities.count(it, staff)))
                        .filter(it -> it.count() > 0)
                        .toList(),
                plans.next(staff).orElse(null));
    }
}
