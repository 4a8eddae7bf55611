package org.chengsheng.voice.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 时限, kept by administrators; one row a clock, so the list is not paged. */
@Path("/api/console/time-limits")
@RolesAllowed(Roles.ADMIN)
public class TimeLimitsResource {

    private final ChangeTimeLimit changeTimeLimit;
    private final Caller caller;

    TimeLimitsResource(ChangeTimeLimit changeTimeLimit, Caller caller) {
        this.changeTimeLimit = changeTimeLimit;
        this.caller = caller;
    }

    public record TimeLimitList(List<TimeLimitView> items) {}

    @GET
    @Operation(operationId = "listTimeLimits", summary = "时限")
    public TimeLimitList list() {
        return new TimeLimitList(changeTimeLimit.limits());
    }

    @PUT
    @Path("/{clock}")
    @Operation(operationId = "changeTimeLimit", summary = "修改时限")
    @Refuses({"VOICE_TIME_LIMIT_INVALID", "VOICE_TIME_LIMIT_NOT_FOUND", "PLATFORM_STALE_VERSION"})
    public TimeLimitView change(
            @PathParam("clock") String clock,
            @Valid @NotNull ChangeTimeLimit.TimeLimitEntry entry) {
        return changeTimeLimit.change(clock, entry, caller.staff());
    }
}
