package org.chengsheng.publicity.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which tickets an activity answers. */
@Path("/api/console/publicity/activities/{number}/answers")
public class AnswerResource {

    private final AnswerActivity answerActivity;
    private final Caller caller;

    AnswerResource(AnswerActivity answerActivity, Caller caller) {
        this.answerActivity = answerActivity;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Refuses("PUBLICITY_ACTIVITY_NOT_FOUND")
    @Operation(operationId = "showAnswer", summary = "活动回应的诉求：事项、区域、时段、单号")
    public AnswerActivity.View show(@PathParam("number") String number) {
        return answerActivity.show(number, caller.staff());
    }

    @PUT
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_ANSWER_AREA_UNKNOWN",
        "PUBLICITY_ANSWER_NOT_WRITABLE",
        "PUBLICITY_ANSWER_PERIOD_INVALID",
        "PUBLICITY_ANSWER_TICKET_MISTYPED",
        "PUBLICITY_ANSWER_TOPIC_EMPTY"
    })
    @Operation(operationId = "writeAnswer", summary = "填写活动回应的诉求")
    public AnswerActivity.View write(
            @PathParam("number") String number, @Valid @NotNull AnswerActivity.Entry entry) {
        return answerActivity.write(number, entry, caller.staff());
    }
}
