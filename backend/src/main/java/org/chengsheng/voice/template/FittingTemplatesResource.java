package org.chengsheng.voice.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Templates for whoever writes on this ticket. */
@Path("/api/console/tickets/{number}/reply-templates")
public class FittingTemplatesResource {

    private final FillTemplates fillTemplates;
    private final Caller caller;

    FittingTemplatesResource(FillTemplates fillTemplates, Caller caller) {
        this.fillTemplates = fillTemplates;
        this.caller = caller;
    }

    /** The closest first, at most thirty. */
    public record FittingTemplates(List<FillTemplates.FittingTemplate> items) {}

    @GET
    @RolesAllowed({
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE
    })
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    @Operation(operationId = "fittingTemplates", summary = "适用的答复模板（已填入这件诉求的内容）")
    public FittingTemplates of(@PathParam("number") String number) {
        return new FittingTemplates(fillTemplates.of(number, caller.staff()));
    }
}
