package org.chengsheng.publicity.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the notice board of an asset says, and its QR. */
@Path("/api/console/publicity/assets/{id}/board")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT})
@Refuses({"PUBLICITY_ASSET_NOT_FOUND"})
public class BoardsResource {

    private final KeepBoards keepBoards;
    private final Caller caller;

    BoardsResource(KeepBoards keepBoards, Caller caller) {
        this.keepBoards = keepBoards;
        this.caller = caller;
    }

    /** The version the person has seen. */
    public record SeenBoard(int version) {}

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "showNoticeBoard", summary = "责任区公示牌内容")
    @Refuses({"PUBLICITY_BOARD_NOT_FOUND"})
    public BoardView show(@PathParam("id") UUID id) {
        return keepBoards.show(id);
    }

    @PUT
    @Operation(operationId = "writeNoticeBoard", summary = "填写责任区公示牌")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ASSET_NOT_YOURS",
        "PUBLICITY_ASSET_OVER",
        "PUBLICITY_BOARD_OTHER_KIND"
    })
    public BoardView write(@PathParam("id") UUID id, @Valid @NotNull KeepBoards.BoardEntry entry) {
        return keepBoards.write(id, entry, caller.staff());
    }

    @POST
    @Path("/codes")
    @Operation(operationId = "renewBoardCode", summary = "更换二维码（旧的作废）")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ASSET_NOT_YOURS",
        "PUBLICITY_ASSET_OVER",
        "PUBLICITY_BOARD_NOT_FOUND",
        "PUBLICITY_BOARD_OTHER_KIND"
    })
    public BoardView renew(@PathParam("id") UUID id, @Valid @NotNull SeenBoard seen) {
        return keepBoards.renewToken(id, seen.version(), caller.staff());
    }

    @POST
    @Path("/revocations")
    @Operation(operationId = "revokeBoardCode", summary = "停用二维码")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ASSET_NOT_YOURS",
        "PUBLICITY_ASSET_OVER",
        "PUBLICITY_BOARD_NOT_FOUND",
        "PUBLICITY_BOARD_OTHER_KIND"
    })
    public BoardView revoke(@PathParam("id") UUID id, @Valid @NotNull SeenBoard seen) {
        return keepBoards.revokeToken(id, seen.version(), caller.staff());
    }
}
