package org.chengsheng.publicity.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.signup.CitizenActivity.CitizenActivityPage;
import org.chengsheng.publicity.signup.EnterSignUp.SignUpReceipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Activities anybody may read, and signing up for one, without an account. */
@Path("/api/citizen/activities")
@WithoutCookie
@PermitAll
public class CitizenActivitiesResource {

    private final ShowActivities show;
    private final EnterSignUp enter;
    private final SignUpTurns turns;
    private final SignUpLimits limits;
    private final Idempotency idempotency;
    private final CitizenCaller citizen;
    private final Caller caller;

    CitizenActivitiesResource(
            ShowActivities show,
            EnterSignUp enter,
            SignUpTurns turns,
            SignUpLimits limits,
            Idempotency idempotency,
            CitizenCaller citizen,
            Caller caller) {
        this.show = show;
        this.enter = enter;
        this.turns = turns;
        this.limits = limits;
        this.idempotency = idempotency;
        this.citizen = citizen;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "publicActivities", summary = "活动（按开始时间）")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<CitizenActivity> list(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return show.list(from, to, limit, cursor);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "publicActivity", summary = "活动详情")
    @Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND"})
    public CitizenActivityPage one(@PathParam("number") String number) {
        return show.page(number);
    }

    @GET
    @Path("/{number}/event.ics")
    @Produces("text/calendar;charset=utf-8")
    @Operation(operationId = "publicActivityCalendar", summary = "活动的日历文件")
    @Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND"})
    public Response calendarEntry(@PathParam("number") String number) {
        return Response.ok(show.calendarEntry(number))
                .header("Content-Disposition", "attachment; filename=\"" + number + ".ics\"")
                .build();
    }

    @POST
    @Path("/{number}/sign-ups")
    @Operation(operationId = "signUpForActivity", summary = "报名")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = SignUpReceipt.class)))
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PLATFORM_RATE_LIMITED",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_SIGNUP_CLOSED",
        "PUBLICITY_SIGNUP_FULL",
        "PUBLICITY_SIGNUP_TWICE"
    })
    public Response signUp(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NewSignUp request) {
        UUID citizenId = citizen.citizenId().orElse(null);
        String scope = citizenId == null ? "anonymous" : "citizen:" + citizenId;
        SignUpReceipt receipt =
                turns.take(
                        () -> {
                            if (!idempotency.isAnswered(scope, key)) {
                                limits.takeSignUp(citizenId, caller.address());
                            }
                            return enter.handle(number, key, request, scope, citizenId);
                        });
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }
}
