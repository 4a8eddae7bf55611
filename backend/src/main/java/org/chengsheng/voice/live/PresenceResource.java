package org.chengsheng.voice.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** "I am here": said every few seconds while a ticket is open, and forgotten soon after. */
@Path("/api/console/tickets/{number}/presence")
@RolesAllowed({
    Roles.ACCEPTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEAD,
    Roles.CHECKER,
    Roles.REVISITOR,
    Roles.SUPERVISOR,
    Roles.DISCIPLINE,
    Roles.DISCLOSURE,
    Roles.BUREAU_LEADER
})
public class PresenceResource {

    private final ShowPresence showPresence;
    private final Caller caller;

    PresenceResource(ShowPresence showPresence, Caller caller) {
        this.showPresence = showPresence;
        this.caller = caller;
    }

    @PUT
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    @Operation(operationId = "sayPresence", summary = "告知正在查看或填写，并得知还有谁在")
    public ShowPresence.Around say(
            @PathParam("number") String number, @Valid @NotNull ShowPresence.Here here) {
        return showPresence.say(number, here, caller.staff());
    }

    @DELETE
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    @Operation(operationId = "endPresence", summary = "离开这件诉求")
    public void leave(
            @PathParam("number") String number,
            @QueryParam("tab")
                    @NotNull
                    @Pattern(regexp = "[A-Za-z0-9-]{8,40}", message = "{presence.tab}")
                    String tab) {
        showPresence.leave(number, tab, caller.staff());
    }
}
