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
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * What discipline needs across tickets: whom one can accuse, and what waits for a second person.
 */
@Path("/api/console/discipline")
@RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
public class DisciplineResource {

    private final RevealRequests revealRequests;
    private final ShowIsolation show;
    private final Caller caller;

    DisciplineResource(RevealRequests revealRequests, ShowIsolation show, Caller caller) {
        this.revealRequests = revealRequests;
        this.show = show;
        this.caller = caller;
    }

    /** People who can be accused; a bureau has some hundreds, so the list is not paged. */
    public record PeopleList(List<IsolationView.PersonRef> items) {}

    @GET
    @Path("/people")
    @Operation(operationId = "listPeople", summary = "可选的人员")
    public PeopleList people() {
        return new PeopleList(show.everybody());
    }

    @GET
    @Path("/reveal-requests")
    @Operation(operationId = "listRevealRequests", summary = "待我审批的身份查看申请")
    public IsolationResource.RevealRequestList waiting() {
        return new IsolationResource.RevealRequestList(revealRequests.waiting(caller.staff()));
    }

    @POST
    @Path("/reveal-requests/{id}/decisions")
    @ResponseStatus(204)
    @Operation(operationId = "decideReveal", summary = "审批身份查看申请")
    @Refuses({"VOICE_REVEAL_DECIDED", "VOICE_REVEAL_OWN_REQUEST", "VOICE_REVEAL_REQUEST_NOT_FOUND"})
    public void decide(@PathParam("id") UUID id, @Valid @NotNull RevealRequests.Decision decision) {
        revealRequests.decide(id, decision, caller.staff());
    }
}
