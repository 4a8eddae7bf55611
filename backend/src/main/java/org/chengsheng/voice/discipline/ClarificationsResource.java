package org.chengsheng.voice.discipline;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 澄清 for staff who were wrongly accused. */
@Path("/api/console/clarifications")
public class ClarificationsResource {

    private final ClearWronglyAccused clear;
    private final Caller caller;

    ClarificationsResource(ClearWronglyAccused clear, Caller caller) {
        this.clear = clear;
        this.caller = caller;
    }

    /** What was said to clear the reader. */
    public record ClarificationList(List<ClearWronglyAccused.Clarification> items) {}

    @GET
    @Authenticated
    @Operation(operationId = "listMyClarifications", summary = "给我的澄清")
    public ClarificationList mine() {
        return new ClarificationList(clear.mine(caller.staff()));
    }
}
