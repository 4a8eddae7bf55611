package org.chengsheng.voice.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Reply templates for those who keep them. */
@Path("/api/console/reply-templates")
@RolesAllowed({Roles.ADMIN, Roles.UNIT_LEAD})
public class TemplatesResource {

    private final KeepTemplates keepTemplates;
    private final Caller caller;

    TemplatesResource(KeepTemplates keepTemplates, Caller caller) {
        this.keepTemplates = keepTemplates;
        this.caller = caller;
    }

    /**
     * @param variables the words that may stand in braces
     */
    public record TemplateList(List<KeepTemplates.TemplateView> items, List<String> variables) {}

    @GET
    @Operation(operationId = "listReplyTemplates", summary = "答复模板")
    public TemplateList list() {
        return new TemplateList(
                keepTemplates.list(caller.staff()),
                Arrays.stream(Variable.values()).map(Variable::word).toList());
    }

    @POST
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_TEMPLATE_PERSONAL",
        "VOICE_TEMPLATE_TOO_MANY",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN"
    })
    @Operation(operationId = "addReplyTemplate", summary = "新增答复模板")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = KeepTemplates.TemplateView.class)))
    public Response add(@Valid @NotNull KeepTemplates.TemplateEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(keepTemplates.add(entry, caller.staff()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_TEMPLATE_NOT_FOUND",
        "VOICE_TEMPLATE_PERSONAL",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN"
    })
    @Operation(operationId = "changeReplyTemplate", summary = "修改答复模板")
    public KeepTemplates.TemplateView change(
            @PathParam("id") UUID id, @Valid @NotNull KeepTemplates.TemplateEntry entry) {
        return keepTemplates.change(id, entry, caller.staff());
    }
}
