package org.chengsheng.publicity.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far a plan is: on the screen, as a workbook, and what people enter month by month. */
@Path("/api/console/publicity/plans/{id}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class PlanProgressResource {

    private final PlanProgress progress;
    private final RecordReached recordReached;
    private final Caller caller;

    PlanProgressResource(PlanProgress progress, RecordReached recordReached, Caller caller) {
        this.progress = progress;
        this.recordReached = recordReached;
        this.caller = caller;
    }

    @GET
    @Path("/progress")
    @Refuses("PUBLICITY_PLAN_NOT_FOUND")
    @Operation(operationId = "planProgress", summary = "宣传工作进度表")
    public PlanProgress.ProgressTable progress(@PathParam("id") UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("/progress.xlsx")
    @Produces(Download.XLSX)
    @Refuses("PUBLICITY_PLAN_NOT_FOUND")
    @Operation(operationId = "planProgressSheet", summary = "进度表导出为 Excel")
    public Response sheet(@PathParam("id") UUID id) {
        PlanProgress.ProgressTable table = progress.of(id);
        StreamingOutput sheet = out -> ProgressSheet.write(table, out);
        return Download.of(sheet, Messages.text("planProgress.file"));
    }

    @POST
    @Path("/reached")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Refuses({"PUBLICITY_PLAN_NOT_FOUND", "PUBLICITY_REACHED_NOT_ASKED"})
    @Operation(operationId = "recordReached", summary = "登记一个月的完成数")
    public PlanProgress.ProgressTable enter(
            @PathParam("id") UUID id, @Valid @NotNull RecordReached.ReachedEntry entry) {
        return recordReached.enter(id, entry, caller.staff());
    }
}
