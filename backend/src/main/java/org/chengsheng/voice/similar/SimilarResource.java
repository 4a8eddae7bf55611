package org.chengsheng.voice.similar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tickets that may be the same matter, for staff. */
@Path("/api/console/tickets/{number}/similar-tickets")
public class SimilarResource {

    private final FindSimilar findSimilar;
    private final Caller caller;

    SimilarResource(FindSimilar findSimilar, Caller caller) {
        this.findSimilar = findSimilar;
        this.caller = caller;
    }

    /** At most ten, the likeliest first. */
    public record SimilarTickets(List<SimilarTicket> items) {}

    @GET
    @Transactional
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
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    @Operation(operationId = "similarTickets", summary = "附近和相似的诉求")
    public SimilarTickets of(@PathParam("number") String number) {
        return new SimilarTickets(findSimilar.to(number, caller.staff()));
    }
}
