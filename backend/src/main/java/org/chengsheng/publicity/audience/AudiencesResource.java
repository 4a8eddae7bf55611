package org.chengsheng.publicity.audience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.audience.Audiences.AudienceView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** 对象字典: everybody of publicity picks from it, the office keeps it. */
@Path("/api/console/publicity/audiences")
public class AudiencesResource {

    private final Audiences audiences;
    private final KeepAudiences keepAudiences;
    private final Caller caller;

    AudiencesResource(Audiences audiences, KeepAudiences keepAudiences, Caller caller) {
        this.audiences = audiences;
        this.keepAudiences = keepAudiences;
        this.caller = caller;
    }

    public record AudienceList(List<AudienceView> items) {}

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER,
        Roles.ADMIN
    })
    @Operation(operationId = "listAudiences", summary = "活动对象字典")
    public AudienceList list() {
        return new AudienceList(audiences.views());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "addAudience", summary = "新增活动对象")
    @Refuses({"PUBLICITY_AUDIENCE_CODE_TAKEN", "PUBLICITY_AUDIENCE_TOO_MANY"})
    public AudienceView add(@Valid @NotNull KeepAudiences.AudienceEntry entry) {
        return keepAudiences.add(entry, caller.staff());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "changeAudience", summary = "修改活动对象")
    @Refuses({"PLATFORM_STALE_VERSION", "PUBLICITY_AUDIENCE_NOT_FOUND"})
    public AudienceView change(
            @PathParam("code") String code, @Valid @NotNull KeepAudiences.AudienceEntry entry) {
        return keepAudiences.change(code, entry, caller.staff());
    }
}
