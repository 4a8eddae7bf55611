package org.chengsheng.publicity.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.summary.SummariseActivity.Collected;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The summary of an evaluated activity as a document, ready to send. */
@Path("/api/console/publicity/activities/{number}/summary")
public class SummaryResource {

    private final SummariseActivity summariseActivity;
    private final PrintSummary printSummary;
    private final Caller caller;

    SummaryResource(SummariseActivity summariseActivity, PrintSummary printSummary, Caller caller) {
        this.summariseActivity = summariseActivity;
        this.printSummary = printSummary;
        this.caller = caller;
    }

    @GET
    @Produces({SummaryFormat.WORD, SummaryFormat.PAGES})
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "exportActivitySummary", summary = "导出活动总结（记录在案）")
    @Refuses({
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_SUMMARY_NOT_READY"
    })
    public Response export(
            @PathParam("number") String number,
            @QueryParam("format") @DefaultValue("DOCX") @NotNull SummaryFormat format) {
        Collected collected = summariseActivity.handle(number, format, caller.staff());
        return Download.of(
                printSummary.handle(collected, format),
                name(collected, format),
                format.mediaType());
    }

    private static String name(Collected collected, SummaryFormat format) {
        return Messages.text(
                "summary.file", collected.facts().evaluation().title(), format.ending());
    }
}
