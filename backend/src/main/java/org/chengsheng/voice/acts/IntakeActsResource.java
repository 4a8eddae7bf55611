package org.chengsheng.voice.acts;

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
import org.chengsheng.voice.handling.TicketDetail;
import org.chengsheng.voice.handling.TicketDetails;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What else acceptors do with a ticket that waits for them: T5-T8. */
@Transactional
@Refuses({
    "PLATFORM_STALE_VERSION",
    "VOICE_ACT_NOT_POSSIBLE",
    "VOICE_ACT_NOT_YOURS",
    "VOICE_CONFLICT_OF_INTEREST",
    "VOICE_TICKET_NOT_FOUND"
})
@Path("/api/console/tickets/{number}")
public class IntakeActsResource {

    private final DeclineTicket declineTicket;
    private final MergeTickets mergeTickets;
    private final VerifyTicket verifyTicket;
    private final TicketDetails details;
    private final Caller caller;

    IntakeActsResource(
            DeclineTicket declineTicket,
            MergeTickets mergeTickets,
            VerifyTicket verifyTicket,
            TicketDetails details,
            Caller caller) {
        this.declineTicket = declineTicket;
        this.mergeTickets = mergeTickets;
        this.verifyTicket = verifyTicket;
        this.details = details;
        this.caller = caller;
    }

    @POST
    @Path("/declines")
    @RolesAllowed({Roles.ACCEPTOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "proposeDecline", summary = "拟不予受理")
    @Refuses({
        "VOICE_DECLINE_REASON_NOT_YOURS",
        "VOICE_OBJECTION_NEW_ACCEPTOR",
        "VOICE_REQUEST_OPEN"
    })
    public TicketDetail propose(
            @PathParam("number") String number, @Valid @NotNull DeclineTicket.Request request) {
        return view(declineTicket.propose(number, request, caller.staff()));
    }

    @POST
    @Path("/declines/decisions")
    @RolesAllowed({Roles.ACCEPTOR, Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "decideDecline", summary = "复核不予受理")
    @Refuses({"VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED"})
    public TicketDetail decide(
            @PathParam("number") String number, @Valid @NotNull Decision request) {
        return view(declineTicket.decide(number, request, caller.staff()));
    }

    @POST
    @Path("/transfers")
    @RolesAllowed({Roles.ACCEPTOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "transferTicket", summary = "转外单位")
    @Refuses({"VOICE_REQUEST_OPEN"})
    public TicketDetail transfer(
            @PathParam("number") String number, @Valid @NotNull DeclineTicket.Transfer request) {
        return view(declineTicket.transfer(number, request, caller.staff()));
    }

    @POST
    @Path("/merges")
    @RolesAllowed({Roles.ACCEPTOR})
    @Operation(operationId = "mergeTicket", summary = "并单")
    @Refuses({
        "VOICE_MERGE_HAS_FOLLOWERS",
        "VOICE_MERGE_OTHER_MATTER",
        "VOICE_MERGE_SELF",
        "VOICE_MERGE_STAFF",
        "VOICE_MERGE_TARGET_OVER",
        "VOICE_MERGE_TARGET_UNKNOWN",
        "VOICE_MERGE_TOO_FAR",
        "VOICE_MERGE_TOO_LONG_AGO",
        "VOICE_REQUEST_OPEN"
    })
    public TicketDetail merge(
            @PathParam("number") String number, @Valid @NotNull MergeTickets.Request request) {
        return view(mergeTickets.merge(number, request, caller.staff()));
    }

    @POST
    @Path("/separations")
    @RolesAllowed({Roles.ACCEPTOR})
    @Operation(operationId = "unmergeTicket", summary = "取消并单")
    public TicketDetail unmerge(
            @PathParam("number") String number, @Valid @NotNull MergeTickets.Apart request) {
        return view(mergeTickets.unmerge(number, request, caller.staff()));
    }

    @POST
    @Path("/verifications")
    @RolesAllowed({Roles.ACCEPTOR})
    @Operation(operationId = "sendToVerify", summary = "派人核实")
    @Refuses({
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_NOT_FIELD_CASE",
        "VOICE_OBJECTION_NEW_ACCEPTOR",
        "VOICE_REQUEST_OPEN"
    })
    public TicketDetail verify(
            @PathParam("number") String number, @Valid @NotNull AcceptTicket.Request request) {
        return view(verifyTicket.send(number, request, caller.staff()));
    }

    @POST
    @Path("/verifications/reports")
    @RolesAllowed({Roles.CHECKER})
    @Operation(operationId = "reportVerification", summary = "报告核实结果")
    @Refuses({"VOICE_NOT_FOUND_PHOTOS", "VOICE_UPLOAD_UNKNOWN", "VOICE_VERIFY_PHOTO_REQUIRED"})
    public TicketDetail report(
            @PathParam("number") String number, @Valid @NotNull VerifyTicket.Report request) {
        return view(verifyTicket.report(number, request, caller.staff()));
    }

    private TicketDetail view(Ticket ticket) {
        return details.view(ticket, caller.staff());
    }
}
