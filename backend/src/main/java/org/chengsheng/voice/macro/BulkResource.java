package org.chengsheng.voice.macro;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * One step to many tickets. A client sends them in portions, to show progress and to be able to
 * stop.
 */
@Refuses({
    "ORG_UNIT_NOT_FOUND",
    "PLATFORM_STALE_VERSION",
    "VOICE_ACT_NOT_POSSIBLE",
    "VOICE_ACT_NOT_YOURS",
    "VOICE_CATEGORY_UNKNOWN",
    "VOICE_CONFLICT_OF_INTEREST",
    "VOICE_CO_UNIT_IS_LEAD",
    "VOICE_NOTHING_ASKED",
    "VOICE_OBJECTION_NEW_ACCEPTOR",
    "VOICE_REWORK_OTHER_HANDLER",
    "VOICE_SAME_PERSON",
    "VOICE_SECOND_PERSON_NEEDED",
    "VOICE_SUPERVISION_OPEN",
    "VOICE_TEMPLATE_VARIABLE_MISSING",
    "VOICE_TEMPLATE_VARIABLE_UNKNOWN",
    "VOICE_TICKET_NOT_FOUND",
    "VOICE_URGE_TOO_SOON"
})
@Path("/api/console")
@RolesAllowed({
    Roles.ACCEPTOR,
    Roles.DISPATCHER,
    Roles.UNIT_HANDLER,
    Roles.UNIT_LEAD,
    Roles.CHECKER,
    Roles.REVISITOR,
    Roles.SUPERVISOR,
    Roles.DISCIPLINE
})
public class BulkResource {

    private final DoForMany doForMany;
    private final Caller caller;

    BulkResource(DoForMany doForMany, Caller caller) {
        this.doForMany = doForMany;
        this.caller = caller;
    }

    /** A ticket as the person saw it in the list. */
    public record Chosen(
            @NotNull(message = "{bulk.tickets}") @Size(max = 20, message = "{bulk.tickets}")
                    String number,
            int version) {}

    public record BulkOrder(
            @NotNull(message = "{macro.steps}") @Valid Step step,
            @NotEmpty(message = "{bulk.tickets}") @Size(max = 200, message = "{bulk.tickets}")
                    List<@NotNull(message = "{bulk.tickets}") @Valid Chosen> tickets) {}

    public record BulkResult(List<DoForMany.BulkOutcome> items) {}

    @POST
    @Path("/bulk-previews")
    @Operation(operationId = "previewBulk", summary = "预览批量操作，不做任何改动")
    public BulkResult preview(@Valid @NotNull BulkOrder order) {
        return new BulkResult(doForMany.preview(order, caller.staff()));
    }

    @POST
    @Path("/bulk-acts")
    @Operation(operationId = "runBulk", summary = "批量操作，逐件进行，逐件给出结果")
    public BulkResult run(@Valid @NotNull BulkOrder order) {
        return new BulkResult(doForMany.run(order, caller.staff()));
    }
}
