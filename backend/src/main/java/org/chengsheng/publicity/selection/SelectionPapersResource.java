package org.chengsheng.publicity.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.selection.ResultSheet.Sheet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is taken away from a selection: the result as a workbook, certificates to print. */
@Path("/api/console/publicity/selections/{id}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER})
@Refuses({"PUBLICITY_SELECTION_NOT_FOUND"})
public class SelectionPapersResource {

    private final ResultSheet sheet;
    private final PrintCertificate printCertificate;
    private final Caller caller;

    SelectionPapersResource(ResultSheet sheet, PrintCertificate printCertificate, Caller caller) {
        this.sheet = sheet;
        this.printCertificate = printCertificate;
        this.caller = caller;
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "selectionSheet", summary = "导出评选结果（.xlsx，记录在案）")
    public Response sheet(@PathParam("id") UUID id) {
        Sheet file = sheet.of(id, caller.staff());
        return Download.of(file.content(), file.fileName());
    }

    @GET
    @Path("/candidates/{candidateId}/certificate")
    @Produces("application/pdf")
    @Operation(operationId = "printCertificate", summary = "荣誉证书（PDF，记录在案）")
    @Refuses({"PUBLICITY_CERTIFICATE_NOT_FOUND", "PUBLICITY_SELECTION_CANDIDATE_UNKNOWN"})
    public Response certificate(
            @PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Context UriInfo address) {
        Certificate it =
                printCertificate.handle(id, candidateId, address.getBaseUri(), caller.staff());
        return Download.of(
                printCertificate.print(it),
                Messages.text("certificate.file", it.number(), it.name()));
    }
}
