package org.chengsheng.voice.export;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Exports of exactly what a list or the ledger shows, for who may see it. */
@Path("/api/console/ticket-exports")
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
public class ExportsResource {

    /** Known before the first row, so that a client can show how far it is. */
    static final String TOTAL_ROWS = "X-Total-Rows";

    private final ExportTickets exportTickets;
    private final Clock clock;
    private final Caller caller;

    ExportsResource(ExportTickets exportTickets, Clock clock, Caller caller) {
        this.exportTickets = exportTickets;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Produces({
        "text/csv",
        Download.XLSX,
    })
    @Operation(operationId = "exportTickets", summary = "导出列表或台账（记录在案）")
    @Refuses({"VOICE_EXPORT_TOO_LONG_FOR_REASONS"})
    public Response export(@Valid @NotNull ExportOrder order, HttpServerResponse response) {
        StaffMember staff = caller.staff();
        StreamingOutput table =
                out ->
                        exportTickets.write(
                                order,
                                staff,
                                out,
                                total -> response.putHeader(TOTAL_ROWS, String.valueOf(total)));
        return Download.of(table, name(order), order.format().mediaType());
    }

    private String name(ExportOrder order) {
        return Messages.text(
                "export.file",
                Messages.label(order.content()),
                WorkingCalendar.dayOf(clock.instant()).toString(),
                order.format().name().toLowerCase(java.util.Locale.ROOT));
    }
}
