package org.chengsheng.voice.discipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 协查函 as the unit sees them: its lead answers. */
@Path("/api/console/fact-requests")
public class FactRequestsResource {

    private final FactRequests factRequests;
    private final Caller caller;

    FactRequestsResource(FactRequests factRequests, Caller caller) {
        this.factRequests = factRequests;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.UNIT_LEAD)
    @Operation(operationId = "listFactRequests", summary = "本单位收到的协查函")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<FactRequests.FactRequest> forMyUnit(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return factRequests.forUnit(caller.staff().unitId(), limit, cursor);
    }

    @POST
    @Path("/{id}/answers")
    @ResponseStatus(204)
    @RolesAllowed(Roles.UNIT_LEAD)
    @Operation(operationId = "answerFactRequest", summary = "答复协查函")
    @Refuses({"VOICE_FACT_REQUEST_ANSWERED", "VOICE_FACT_REQUEST_NOT_FOUND"})
    public void answer(@PathParam("id") UUID id, @Valid @NotNull FactRequests.FactAnswer request) {
        factRequests.answer(id, request, caller.staff());
    }
}
