package org.chengsheng.org.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.network.ShowNetwork.NamablePerson;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Publicity leads and informants of the units, and what is missing (M-002, M-003, M-004). */
@Path("/api/console/publicity/network")
@RolesAllowed({
    Roles.PUBLICITY_OFFICER,
    Roles.CORRESPONDENT,
    Roles.UNIT_LEAD,
    Roles.BUREAU_LEADER,
    Roles.ADMIN,
    Roles.AUDITOR
})
public class NetworkResource {

    private final ShowNetwork showNetwork;
    private final KeepPosts keepPosts;
    private final NetworkSheet sheet;
    private final Caller caller;

    NetworkResource(
            ShowNetwork showNetwork, KeepPosts keepPosts, NetworkSheet sheet, Caller caller) {
        this.showNetwork = showNetwork;
        this.keepPosts = keepPosts;
        this.sheet = sheet;
        this.caller = caller;
    }

    public record NamablePeople(List<NamablePerson> items) {}

    /** Some dozens of units, so the list is not paged. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "publicityNetwork", summary = "各单位宣传队伍与缺口")
    public NetworkCoverage coverage(@QueryParam("gaps") @DefaultValue("false") boolean gaps) {
        return showNetwork.coverage(gaps, caller.staff());
    }

    @GET
    @Path("/sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "publicityNetworkSheet", summary = "导出宣传队伍（.xlsx）")
    public Response sheet(@QueryParam("gaps") @DefaultValue("false") boolean gaps) {
        return Download.of(sheet.of(gaps, caller.staff()), Messages.text("network.sheet.file"));
    }

    @PUT
    @Path("/hub")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "movePublicityHub", summary = "指定组织宣传部门")
    @Refuses({"ORG_UNIT_NOT_FOUND", "PLATFORM_STALE_VERSION"})
    public NetworkCoverage moveHub(@Valid @NotNull KeepPosts.HubEntry entry) {
        return keepPosts.moveHub(entry, caller.staff());
    }

    @GET
    @Path("/people")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD, Roles.ADMIN})
    @Operation(operationId = "listNamablePeople", summary = "可以任命的人员")
    public NamablePeople people() {
        return new NamablePeople(showNetwork.people(caller.staff()));
    }

    @GET
    @Path("/posts")
    @Operation(operationId = "listPublicityPosts", summary = "一个单位的历任宣传人员")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<PostView> posts(
            @QueryParam("unit") @NotNull(message = "{post.unit}") UUID unit,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return showNetwork.history(unit, limit, cursor);
    }

    @POST
    @Path("/posts")
    @ResponseStatus(201)
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD, Roles.ADMIN})
    @Operation(operationId = "namePublicityPost", summary = "任命宣传负责人或信息员")
    @Refuses({
        "ORG_POST_DAY_WRONG",
        "ORG_POST_HELD",
        "ORG_POST_LEAD_TAKEN",
        "ORG_POST_NOT_YOURS",
        "ORG_POST_PERSON_ELSEWHERE",
        "ORG_UNIT_NOT_FOUND"
    })
    public PostView name(@Valid @NotNull KeepPosts.PostEntry entry) {
        return keepPosts.name(entry, caller.staff());
    }

    @POST
    @Path("/posts/{id}/end")
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.UNIT_LEAD, Roles.ADMIN})
    @Operation(operationId = "endPublicityPost", summary = "免去宣传负责人或信息员")
    @Refuses({
        "ORG_POST_DAY_WRONG",
        "ORG_POST_NOT_FOUND",
        "ORG_POST_NOT_YOURS",
        "ORG_POST_OVER",
        "PLATFORM_STALE_VERSION"
    })
    public PostView end(@PathParam("id") UUID id, @Valid @NotNull KeepPosts.PostEndEntry entry) {
        return keepPosts.relieve(id, entry, caller.staff());
    }
}
