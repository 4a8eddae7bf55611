package org.chengsheng.org.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Hand-overs of publicity posts (M-005). Whoever takes over may have any role, or none of publicity
 * yet: what a person sees and does is decided for each hand-over.
 */
@Path("/api/console/publicity/handovers")
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
    Roles.BUREAU_LEADER,
    Roles.PUBLICITY_OFFICER,
    Roles.CORRESPONDENT,
    Roles.ADMIN,
    Roles.AUDITOR
})
public class HandoversResource {

    private final ShowHandovers showHandovers;
    private final HandOverPost handOverPost;
    private final Caller caller;

    HandoversResource(ShowHandovers showHandovers, HandOverPost handOverPost, Caller caller) {
        this.showHandovers = showHandovers;
        this.handOverPost = handOverPost;
        this.caller = caller;
    }

    /**
     * @param version the person has seen
     */
    public record HandoverStep(int version) {}

    @GET
    @Operation(operationId = "listHandovers", summary = "宣传岗位交接记录")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<HandoverRow> list(@Valid @BeanParam HandoverFilter filter) {
        return showHandovers.page(filter, caller.staff());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD, Roles.ADMIN})
    @Operation(operationId = "draftHandover", summary = "起草交接")
    @Refuses({
        "ORG_HANDOVER_PENDING",
        "ORG_HANDOVER_SETTLED",
        "ORG_HANDOVER_TO_ONESELF",
        "ORG_POST_NOT_FOUND",
        "ORG_POST_NOT_YOURS",
        "ORG_POST_OVER",
        "ORG_POST_PERSON_ELSEWHERE",
        "ORG_UNIT_NOT_FOUND"
    })
    public HandoverDetail draft(@Valid @NotNull HandOverPost.HandoverEntry entry) {
        return handOverPost.draft(entry, caller.staff());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showHandover", summary = "交接内容")
    @Refuses({"ORG_HANDOVER_NOT_FOUND"})
    public HandoverDetail show(@PathParam("id") UUID id) {
        return showHandovers.one(id, caller.staff());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "writeHandover", summary = "填写交接内容")
    @Refuses({
        "ORG_HANDOVER_NOT_FOUND",
        "ORG_HANDOVER_NOT_YOURS",
        "ORG_HANDOVER_SETTLED",
        "PLATFORM_STALE_VERSION"
    })
    public HandoverDetail write(
            @PathParam("id") UUID id, @Valid @NotNull HandOverPost.HandoverLinesEntry entry) {
        return handOverPost.write(id, entry, caller.staff());
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmHandover", summary = "接收人确认交接")
    @Refuses({
        "ORG_HANDOVER_NOT_FOUND",
        "ORG_HANDOVER_NOT_YOURS",
        "ORG_HANDOVER_SETTLED",
        "ORG_HANDOVER_UNDONE",
        "ORG_POST_HELD",
        "ORG_POST_LEAD_TAKEN",
        "ORG_POST_NOT_FOUND",
        "ORG_POST_OVER",
        "ORG_POST_PERSON_ELSEWHERE",
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION"
    })
    public HandoverDetail confirm(@PathParam("id") UUID id, @Valid @NotNull HandoverStep step) {
        return handOverPost.confirm(id, step.version(), caller.staff());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD, Roles.ADMIN})
    @Operation(operationId = "withdrawHandover", summary = "撤回交接")
    @Refuses({
        "ORG_HANDOVER_NOT_FOUND",
        "ORG_HANDOVER_NOT_YOURS",
        "ORG_HANDOVER_SETTLED",
        "PLATFORM_STALE_VERSION"
    })
    public HandoverDetail withdraw(@PathParam("id") UUID id, @Valid @NotNull HandoverStep step) {
        return handOverPost.withdraw(id, step.version(), caller.staff());
    }
}
