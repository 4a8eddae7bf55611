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

/** What happens around and after the answer: T20-T23, T25. */
@Transactional
@Refuses({
    "PLATFORM_STALE_VERSION",
    "VOICE_ACT_NOT_POSSIBLE",
    "VOICE_ACT_NOT_YOURS",
    "VOICE_CONFLICT_OF_INTEREST",
    "VOICE_TICKET_NOT_FOUND"
})
@Path("/api/console/tickets/{number}")
public class FollowUpActsResource {

    private final RevisitTicket revisitTicket;
    private final SuperviseTicket superviseTicket;
    private final TicketDetails details;
    private final Caller caller;

    FollowUpActsResource(
            RevisitTicket revisitTicket,
            SuperviseTicket superviseTicket,
            TicketDetails details,
            Caller caller) {
        this.revisitTicket = revisitTicket;
        this.superviseTicket = superviseTicket;
        this.details = details;
        this.caller = caller;
    }

    @POST
    @Path("/revisits")
    @RolesAllowed({Roles.REVISITOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "revisitTicket", summary = "回访")
    @Refuses({
        "VOICE_EXPLANATION_REQUIRED",
        "VOICE_REQUEST_OPEN",
        "VOICE_REVISIT_INCOMPLETE",
        "VOICE_REVISIT_REASON_REQUIRED",
        "VOICE_REVISIT_SAME_DAY"
    })
    public TicketDetail revisit(
            @PathParam("number") String number, @Valid @NotNull RevisitTicket.NewRevisit request) {
        return view(revisitTicket.revisit(number, request, caller.staff()));
    }

    @POST
    @Path("/reworks/decisions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "decideRework", summary = "决定是否再次重办")
    @Refuses({"VOICE_NOTHING_ASKED", "VOICE_SECOND_PERSON_NEEDED"})
    public TicketDetail decideRework(
            @PathParam("number") String number, @Valid @NotNull Decision request) {
        return view(revisitTicket.decideRework(number, request, caller.staff()));
    }

    @POST
    @Path("/reworks")
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "takeRework", summary = "接手重办")
    @Refuses({"VOICE_REWORK_OTHER_HANDLER", "VOICE_SAME_PERSON"})
    public TicketDetail takeRework(
            @PathParam("number") String number, @Valid @NotNull RevisitTicket.Takeover request) {
        return view(revisitTicket.takeRework(number, request, caller.staff()));
    }

    @POST
    @Path("/reopenings")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "reopenTicket", summary = "重新启动")
    @Refuses({"VOICE_REOPEN_ONCE", "VOICE_REOPEN_TOO_LATE"})
    public TicketDetail reopen(
            @PathParam("number") String number, @Valid @NotNull RevisitTicket.Reopening request) {
        return view(revisitTicket.reopen(number, request, caller.staff()));
    }

    @POST
    @Path("/urges")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "urgeTicket", summary = "催办")
    @Refuses({"VOICE_URGE_TOO_SOON"})
    public TicketDetail urge(
            @PathParam("number") String number, @Valid @NotNull SuperviseTicket.Words request) {
        return view(superviseTicket.urge(number, request, caller.staff()));
    }

    @POST
    @Path("/supervisions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "superviseTicket", summary = "督办")
    @Refuses({"VOICE_SUPERVISION_OPEN"})
    public TicketDetail supervise(
            @PathParam("number") String number, @Valid @NotNull SuperviseTicket.Words request) {
        return view(superviseTicket.supervise(number, request, caller.staff()));
    }

    @POST
    @Path("/supervisions/answers")
    @RolesAllowed({Roles.UNIT_LEAD, Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "answerSupervision", summary = "说明督办事项")
    @Refuses({"VOICE_NOT_SUPERVISED"})
    public TicketDetail answerSupervision(
            @PathParam("number") String number, @Valid @NotNull SuperviseTicket.Words request) {
        return view(superviseTicket.answer(number, request, caller.staff()));
    }

    @POST
    @Path("/leader-notes")
    @RolesAllowed({Roles.BUREAU_LEADER})
    @Operation(operationId = "noteByLeader", summary = "领导批示")
    public TicketDetail note(
            @PathParam("number") String number, @Valid @NotNull SuperviseTicket.Words request) {
        return view(superviseTicket.note(number, request, caller.staff()));
    }

    private TicketDetail view(Ticket ticket) {
        return details.view(ticket, caller.staff());
    }
}
