package org.chengsheng.publicity.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The other way round: what was done about a ticket in public. */
@Path("/api/console/publicity/answering-activities")
public class AnsweringResource {

    private final AnsweringActivities activities;
    private final Caller caller;

    AnsweringResource(AnsweringActivities activities, Caller caller) {
        this.activities = activities;
        this.caller = caller;
    }

    /** At most five, the latest first. */
    public record AnsweringList(List<AnsweringActivities.AnsweringActivity> items) {}

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "answeringActivities", summary = "回应一件诉求的宣传活动")
    public AnsweringList list(@Valid @BeanParam AnsweringFilter ticket) {
        return new AnsweringList(activities.of(ticket, caller.staff()));
    }
}
