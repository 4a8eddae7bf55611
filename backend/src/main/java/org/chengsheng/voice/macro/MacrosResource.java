package org.chengsheng.voice.macro;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Macros for those who keep them. */
@Path("/api/console/macros")
@RolesAllowed({Roles.ADMIN, Roles.UNIT_LEAD})
public class MacrosResource {

    private final KeepMacros keepMacros;
    private final Caller caller;

    MacrosResource(KeepMacros keepMacros, Caller caller) {
        this.keepMacros = keepMacros;
        this.caller = caller;
    }

    public record MacroList(List<KeepMacros.MacroView> items) {}

    @GET
    @Operation(operationId = "listMacros", summary = "宏")
    public MacroList list() {
        return new MacroList(keepMacros.list(caller.staff()));
    }

    @POST
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_TEMPLATE_TOO_MANY",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN"
    })
    @Operation(operationId = "addMacro", summary = "新增宏")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = KeepMacros.MacroView.class)))
    public Response add(@Valid @NotNull KeepMacros.MacroEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(keepMacros.add(entry, caller.staff()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "VOICE_CATEGORY_UNKNOWN",
        "VOICE_TEMPLATE_NOT_FOUND",
        "VOICE_TEMPLATE_VARIABLE_UNKNOWN"
    })
    @Operation(operationId = "changeMacro", summary = "修改宏")
    public KeepMacros.MacroView change(
            @PathParam("id") UUID id, @Valid @NotNull KeepMacros.MacroEntry entry) {
        return keepMacros.change(id, entry, caller.staff());
    }
}
