package org.chengsheng.publicity.board;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.WithoutCookie;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Notice boards by the token of their QR. */
@Path("/api/citizen/boards")
@WithoutCookie
@PermitAll
public class CitizenBoardsResource {

    private final ReadBoard readBoard;
    private final Caller caller;

    CitizenBoardsResource(ReadBoard readBoard, Caller caller) {
        this.readBoard = readBoard;
        this.caller = caller;
    }

    @GET
    @Path("/{token}")
    @Operation(operationId = "readBoard", summary = "扫码查看责任区公示牌")
    @Refuses({"PLATFORM_RATE_LIMITED", "PUBLICITY_ASSET_NOT_FOUND", "PUBLICITY_BOARD_CODE_UNKNOWN"})
    public ReadBoard.CitizenBoard read(@PathParam("token") String token) {
        return readBoard.byToken(token, caller.address());
    }
}
