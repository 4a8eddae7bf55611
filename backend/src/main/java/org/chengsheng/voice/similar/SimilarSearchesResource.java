package org.chengsheng.voice.similar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.similar.SimilarResource.SimilarTickets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tickets that may be the same matter as what the desk writes down now. */
@Path("/api/console/similar-searches")
public class SimilarSearchesResource {

    private final FindSimilar findSimilar;
    private final Caller caller;

    SimilarSearchesResource(FindSimilar findSimilar, Caller caller) {
        this.findSimilar = findSimilar;
        this.caller = caller;
    }

    /** What is being written down; sent in the body, because it is a citizen's text. */
    public record SimilarDraft(
            @NotNull(message = "{ticket.text}") @Size(max = 5000, message = "{ticket.text}")
                    String text,
            @Valid GivenPoint place) {}

    @POST
    @RolesAllowed(Roles.ACCEPTOR)
    @Operation(operationId = "searchSimilar", summary = "登记时查找附近和相似的诉求")
    public SimilarTickets search(@Valid @NotNull SimilarDraft draft) {
        return new SimilarTickets(
                findSimilar.to(
                        draft.text(),
                        draft.place() == null ? null : draft.place().position(),
                        caller.staff()));
    }
}
