package org.chengsheng.publicity.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How an activity went, and its closing. The answer is always the evaluation as it is now. */
@Transactional
@Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND"})
@Path("/api/console/publicity/activities/{number}")
public class EvaluationResource {

    private final ShowEvaluation showEvaluation;
    private final WriteEvaluation writeEvaluation;
    private final CloseActivity closeActivity;
    private final Caller caller;

    EvaluationResource(
            ShowEvaluation showEvaluation,
            WriteEvaluation writeEvaluation,
            CloseActivity closeActivity,
            Caller caller) {
        this.showEvaluation = showEvaluation;
        this.writeEvaluation = writeEvaluation;
        this.closeActivity = closeActivity;
        this.caller = caller;
    }

    @GET
    @Path("/evaluation")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "showEvaluation", summary = "活动评估")
    public EvaluationView show(@PathParam("number") String number) {
        return showEvaluation.handle(number, caller.staff());
    }

    @PUT
    @Path("/evaluation")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "writeEvaluation", summary = "填写活动评估")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_EVALUATION_INCOMPLETE",
        "PUBLICITY_EVALUATION_NOT_WRITABLE"
    })
    public EvaluationView write(
            @PathParam("number") String number, @Valid @NotNull WriteEvaluation.Entry request) {
        return view(writeEvaluation.handle(number, request, caller.staff()));
    }

    @POST
    @Path("/evaluations")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "evaluateActivity", summary = "完成评估")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE",
        "PUBLICITY_ACTIVITY_APPROVER_HIGHER",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_EVALUATION_COST_OPEN",
        "PUBLICITY_EVALUATION_INCOMPLETE"
    })
    public EvaluationView evaluate(
            @PathParam("number") String number, @Valid @NotNull CloseActivity.Step request) {
        return view(closeActivity.evaluate(number, request, caller.staff()));
    }

    @POST
    @Path("/closings")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD})
    @Operation(operationId = "closeActivity", summary = "归档活动")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE",
        "PUBLICITY_ACTIVITY_APPROVER_HIGHER",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_EVALUATION_COST_OPEN",
        "PUBLICITY_EVALUATION_INCOMPLETE"
    })
    public EvaluationView close(
            @PathParam("number") String number, @Valid @NotNull CloseActivity.Step request) {
        return view(closeActivity.close(number, request, caller.staff()));
    }

    private EvaluationView view(Activity activity) {
        return showEvaluation.view(activity, caller.staff());
    }
}
