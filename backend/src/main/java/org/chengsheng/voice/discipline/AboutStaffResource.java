package org.chengsheng.voice.discipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An acceptor finds that a ticket is about staff. */
@Path("/api/console/tickets/{number}/about-staff")
public class AboutStaffResource {

    private final MarkAccused markAccused;
    private final Caller caller;

    AboutStaffResource(MarkAccused markAccused, Caller caller) {
        this.markAccused = markAccused;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ACCEPTOR)
    @Operation(operationId = "setAboutStaff", summary = "转为反映工作人员")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "VOICE_ACCUSED_UNKNOWN",
        "VOICE_ACT_NOT_POSSIBLE",
        "VOICE_ALREADY_ABOUT_STAFF",
        "VOICE_CONFLICT_OF_INTEREST",
        "VOICE_TICKET_NOT_FOUND"
    })
    public MarkAccused.Marked set(
            @PathParam("number") String number, @Valid @NotNull MarkAccused.AboutStaff request) {
        return markAccused.setAboutStaff(number, request, caller.staff());
    }
}
