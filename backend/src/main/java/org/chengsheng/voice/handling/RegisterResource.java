package org.chengsheng.voice.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.intake.CheckText;
import org.chengsheng.voice.intake.FileTicket;
import org.chengsheng.voice.intake.FileTicket.Desk;
import org.chengsheng.voice.intake.NewTicket;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.TicketSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tickets from phone, letter and visit: a member of staff writes down what somebody says. */
@Path("/api/console/tickets")
public class RegisterResource {

    private final FileTicket fileTicket;
    private final CheckText checkText;
    private final Caller caller;

    RegisterResource(FileTicket fileTicket, CheckText checkText, Caller caller) {
        this.fileTicket = fileTicket;
        this.checkText = checkText;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ACCEPTOR)
    @Operation(operationId = "registerTicket", summary = "登记来电、来信、来访")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = FileTicket.Receipt.class)))
    @Refuses({
        "PLATFORM_IDEMPOTENCY_IN_FLIGHT",
        "PLATFORM_IDEMPOTENCY_KEY_MISSING",
        "PLATFORM_IDEMPOTENCY_KEY_REUSED",
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_PLACE_REQUIRED",
        "VOICE_RECEIVED_IN_FUTURE",
        "VOICE_SOURCE_NOT_FOR_STAFF",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public Response register(
            @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewTicket request) {
        TicketSource source = request.source();
        if (source == null || source.isCitizen() || source == TicketSource.IMPORT) {
            throw new Refusal(VoiceCode.VOICE_SOURCE_NOT_FOR_STAFF);
        }
        StaffMember staff = caller.staff();
        Desk desk =
                new Desk(
                        Actor.of(staff),
                        "staff:" + staff.id(),
                        Uploads.staff(staff.id()),
                        null,
                        source,
                        checkText.handle(request, null).orElse(null));
        return Response.status(Response.Status.CREATED)
                .entity(fileTicket.handle(key, request, desk))
                .build();
    }
}
