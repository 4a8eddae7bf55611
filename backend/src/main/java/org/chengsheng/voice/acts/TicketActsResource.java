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

/**
 * What staff do to a ticket, each act a sub-resource. The annotation is the outer door; the row of
 * the life-cycle decides for the one ticket. The answer is the ticket as it is now.
 */
@Transactional
@Refuses({
    "PLATFORM_STALE_VERSION",
    "VOICE_ACT_NOT_POSSIBLE",
    "VOICE_ACT_NOT_YOURS",
    "VOICE_CONFLICT_OF_INTEREST",
    "VOICE_TICKET_NOT_FOUND"
})
@Path("/api/console/tickets/{number}")
public class TicketActsResource {

    private final AcceptTicket acceptTicket;
    private final DispatchTicket dispatchTicket;
    private final RespondToTicket respondToTicket;
    private final AnswerTicket answerTicket;
    private final TicketDetails details;
    private final Caller caller;

    TicketActsResource(
            AcceptTicket acceptTicket,
            DispatchTicket dispatchTicket,
            RespondToTicket respondToTicket,
            AnswerTicket answerTicket,
            TicketDetails details,
            Caller caller) {
        this.acceptTicket = acceptTicket;
        this.dispatchTicket = dispatchTicket;
        this.respondToTicket = respondToTicket;
        this.answerTicket = answerTicket;
        this.details = details;
        this.caller = caller;
    }

    @POST
    @Path("/acceptances")
    @RolesAllowed({Roles.ACCEPTOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "acceptTicket", summary = "受理")
    @Refuses({
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_CO_UNIT_IS_LEAD",
        "VOICE_OBJECTION_NEW_ACCEPTOR",
        "VOICE_REQUEST_OPEN"
    })
    public TicketDetail accept(
            @PathParam("number") String number, @Valid @NotNull AcceptTicket.Request request) {
        return view(acceptTicket.accept(number, request, caller.staff()));
    }

    @POST
    @Path("/answers")
    @RolesAllowed({Roles.ACCEPTOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "answerAtOnce", summary = "直接答复咨询")
    @Refuses({"VOICE_ANSWER_CONSULT_ONLY", "VOICE_OBJECTION_NEW_ACCEPTOR", "VOICE_REPLY_TOO_THIN"})
    public TicketDetail answer(
            @PathParam("number") String number, @Valid @NotNull AcceptTicket.Answer request) {
        return view(acceptTicket.answer(number, request, caller.staff()));
    }

    @POST
    @Path("/supplement-requests")
    @RolesAllowed({Roles.ACCEPTOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askSupplement", summary = "要求补正")
    @Refuses({"VOICE_REQUEST_OPEN", "VOICE_SUPPLEMENT_ASKED_TWICE"})
    public TicketDetail ask(
            @PathParam("number") String number, @Valid @NotNull AcceptTicket.Question request) {
        return view(acceptTicket.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/dispatches")
    @RolesAllowed({Roles.DISPATCHER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "dispatchTicket", summary = "派单")
    @Refuses({"ORG_UNIT_NOT_FOUND", "VOICE_CO_UNIT_IS_LEAD"})
    public TicketDetail dispatch(
            @PathParam("number") String number, @Valid @NotNull DispatchTicket.Request request) {
        return view(dispatchTicket.dispatch(number, request, caller.staff()));
    }

    @POST
    @Path("/signatures")
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "signTicket", summary = "签收")
    public TicketDetail sign(
            @PathParam("number") String number, @Valid @NotNull DispatchTicket.Signature request) {
        return view(dispatchTicket.sign(number, request, caller.staff()));
    }

    @POST
    @Path("/responses")
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.DISCIPLINE,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "respondToTicket", summary = "首次响应（紧急）")
    @Refuses({"VOICE_NO_RESPONSE_DUE"})
    public TicketDetail respond(
            @PathParam("number") String number, @Valid @NotNull RespondToTicket.Words request) {
        return view(respondToTicket.respond(number, request, caller.staff()));
    }

    @POST
    @Path("/results")
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "submitResult", summary = "提交办理结果")
    @Refuses({
        "VOICE_OUTCOME_NOT_FITTING",
        "VOICE_PROOF_PHOTO_REQUIRED",
        "VOICE_REPLY_COPIED",
        "VOICE_REPLY_FOREIGN_NAME",
        "VOICE_REPLY_FOREIGN_PHONE",
        "VOICE_REPLY_TOO_THIN",
        "VOICE_REPLY_VARIABLE_LEFT",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public TicketDetail submit(
            @PathParam("number") String number, @Valid @NotNull AnswerTicket.Result request) {
        return view(answerTicket.submit(number, request, caller.staff()));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "reviewResult", summary = "审核办理结果")
    @Refuses({
        "VOICE_RETURN_REASON_REQUIRED",
        "VOICE_REVIEW_BY_SUPERVISOR",
        "VOICE_REVIEW_BY_UNIT",
        "VOICE_SAME_PERSON"
    })
    public TicketDetail review(
            @PathParam("number") String number, @Valid @NotNull AnswerTicket.Review request) {
        return view(answerTicket.review(number, request, caller.staff()));
    }

    @POST
    @Path("/checks")
    @RolesAllowed({Roles.CHECKER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "checkResult", summary = "现场核查办理结果")
    @Refuses({"VOICE_CHECK_PHOTO_REQUIRED", "VOICE_SAME_PERSON", "VOICE_UPLOAD_UNKNOWN"})
    public TicketDetail check(
            @PathParam("number") String number, @Valid @NotNull AnswerTicket.Check request) {
        return view(answerTicket.check(number, request, caller.staff()));
    }

    private TicketDetail view(Ticket ticket) {
        return details.view(ticket, caller.staff());
    }
}
