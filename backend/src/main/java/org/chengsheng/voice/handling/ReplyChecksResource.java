package org.chengsheng.voice.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.voice.ticket.ReplyPolicy;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The check of a reply while it is written, and once more for whoever reviews it. */
@Path("/api/console/tickets/{number}/reply-checks")
public class ReplyChecksResource {

    private final TicketDesk desk;
    private final CheckReply checkReply;
    private final Caller caller;

    ReplyChecksResource(TicketDesk desk, CheckReply checkReply, Caller caller) {
        this.desk = desk;
        this.checkReply = checkReply;
        this.caller = caller;
    }

    public record ReplyDraft(
            @NotNull(message = "{reply.text}") @Size(max = 5000, message = "{reply.text}")
                    String text) {}

    /** Blocking ones keep the reply from being sent. */
    public record ReplyFinding(ReplyPolicy.Kind kind, boolean blocking, String sentence) {}

    public record ReplyCheck(List<ReplyFinding> findings) {}

    @POST
    @Transactional
    @RolesAllowed({Roles.UNIT_HANDLER, Roles.UNIT_LEAD, Roles.SUPERVISOR, Roles.DISCIPLINE})
    @Refuses({
        "VOICE_REPLY_COPIED",
        "VOICE_REPLY_FOREIGN_NAME",
        "VOICE_REPLY_FOREIGN_PHONE",
        "VOICE_REPLY_TOO_THIN",
        "VOICE_REPLY_VARIABLE_LEFT",
        "VOICE_TICKET_NOT_FOUND"
    })
    @Operation(operationId = "checkReply", summary = "检查答复质量")
    public ReplyCheck check(@PathParam("number") String number, @Valid @NotNull ReplyDraft draft) {
        return new ReplyCheck(
                checkReply.findings(desk.find(number, caller.staff()), draft.text()).stream()
                        .map(
                                it ->
                                        new ReplyFinding(
                                                it.kind(),
                                                it.isBlocking(),
                                                CheckReply.sentence(it)))
                        .toList());
    }
}
