package org.chengsheng.voice.intake;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.idempotency.Idempotency;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.CitizenCaller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.intake.FileTicket.Desk;
import org.chengsheng.voice.intake.FileTicket.Receipt;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.TicketSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a citizen does with tickets, without an account. */
@Path("/api/citizen/tickets")
@WithoutCookie
@PermitAll
public class CitizenTicketsResource {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final FileTicket fileTicket;
    private final CheckText checkText;
    private final IntakeLimits limits;
    private final Idempotency idempotency;
    private final FollowTicket followTicket;
    private final CitizenSteps steps;
    private final CitizenCaller citizen;
    private final Caller caller;

    CitizenTicketsResource(
            FileTicket fileTicket,
            CheckText checkText,
            IntakeLimits limits,
            Idempotency idempotency,
            FollowTicket followTicket,
            CitizenSteps steps,
            CitizenCaller citizen,
            Caller caller) {
        this.fileTicket = fileTicket;
        this.checkText = checkText;
        this.limits = limits;
        this.idempotency = idempotency;
        this.followTicket = followTicket;
        this.steps = steps;
        this.citizen = citizen;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "fileTicket", summary = "提交诉求")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "PLATFORM_RATE_LIMITED",
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_PLACE_REQUIRED",
        "VOICE_RECEIVED_IN_FUTURE",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public Response file(
            @HeaderParam(IDEMPOTENCY_KEY) String key, @Valid @NotNull NewTicket request) {
        if (request.receivedAt() != null) {
            throw Refusal.invalid("receivedAt", Messages.text("input.staffOnly"));
        }
        UUID citizenId = citizen.citizenId().orElse(null);
        // The answer is remembered under the scope: an anonymous complaint must not name its WeChat
        // user there either.
        boolean nameless = citizenId == null || request.isAnonymousAboutStaff();
        String scope = nameless ? "anonymous" : "citizen:" + citizenId;
        if (!idempotency.isAnswered(scope, key)) {
            limits.takeSubmission(citizenId, caller.address());
        }
        Optional<String> suspicion = checkText.handle(request, citizenId);
        boolean fromMiniProgram = request.source() == TicketSource.MINI_PROGRAM;
        Desk desk =
                new Desk(
                        Actor.CITIZEN,
                        scope,
                        "citizen",
                        citizenId,
                        fromMiniProgram ? TicketSource.MINI_PROGRAM : TicketSource.H5,
                        suspicion.orElse(null));
        Receipt receipt = fileTicket.handle(key, request, desk);
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @GET
    @Operation(operationId = "myTickets", summary = "我的诉求（微信登录后）")
    @Refuses({"PLATFORM_CURSOR_INVALID", "VOICE_TICKET_NOT_FOUND"})
    public Slice<FollowTicket.MyTicket> mine(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        UUID citizenId =
                citizen.holder()
                        .citizenId()
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
        return followTicket.mine(citizenId, limit, cursor);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "followTicket", summary = "查看进度")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public CitizenTicket follow(@PathParam("number") String number) {
        return followTicket.one(number, citizen.holder());
    }

    @POST
    @Path("/{number}/supplements")
    @Operation(operationId = "supplementTicket", summary = "补充说明")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_NOT_ABOUT_STAFF",
        "VOICE_TICKET_NOT_FOUND",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public CitizenTicket supplement(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull FollowTicket.Supplement request) {
        return followTicket.supplement(number, citizen.holder(), key, request);
    }

    @POST
    @Path("/{number}/ratings")
    @Operation(operationId = "rateTicket", summary = "评价")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_RATING_INCOMPLETE",
        "VOICE_TICKET_ALREADY_RATED",
        "VOICE_TICKET_NOT_FOUND"
    })
    public CitizenTicket rate(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull FollowTicket.NewRating request) {
        return followTicket.rate(number, citizen.holder(), key, request);
    }

    @POST
    @Path("/{number}/objections")
    @Operation(operationId = "objectToDecline", summary = "对不予受理提出异议")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_OBJECTION_ONCE",
        "VOICE_OBJECTION_TOO_LATE",
        "VOICE_TICKET_NOT_FOUND"
    })
    public CitizenTicket object(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull CitizenSteps.Objection request) {
        steps.object(number, citizen.holder(), key, request);
        return followTicket.one(number, citizen.holder());
    }

    @POST
    @Path("/{number}/urges")
    @Operation(operationId = "urgeOwnTicket", summary = "催办")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_TICKET_NOT_FOUND",
        "VOICE_URGE_TOO_SOON"
    })
    public CitizenTicket urge(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull CitizenSteps.Words request) {
        steps.urge(number, citizen.holder(), key, request);
        return followTicket.one(number, citizen.holder());
    }

    @POST
    @Path("/{number}/withdrawals")
    @Operation(operationId = "withdrawTicket", summary = "撤回")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_TICKET_NOT_FOUND"
    })
    public CitizenTicket withdraw(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull CitizenSteps.Words request) {
        steps.withdraw(number, citizen.holder(), key, request);
        return followTicket.one(number, citizen.holder());
    }

    @POST
    @Path("/{number}/reopenings")
    @Operation(operationId = "reopenOwnTicket", summary = "重新提出")
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_REOPEN_ONCE",
        "VOICE_REOPEN_TOO_LATE",
        "VOICE_TICKET_NOT_FOUND",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public CitizenTicket reopen(
            @PathParam("number") String number,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            @Valid @NotNull CitizenSteps.Reopening request) {
        steps.reopen(number, citizen.holder(), key, request);
        return followTicket.one(number, citizen.holder());
    }
}
