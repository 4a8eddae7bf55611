package org.chengsheng.voice.discipline;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 澄清 for staff who were wrongly accused. */
@Path("/api/console")
public class ClarificationsResource {

    private final ClearWronglyAccused clear;
    private final Caller caller;

    ClarificationsResource(ClearWronglyAccused clear, Caller caller) {
        this.clear = clear;
        this.caller = caller;
    }

    /** What was said to clear the reader. */
    public record ClarificationList(List<ClearWronglyAccused.Clarification> items) {}

    @POST
    @Path("/tickets/{number}/clarifications")
    @ResponseStatus(204)
    @RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "clearWronglyAccused", summary = "为被错告人员澄清")
    public void clear(
            @PathParam("number") String number,
            @Valid @NotNull ClearWronglyAccused.NewClarification request) {
        clear.handle(number, request, caller.staff());
    }

    @GET
    @Path("/clarifications")
    @Authenticated
    @Operation(operationId = "listMyClarifications", summary = "给我的澄清")
    public ClarificationList mine() {
        return new ClarificationList(clear.mine(caller.staff()));
    }
}
