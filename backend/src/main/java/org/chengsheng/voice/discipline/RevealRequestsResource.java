package org.chengsheng.voice.discipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Asking to see who complained, and the second person who decides. */
@Path("/api/console")
@RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
public class RevealRequestsResource {

    private final RevealRequests requests;
    private final Caller caller;

    RevealRequestsResource(RevealRequests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    /** Requests to see who complained. */
    public record RevealRequestList(List<RevealRequests.RevealRequest> items) {}

    @GET
    @Path("/tickets/{number}/reveal-requests")
    @Operation(operationId = "listRevealRequestsOfTicket", summary = "这件诉求的身份查看申请")
    public RevealRequestList ofTicket(@PathParam("number") String number) {
        return new RevealRequestList(requests.of(number, caller.staff()));
    }

    @POST
    @Path("/tickets/{number}/reveal-requests")
    @Operation(operationId = "askReveal", summary = "申请查看反映人身份")
    public RevealRequestList ask(
            @PathParam("number") String number,
            @Valid @NotNull RevealRequests.NewRevealRequest request) {
        return new RevealRequestList(requests.ask(number, request, caller.staff()));
    }

    @GET
    @Path("/discipline/reveal-requests")
    @Operation(operationId = "listRevealRequests", summary = "待我审批的身份查看申请")
    public RevealRequestList waiting() {
        return new RevealRequestList(requests.waiting(caller.staff()));
    }

    @POST
    @Path("/discipline/reveal-requests/{id}/decisions")
    @ResponseStatus(204)
    @Operation(operationId = "decideReveal", summary = "审批身份查看申请")
    public void decide(@PathParam("id") UUID id, @Valid @NotNull RevealRequests.Decision decision) {
        requests.decide(id, decision, caller.staff());
    }
}
