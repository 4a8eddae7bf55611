package org.chengsheng.voice.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a change of the calendar moved, for those who see the tickets. */
@Path("/api/console/due-changes")
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
public class DueChangesResource {
    private final DueChanges changes;
    private final Caller caller;

    DueChangesResource(DueChanges changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDueChanges", summary = "随日历变动的期限")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<DueChanges.DueChange> list(
            @QueryParam("version") @Min(1) Integer version,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return changes.list(version, limit, cursor, caller.staff());
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "dueChangeSheet", summary = "导出随日历变动的期限（.xlsx，记录在案）")
    public Response sheet(@QueryParam("version") @Min(1) Integer version) {
        StaffMember staff = caller.staff();
        StreamingOutput table = out -> changes.write(version, staff, out);
        return Download.of(table, Messages.text("dueChange.file"));
    }
}
