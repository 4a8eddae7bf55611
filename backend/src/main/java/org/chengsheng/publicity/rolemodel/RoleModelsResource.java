package org.chengsheng.publicity.rolemodel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.rolemodel.NominateRoleModel.Candidate;
import org.chengsheng.publicity.rolemodel.NominateRoleModel.DeedsEntry;
import org.chengsheng.publicity.rolemodel.NominateRoleModel.Nomination;
import org.chengsheng.publicity.rolemodel.RoleModelDetail.RoleModelRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Role models: who is nominated, for what, and how it stands. */
@Path("/api/console/publicity/role-models")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class RoleModelsResource {

    private final RoleModelDetails details;
    private final NominateRoleModel nominateRoleModel;
    private final Caller caller;

    RoleModelsResource(
            RoleModelDetails details, NominateRoleModel nominateRoleModel, Caller caller) {
        this.details = details;
        this.nominateRoleModel = nominateRoleModel;
        this.caller = caller;
    }

    public record CandidateList(List<Candidate> items) {}

    @GET
    @Operation(operationId = "listRoleModels", summary = "典型列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<RoleModelRow> list(@Valid @BeanParam RoleModelFilter filter) {
        return details.page(filter, caller.staff());
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "listRoleModelCandidates", summary = "可以推荐的人员")
    public CandidateList candidates() {
        return new CandidateList(nominateRoleModel.candidates(caller.staff()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "showRoleModel", summary = "一名典型")
    @Refuses({"PUBLICITY_ROLE_MODEL_NOT_FOUND"})
    public RoleModelDetail show(@PathParam("id") UUID id) {
        return details.of(details.find(id, caller.staff()), caller.staff());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "nominateRoleModel", summary = "推荐典型")
    @Refuses({
        "PUBLICITY_ROLE_MODEL_NOT_YOURS",
        "PUBLICITY_ROLE_MODEL_STAFF_UNKNOWN",
        "PUBLICITY_ROLE_MODEL_TWICE"
    })
    public RoleModelDetail nominate(@Valid @NotNull Nomination entry) {
        return nominateRoleModel.nominate(entry, caller.staff());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Operation(operationId = "changeRoleModel", summary = "修改事迹")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ROLE_MODEL_ACT_NOT_POSSIBLE",
        "PUBLICITY_ROLE_MODEL_NOT_FOUND",
        "PUBLICITY_ROLE_MODEL_NOT_YOURS"
    })
    public RoleModelDetail change(@PathParam("id") UUID id, @Valid @NotNull DeedsEntry entry) {
        return nominateRoleModel.change(id, entry, caller.staff());
    }
}
