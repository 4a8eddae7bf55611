package org.chengsheng.publicity.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Activities for those who plan and read them; the acts are in {@link ActivityActsResource}. */
@Path("/api/console/publicity/activities")
@Transactional
public class ActivitiesResource {

    private final ActivityLists lists;
    private final ActivityDesk desk;
    private final ActivityDetails details;
    private final WriteActivity writeActivity;
    private final Caller caller;

    ActivitiesResource(
            ActivityLists lists,
            ActivityDesk desk,
            ActivityDetails details,
            WriteActivity writeActivity,
            Caller caller) {
        this.lists = lists;
        this.desk = desk;
        this.details = details;
        this.writeActivity = writeActivity;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "listActivities", summary = "活动列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<ActivityRow> list(@Valid @BeanParam ActivityFilter filter) {
        return lists.page(filter, caller.staff());
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "showActivity", summary = "活动详情")
    @Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND"})
    public ActivityDetail show(@PathParam("number") String number) {
        return view(desk.find(number, caller.staff()));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "draftActivity", summary = "新建活动")
    @Refuses({"ORG_UNIT_NOT_FOUND", "PUBLICITY_ACTIVITY_NOT_YOURS", "PUBLICITY_AUDIENCE_UNKNOWN"})
    public ActivityDetail draft(@Valid @NotNull ActivityEntry entry) {
        return view(writeActivity.draft(entry, caller.staff()));
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "changeActivity", summary = "修改活动方案")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_NOT_EDITABLE",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_AUDIENCE_UNKNOWN"
    })
    public ActivityDetail change(
            @PathParam("number") String number, @Valid @NotNull ActivityEntry entry) {
        return view(writeActivity.change(number, entry, caller.staff()));
    }

    @PUT
    @Path("/{number}/progress")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "noteActivityProgress", summary = "登记活动进展")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_APPROVED_FIXED",
        "PUBLICITY_ACTIVITY_NOT_EDITABLE",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_ACTIVITY_NOT_YOURS"
    })
    public ActivityDetail note(
            @PathParam("number") String number, @Valid @NotNull WriteActivity.Progress progress) {
        return view(writeActivity.note(number, progress, caller.staff()));
    }

    private ActivityDetail view(Activity activity) {
        return details.view(activity, caller.staff());
    }
}
