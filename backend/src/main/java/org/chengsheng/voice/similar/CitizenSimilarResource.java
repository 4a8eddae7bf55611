package org.chengsheng.voice.similar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What has been reported nearby already, before a citizen sends it once more. */
@Path("/api/citizen/similar-searches")
@WithoutCookie
@PermitAll
public class CitizenSimilarResource {

    private final FindAlready findAlready;
    private final Caller caller;

    CitizenSimilarResource(FindAlready findAlready, Caller caller) {
        this.findAlready = findAlready;
        this.caller = caller;
    }

    /** Counts of complaints; never a number, a text or a person. */
    public record AlreadyReported(List<FindAlready.Already> items) {}

    public record AlreadyQuestion(
            @NotNull(message = "{ticket.text}") @Size(max = 5000, message = "{ticket.text}")
                    String text,
            @NotNull @Valid GivenPoint place) {}

    @POST
    @Refuses({"PLATFORM_RATE_LIMITED"})
    @Operation(operationId = "alreadyReported", summary = "附近是否已有人反映")
    public AlreadyReported search(@Valid @NotNull AlreadyQuestion question) {
        return new AlreadyReported(
                findAlready.near(question.place().position(), question.text(), caller.address()));
    }
}
