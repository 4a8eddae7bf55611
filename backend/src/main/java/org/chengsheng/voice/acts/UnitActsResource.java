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

/** What units ask while a ticket is theirs, and who decides: T12-T15. */
@Transactional
@Refuses({
    "PLATFORM_STALE_VERSION",
    "VOICE_ACT_NOT_POSSIBLE",
    "VOICE_ACT_NOT_YOURS",
    "VOICE_CONFLICT_OF_INTEREST",
    "VOICE_TICKET_NOT_FOUND"
})
@Path("/api/console/tickets/{number}")
public class UnitActsResource {

    private final ReturnTicket returnTicket;
    private final AskCoUnit askCoUnit;
    private final ExtendTicket extendTicket;
    private final SuspendTicket suspendTicket;
    private final TicketDetails details;
    private final Caller caller;

    UnitActsResource(
            ReturnTicket returnTicket,
            AskCoUnit askCoUnit,
            ExtendTicket extendTicket,
            SuspendTicket suspendTicket,
            TicketDetails details,
            Caller caller) {
        this.returnTicket = returnTicket;
        this.askCoUnit = askCoUnit;
        this.extendTicket = extendTicket;
        this.suspendTicket = suspendTicket;
        this.details = details;
        this.caller = caller;
    }

    @POST
    @Path("/returns")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askReturn", summary = "申请退回")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "VOICE_REQUEST_OPEN",
        "VOICE_RETURN_ONCE",
        "VOICE_RETURN_TOO_LATE"
    })
    public TicketDetail askReturn(
            @PathParam("number") String number, @Valid @NotNull ReturnTicket.Request request) {
        return view(returnTicket.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/returns/decisions")
    @RolesAllowed({Roles.DISPATCHER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "decideReturn", summary = "审核退回申请")
    @Refuses({"VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED"})
    public TicketDetail decideReturn(
            @PathParam("number") String number, @Valid @NotNull Decision request) {
        return view(returnTicket.decide(number, request, caller.staff()));
    }

    @POST
    @Path("/returns/rulings")
    @RolesAllowed({Roles.BUREAU_LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "ruleReturn", summary = "裁定承办单位")
    @Refuses({"ORG_UNIT_NOT_FOUND", "VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED"})
    public TicketDetail rule(
            @PathParam("number") String number, @Valid @NotNull ReturnTicket.Ruling request) {
        return view(returnTicket.rule(number, request, caller.staff()));
    }

    @POST
    @Path("/co-units")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askCoUnit", summary = "请单位协办")
    @Refuses({"ORG_UNIT_NOT_FOUND", "VOICE_CO_UNIT_IS_LEAD", "VOICE_CO_UNIT_TWICE"})
    public TicketDetail askCoUnit(
            @PathParam("number") String number, @Valid @NotNull AskCoUnit.Request request) {
        return view(askCoUnit.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/co-units/answers")
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEAD, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "answerCoUnit", summary = "答复主办单位")
    @Refuses({"VOICE_CO_UNIT_ANSWERED"})
    public TicketDetail answerCoUnit(
            @PathParam("number") String number, @Valid @NotNull AskCoUnit.Answer request) {
        return view(askCoUnit.answer(number, request, caller.staff()));
    }

    @POST
    @Path("/extensions")
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askExtension", summary = "申请延期")
    @Refuses({
        "VOICE_EXTENSION_MOST",
        "VOICE_EXTENSION_NOT_FOR_KIND",
        "VOICE_EXTENSION_TOO_LATE",
        "VOICE_EXTENSION_TOO_LONG",
        "VOICE_REQUEST_OPEN",
        "VOICE_UPLOAD_UNKNOWN"
    })
    public TicketDetail askExtension(
            @PathParam("number") String number, @Valid @NotNull ExtendTicket.Request request) {
        return view(extendTicket.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/extensions/decisions")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.SUPERVISOR, Roles.BUREAU_LEADER, Roles.DISCIPLINE})
    @Operation(operationId = "decideExtension", summary = "审核延期申请")
    @Refuses({"VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED"})
    public TicketDetail decideExtension(
            @PathParam("number") String number, @Valid @NotNull Decision request) {
        return view(extendTicket.decide(number, request, caller.staff()));
    }

    @POST
    @Path("/suspensions")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askSuspension", summary = "申请挂起")
    @Refuses({"VOICE_REQUEST_OPEN", "VOICE_SUSPENSION_TOO_LONG"})
    public TicketDetail askSuspension(
            @PathParam("number") String number, @Valid @NotNull SuspendTicket.Request request) {
        return view(suspendTicket.ask(number, request, caller.staff()));
    }

    @POST
    @Path("/suspensions/decisions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "decideSuspension", summary = "审核挂起申请")
    @Refuses({"VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED", "VOICE_SUSPENSION_TOO_LONG"})
    public TicketDetail decideSuspension(
            @PathParam("number") String number, @Valid @NotNull Decision request) {
        return view(suspendTicket.decide(number, request, caller.staff()));
    }

    @POST
    @Path("/resumptions")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "resumeTicket", summary = "恢复办理")
    public TicketDetail resume(
            @PathParam("number") String number, @Valid @NotNull SuspendTicket.Resumption request) {
        return view(suspendTicket.resume(number, request, caller.staff()));
    }

    private TicketDetail view(Ticket ticket) {
        return details.view(ticket, caller.staff());
    }
}
