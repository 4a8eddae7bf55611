package org.chengsheng.publicity.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.selection.CitizenSelections.CertificateCheck;
import org.chengsheng.publicity.selection.CitizenSelections.CitizenSelection;
import org.chengsheng.publicity.selection.CitizenSelections.CitizenSelectionPage;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Selections anybody may read, and checking a certificate. */
@Path("/api/citizen")
@WithoutCookie
@PermitAll
public class CitizenSelectionsResource {

    private final CitizenSelections selections;
    private final Caller caller;

    CitizenSelectionsResource(CitizenSelections selections, Caller caller) {
        this.selections = selections;
        this.caller = caller;
    }

    @GET
    @Path("/selections")
    @Operation(operationId = "publicSelections", summary = "评选（最新的在前）")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<CitizenSelection> list(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return selections.list(limit, cursor);
    }

    @GET
    @Path("/selections/{id}")
    @Operation(operationId = "publicSelection", summary = "一次评选：办法、公示和结果")
    @Refuses({"PUBLICITY_SELECTION_NOT_FOUND"})
    public CitizenSelectionPage one(@PathParam("id") UUID id) {
        return selections.page(id);
    }

    @GET
    @Path("/certificates/{number}")
    @Operation(operationId = "checkCertificate", summary = "查验荣誉证书")
    @Refuses({"PLATFORM_RATE_LIMITED", "PUBLICITY_CERTIFICATE_NOT_FOUND"})
    public CertificateCheck check(@PathParam("number") String number) {
        return selections.check(number, caller.address());
    }
}
