package org.chengsheng.publicity.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Annual plans: written by officers, decided by leaders, read by everybody who works on publicity.
 */
@Path("/api/console/publicity/plans")
@RolesAllowed(Roles.PUBLICITY_OFFICER)
public class PlansResource {

    private final WritePlan writePlan;
    private final DecidePlan decidePlan;
    private final Caller caller;

    PlansResource(WritePlan writePlan, DecidePlan decidePlan, Caller caller) {
        this.writePlan = writePlan;
        this.decidePlan = decidePlan;
        this.caller = caller;
    }

    /** All plans, the newest first; a few a year. */
    public record PlanList(List<WritePlan.PlanHead> items) {}

    /**
     * The year somebody begins a plan for.
     *
     * @param withTargets begins with the targets of the last year that has a plan
     */
    public record PlanYear(
            @Min(value = 2000, message = "{plan.year}") @Max(value = 2100, message = "{plan.year}")
                    int year,
            boolean withTargets) {}

    /** An act on the plan as it was seen. */
    public record PlanAct(int version) {}

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "listPlans", summary = "年度宣传计划")
    public PlanList list() {
        return new PlanList(writePlan.list());
    }

    @POST
    @ResponseStatus(201)
    @Refuses("PUBLICITY_PLAN_YEAR_TAKEN")
    @Operation(operationId = "beginPlan", summary = "新建一年的计划")
    public WritePlan.PlanView begin(@Valid @NotNull PlanYear entry) {
        return writePlan.begin(entry.year(), entry.withTargets(), caller.staff());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Refuses("PUBLICITY_PLAN_NOT_FOUND")
    @Operation(operationId = "showPlan", summary = "一份年度计划")
    public WritePlan.PlanView show(@PathParam("id") UUID id) {
        return writePlan.show(id);
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PLAN_ACT_NOT_POSSIBLE",
        "PUBLICITY_PLAN_NOT_FOUND",
        "PUBLICITY_TARGET_UNIT",
        "PUBLICITY_YEAR_PART_UNKNOWN"
    })
    @Operation(operationId = "writePlan", summary = "填写计划和指标")
    public WritePlan.PlanView write(
            @PathParam("id") UUID id, @Valid @NotNull WritePlan.PlanEntry entry) {
        return writePlan.write(id, entry, caller.staff());
    }

    @POST
    @Path("/{id}/submissions")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PLAN_ACT_NOT_POSSIBLE",
        "PUBLICITY_PLAN_INCOMPLETE",
        "PUBLICITY_PLAN_NOT_FOUND"
    })
    @Operation(operationId = "submitPlan", summary = "计划送审")
    public WritePlan.PlanView submit(@PathParam("id") UUID id, @Valid @NotNull PlanAct act) {
        return writePlan.submit(id, act.version(), caller.staff());
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PLAN_ACT_NOT_POSSIBLE",
        "PUBLICITY_PLAN_NOT_FOUND",
        "PUBLICITY_PLAN_NUMBER_TAKEN",
        "PUBLICITY_PLAN_OWN_DECISION"
    })
    @Operation(operationId = "decidePlan", summary = "印发计划或退回修改")
    public WritePlan.PlanView decide(
            @PathParam("id") UUID id, @Valid @NotNull DecidePlan.PlanDecisionEntry entry) {
        return decidePlan.decide(id, entry, caller.staff());
    }

    @POST
    @Path("/{id}/amendments")
    @ResponseStatus(201)
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PLAN_ACT_NOT_POSSIBLE",
        "PUBLICITY_PLAN_NOT_FOUND",
        "PUBLICITY_PLAN_YEAR_TAKEN"
    })
    @Operation(operationId = "amendPlan", summary = "修订已印发的计划（另起一版）")
    public WritePlan.PlanView amend(@PathParam("id") UUID id, @Valid @NotNull PlanAct act) {
        return writePlan.amend(id, act.version(), caller.staff());
    }

    @POST
    @Path("/{id}/archivings")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_PLAN_ACT_NOT_POSSIBLE",
        "PUBLICITY_PLAN_NOT_FOUND",
        "PUBLICITY_PLAN_YEAR_RUNS"
    })
    @Operation(operationId = "archivePlan", summary = "计划归档")
    public WritePlan.PlanView archive(@PathParam("id") UUID id, @Valid @NotNull PlanAct act) {
        return decidePlan.archive(id, act.version(), caller.staff());
    }
}
