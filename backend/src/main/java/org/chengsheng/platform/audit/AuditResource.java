package org.chengsheng.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit log, for auditors alone; it names tickets, never what they say. */
@Path("/api/console/audit-entries")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {

    private final AuditLog log;
    private final Caller caller;

    AuditResource(AuditLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "审计记录")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<AuditLog.Entry> list(
            @Valid @BeanParam AuditFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return log.entries(filter, limit, cursor, caller.staff());
    }
}
