package org.chengsheng.publicity.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What staff do to an activity, each act a sub-resource. The annotation is the outer door; the row
 * of the life-cycle decides for the one activity. The answer is the activity as it is now.
 */
@Transactional
@Refuses({
    "PLATFORM_STALE_VERSION",
    "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE",
    "PUBLICITY_ACTIVITY_APPROVER_HIGHER",
    "PUBLICITY_ACTIVITY_NOT_FOUND",
    "PUBLICITY_ACTIVITY_NOT_YOURS"
})
@Path("/api/console/publicity/activities/{number}")
public class ActivityActsResource {

    private final ApproveActivity approveActivity;
    private final AnnounceActivity announceActivity;
    private final ActivityDetails details;
    private final Caller caller;

    ActivityActsResource(
            ApproveActivity approveActivity,
            AnnounceActivity announceActivity,
            ActivityDetails details,
            Caller caller) {
        this.approveActivity = approveActivity;
        this.announceActivity = announceActivity;
        this.details = details;
        this.caller = caller;
    }

    @POST
    @Path("/submissions")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "submitActivity", summary = "提交审批")
    @Refuses({
        "PUBLICITY_ACTIVITY_PERMISSION_LATE",
        "PUBLICITY_ACTIVITY_PLACE_REQUIRED",
        "PUBLICITY_ACTIVITY_PLAN_INCOMPLETE",
        "PUBLICITY_ACTIVITY_TIME_PAST"
    })
    public ActivityDetail submit(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(approveActivity.submit(number, request, caller.staff()));
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "takeBackActivity", summary = "撤回修改")
    public ActivityDetail takeBack(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(approveActivity.takeBack(number, request, caller.staff()));
    }

    @POST
    @Path("/approvals")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
    @Operation(operationId = "approveActivity", summary = "批准活动")
    @Refuses({"PUBLICITY_ACTIVITY_OWN_APPROVAL"})
    public ActivityDetail approve(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Approval request) {
        return view(approveActivity.approve(number, request, caller.staff()));
    }

    @POST
    @Path("/rejections")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
    @Operation(operationId = "rejectActivity", summary = "不批准活动")
    @Refuses({"PUBLICITY_ACTIVITY_OWN_APPROVAL"})
    public ActivityDetail reject(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Reason request) {
        return view(approveActivity.reject(number, request, caller.staff()));
    }

    @POST
    @Path("/publications")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD})
    @Operation(operationId = "publishActivity", summary = "发布活动")
    @Refuses({
        "PUBLICITY_ACTIVITY_PERMISSION_LATE",
        "PUBLICITY_ACTIVITY_PERMISSION_REQUIRED",
        "PUBLICITY_ACTIVITY_TIME_PAST"
    })
    public ActivityDetail publish(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(announceActivity.publish(number, request, caller.staff()));
    }

    @POST
    @Path("/signup-closings")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD})
    @Operation(operationId = "closeActivitySignUp", summary = "截止报名")
    public ActivityDetail closeSignUp(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(announceActivity.closeSignUp(number, request, caller.staff()));
    }

    @POST
    @Path("/postponements")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD})
    @Operation(operationId = "postponeActivity", summary = "延期")
    @Refuses({"PUBLICITY_ACTIVITY_TIME_PAST"})
    public ActivityDetail postpone(
            @PathParam("number") String number,
            @Valid @NotNull AnnounceActivity.Postponement request) {
        return view(announceActivity.postpone(number, request, caller.staff()));
    }

    @POST
    @Path("/resumptions")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD})
    @Operation(operationId = "resumeActivity", summary = "恢复举行")
    @Refuses({
        "PUBLICITY_ACTIVITY_PERMISSION_LATE",
        "PUBLICITY_ACTIVITY_PERMISSION_REQUIRED",
        "PUBLICITY_ACTIVITY_TIME_PAST"
    })
    public ActivityDetail resume(
            @PathParam("number") String number,
            @Valid @NotNull AnnounceActivity.Resumption request) {
        return view(announceActivity.resume(number, request, caller.staff()));
    }

    @POST
    @Path("/cancellations")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "cancelActivity", summary = "取消活动")
    public ActivityDetail cancel(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Reason request) {
        return view(announceActivity.cancel(number, request, caller.staff()));
    }

    @POST
    @Path("/beginnings")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "beginActivity", summary = "开始活动")
    @Refuses({"PUBLICITY_ACTIVITY_TIME_OPEN", "PUBLICITY_ACTIVITY_TOO_EARLY"})
    public ActivityDetail begin(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(announceActivity.begin(number, request, caller.staff()));
    }

    @POST
    @Path("/endings")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "endActivity", summary = "结束活动")
    public ActivityDetail end(
            @PathParam("number") String number, @Valid @NotNull ApproveActivity.Step request) {
        return view(announceActivity.end(number, request, caller.staff()));
    }

    private ActivityDetail view(Activity activity) {
        return details.view(activity, caller.staff());
    }
}
