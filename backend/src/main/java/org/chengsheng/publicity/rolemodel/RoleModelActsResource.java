package org.chengsheng.publicity.rolemodel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.rolemodel.DecideRoleModel.Ruling;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way from a nomination to a role model; each step is answered with it after the step. */
@Path("/api/console/publicity/role-models/{id}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER})
@Refuses({"PUBLICITY_ROLE_MODEL_ACT_NOT_POSSIBLE", "PUBLICITY_ROLE_MODEL_NOT_FOUND"})
public class RoleModelActsResource {

    private final DecideRoleModel decideRoleModel;
    private final Caller caller;

    RoleModelActsResource(DecideRoleModel decideRoleModel, Caller caller) {
        this.decideRoleModel = decideRoleModel;
        this.caller = caller;
    }

    /** A step that needs nothing else. */
    public record RoleModelStep(int version) {}

    /** A step with what there is to say: a finding, an objection, the coverage, a reason. */
    public record RoleModelStatement(
            int version,
            @NotBlank(message = "{roleModel.text}") @Size(max = 1000, message = "{roleModel.text}")
                    String text) {}

    @POST
    @Path("/verifications")
    @Operation(operationId = "verifyRoleModel", summary = "核实事迹")
    @Refuses({"PLATFORM_STALE_VERSION", "PUBLICITY_ROLE_MODEL_OWN_NOMINATION"})
    public RoleModelDetail verify(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStatement body) {
        return decideRoleModel.verify(id, body.version(), body.text(), caller.staff());
    }

    @POST
    @Path("/notices")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "putRoleModelOnNotice", summary = "开始公示")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public RoleModelDetail putOnNotice(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStep body) {
        return decideRoleModel.putOnNotice(id, body.version(), caller.staff());
    }

    @POST
    @Path("/objections")
    @Operation(operationId = "objectToRoleModel", summary = "登记异议")
    @Refuses({"PLATFORM_STALE_VERSION", "PUBLICITY_ROLE_MODEL_NOTICE_OVER"})
    public RoleModelDetail object(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStatement body) {
        return decideRoleModel.object(id, body.version(), body.text(), caller.staff());
    }

    @POST
    @Path("/rulings")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "ruleOnObjection", summary = "裁定异议")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ROLE_MODEL_OBJECTION_RULED",
        "PUBLICITY_ROLE_MODEL_OBJECTION_UNKNOWN"
    })
    public RoleModelDetail rule(@PathParam("id") UUID id, @Valid @NotNull Ruling body) {
        return decideRoleModel.rule(id, body, caller.staff());
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "confirmRoleModel", summary = "确认典型")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ROLE_MODEL_NOTICE_RUNNING",
        "PUBLICITY_ROLE_MODEL_OBJECTION_OPEN",
        "PUBLICITY_ROLE_MODEL_OBJECTION_UPHELD",
        "PUBLICITY_ROLE_MODEL_OWN_NOMINATION",
        "PUBLICITY_ROLE_MODEL_YEAR_FULL"
    })
    public RoleModelDetail confirm(@PathParam("id") UUID id, @Valid @NotNull RoleModelStep body) {
        return decideRoleModel.confirm(id, body.version(), caller.staff());
    }

    @POST
    @Path("/promotions")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "promoteRoleModel", summary = "登记宣传")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public RoleModelDetail promote(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStatement body) {
        return decideRoleModel.promote(id, body.version(), body.text(), caller.staff());
    }

    @POST
    @Path("/refusals")
    @Operation(operationId = "refuseRoleModel", summary = "不予确认")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public RoleModelDetail refuse(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStatement body) {
        return decideRoleModel.refuse(id, body.version(), body.text(), caller.staff());
    }

    @POST
    @Path("/revocations")
    @RolesAllowed(Roles.BUREAU_LEADER)
    @Operation(operationId = "revokeRoleModel", summary = "撤销典型")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public RoleModelDetail revoke(
            @PathParam("id") UUID id, @Valid @NotNull RoleModelStatement body) {
        return decideRoleModel.revoke(id, body.version(), body.text(), caller.staff());
    }
}
