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
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 协查函 from both ends: discipline asks, the lead of the unit answers. */
@Path("/api/console")
public class FactRequestsResource {

    private final FactRequests factRequests;
    private final Caller caller;

    FactRequestsResource(FactRequests factRequests, Caller caller) {
        this.factRequests = factRequests;
        this.caller = caller;
    }

    /** The requests of one ticket; there are few. */
    public record FactRequestList(List<FactRequests.FactRequest> items) {}

    @GET
    @Path("/tickets/{number}/fact-requests")
    @RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "listFactRequestsOfTicket", summary = "这件诉求的协查函")
    public FactRequestList ofTicket(@PathParam("number") String number) {
        return new FactRequestList(factRequests.of(number, caller.staff()));
    }

    @POST
    @Path("/tickets/{number}/fact-requests")
    @RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
    @Operation(operationId = "askFacts", summary = "发协查函")
    public FactRequestList ask(
            @PathParam("number") String number,
            @Valid @NotNull FactRequests.NewFactRequest request) {
        return new FactRequestList(factRequests.ask(number, request, caller.staff()));
    }

    @GET
    @Path("/fact-requests")
    @RolesAllowed(Roles.UNIT_LEAD)
    @Operation(operationId = "listFactRequests", summary = "本单位收到的协查函")
    public Slice<FactRequests.FactRequest> forMyUnit(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return factRequests.forUnit(caller.staff().unitId(), limit, cursor);
    }

    @POST
    @Path("/fact-requests/{id}/answers")
    @ResponseStatus(204)
    @RolesAllowed(Roles.UNIT_LEAD)
    @Operation(operationId = "answerFactRequest", summary = "答复协查函")
    public void answer(@PathParam("id") UUID id, @Valid @NotNull FactRequests.FactAnswer request) {
        factRequests.answer(id, request, caller.staff());
    }
}
