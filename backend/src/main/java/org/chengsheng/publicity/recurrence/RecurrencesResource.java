package org.chengsheng.publicity.recurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Regular activities: the days of a rule first, then a draft for each. */
@Path("/api/console/publicity/activities/{number}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
@Refuses({
    "PLATFORM_STALE_VERSION",
    "PUBLICITY_ACTIVITY_NOT_FOUND",
    "PUBLICITY_ACTIVITY_NOT_YOURS",
    "PUBLICITY_RECURRENCE_RULE_INVALID"
})
public class RecurrencesResource {

    private final RepeatActivity repeatActivity;
    private final Caller caller;

    RecurrencesResource(RepeatActivity repeatActivity, Caller caller) {
        this.repeatActivity = repeatActivity;
        this.caller = caller;
    }

    /**
     * @param days in order, at most sixty
     */
    public record RecurrenceDays(List<LocalDate> days) {}

    /** Numbers of the new drafts. */
    public record RecurrenceDrafts(List<String> numbers) {}

    @POST
    @Path("/recurrence-previews")
    @Operation(operationId = "previewRecurrence", summary = "预览重复日期")
    public RecurrenceDays preview(
            @PathParam("number") String number, @Valid @NotNull RepeatActivity.Request request) {
        return new RecurrenceDays(repeatActivity.preview(number, request, caller.staff()));
    }

    @POST
    @Path("/recurrences")
    @ResponseStatus(201)
    @Operation(operationId = "repeatActivity", summary = "按规则生成草稿")
    @Refuses({"PUBLICITY_RECURRENCE_EMPTY"})
    public RecurrenceDrafts repeat(
            @PathParam("number") String number, @Valid @NotNull RepeatActivity.Request request) {
        return new RecurrenceDrafts(repeatActivity.repeat(number, request, caller.staff()));
    }
}
