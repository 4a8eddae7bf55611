package org.chengsheng.platform.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 参数, kept by administrators; some dozens of rows, so the list is not paged. */
@Path("/api/console/settings")
@RolesAllowed(Roles.ADMIN)
public class SettingsResource {

    private final ChangeSetting changeSetting;
    private final Caller caller;

    SettingsResource(ChangeSetting changeSetting, Caller caller) {
        this.changeSetting = changeSetting;
        this.caller = caller;
    }

    public record SettingList(List<SettingView> items) {}

    @GET
    @Operation(operationId = "listSettings", summary = "参数")
    public SettingList list() {
        return new SettingList(changeSetting.settings());
    }

    @PUT
    @Path("/{key}")
    @Operation(operationId = "changeSetting", summary = "修改参数")
    @Refuses({"PLATFORM_SETTING_INVALID", "PLATFORM_SETTING_NOT_FOUND", "PLATFORM_STALE_VERSION"})
    public SettingView change(
            @PathParam("key") String key, @Valid @NotNull ChangeSetting.SettingValue entry) {
        return changeSetting.change(key, entry, caller.staff());
    }
}
