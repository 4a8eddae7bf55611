package org.chengsheng.org.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.group.GroupEntry.GroupLeaveEntry;
import org.chengsheng.org.group.GroupEntry.GroupMemberEntry;
import org.chengsheng.org.group.GroupEntry.GroupRoleEntry;
import org.chengsheng.org.group.GroupEntry.LeadingGroupEntry;
import org.chengsheng.org.group.LeadingGroupView.LeadingGroupHead;
import org.chengsheng.platform.files.ServedFile;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The leading group of publicity work (M-001): who is in it, and who was. */
@Path("/api/console/publicity")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.ADMIN})
public class LeadingGroupsResource {

    private final ShowGroups showGroups;
    private final KeepGroup keepGroup;
    private final ServedFile files;
    private final Caller caller;

    LeadingGroupsResource(
            ShowGroups showGroups, KeepGroup keepGroup, ServedFile files, Caller caller) {
        this.showGroups = showGroups;
        this.keepGroup = keepGroup;
        this.files = files;
        this.caller = caller;
    }

    /** The groups of all terms, the latest first. */
    public record LeadingGroupList(List<LeadingGroupHead> items) {}

    @GET
    @Path("/leading-groups")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(operationId = "listLeadingGroups", summary = "各届宣传工作领导小组")
    public LeadingGroupList list() {
        return new LeadingGroupList(showGroups.all());
    }

    @POST
    @Path("/leading-groups")
    @ResponseStatus(201)
    @Operation(operationId = "foundLeadingGroup", summary = "成立领导小组")
    @Refuses({"ORG_GROUP_DOCUMENT_UNKNOWN", "ORG_GROUP_OUTSIDE_TERM", "ORG_GROUP_TERM_BACKWARDS"})
    public LeadingGroupView found(@Valid @NotNull LeadingGroupEntry entry) {
        return keepGroup.found(entry, caller.staff());
    }

    @GET
    @Path("/leading-groups/{id}")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(operationId = "showLeadingGroup", summary = "领导小组在某一天的成员及历任成员")
    @Refuses({"ORG_GROUP_NOT_FOUND"})
    public LeadingGroupView show(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
        return showGroups.one(id, on, caller.staff());
    }

    @PUT
    @Path("/leading-groups/{id}")
    @Operation(operationId = "changeLeadingGroup", summary = "修改领导小组的名称、文件和任期")
    @Refuses({
        "ORG_GROUP_DOCUMENT_UNKNOWN",
        "ORG_GROUP_NOT_FOUND",
        "ORG_GROUP_OUTSIDE_TERM",
        "ORG_GROUP_TERM_BACKWARDS",
        "PLATFORM_STALE_VERSION"
    })
    public LeadingGroupView change(
            @PathParam("id") UUID id, @Valid @NotNull LeadingGroupEntry entry) {
        return keepGroup.change(id, entry, caller.staff());
    }

    @GET
    @Path("/leading-groups/{id}/document")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(operationId = "showGroupDocument", summary = "成立文件（图片）")
    @Refuses({"ORG_GROUP_NOT_FOUND", "PLATFORM_NOT_FOUND"})
    public Response document(@PathParam("id") UUID id) {
        return files.serve(showGroups.document(id), false);
    }

    @POST
    @Path("/leading-groups/{id}/members")
    @Operation(operationId = "addGroupMember", summary = "增加领导小组成员")
    @Refuses({
        "ORG_GROUP_FULL",
        "ORG_GROUP_HEAD_TAKEN",
        "ORG_GROUP_NOT_FOUND",
        "ORG_GROUP_OUTSIDE_TERM",
        "ORG_GROUP_PERSON_UNKNOWN",
        "ORG_GROUP_ROLE_HELD",
        "PLATFORM_STALE_VERSION"
    })
    public LeadingGroupView add(@PathParam("id") UUID id, @Valid @NotNull GroupMemberEntry entry) {
        return keepGroup.add(id, entry, caller.staff());
    }

    @POST
    @Path("/group-members/{id}/changes")
    @Operation(operationId = "changeGroupMember", summary = "成员改任（原任职到此为止，另起一条）")
    @Refuses({
        "ORG_GROUP_FULL",
        "ORG_GROUP_HEAD_TAKEN",
        "ORG_GROUP_MEMBERSHIP_OVER",
        "ORG_GROUP_MEMBER_NOT_FOUND",
        "ORG_GROUP_OUTSIDE_TERM",
        "ORG_GROUP_PERSON_UNKNOWN",
        "ORG_GROUP_ROLE_HELD",
        "PLATFORM_STALE_VERSION"
    })
    public LeadingGroupView changeMember(
            @PathParam("id") UUID id, @Valid @NotNull GroupRoleEntry entry) {
        return keepGroup.changeMember(id, entry, caller.staff());
    }

    @POST
    @Path("/group-members/{id}/end")
    @Operation(operationId = "endGroupMember", summary = "成员离任")
    @Refuses({
        "ORG_GROUP_MEMBERSHIP_OVER",
        "ORG_GROUP_MEMBER_NOT_FOUND",
        "ORG_GROUP_OUTSIDE_TERM",
        "PLATFORM_STALE_VERSION"
    })
    public LeadingGroupView end(@PathParam("id") UUID id, @Valid @NotNull GroupLeaveEntry entry) {
        return keepGroup.end(id, entry, caller.staff());
    }
}
