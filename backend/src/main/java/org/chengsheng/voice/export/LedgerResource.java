package org.chengsheng.voice.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.handling.TicketFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 台账: the running register on the screen; its count is the count of the list. */
@Path("/api/console/ledger")
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
public class LedgerResource {

    private final LedgerLines lines;
    private final Caller caller;

    LedgerResource(LedgerLines lines, Caller caller) {
        this.lines = lines;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listLedger", summary = "来信来访台账")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<LedgerLine> list(@Valid @BeanParam TicketFilter filter) {
        return lines.page(filter, caller.staff());
    }
}
