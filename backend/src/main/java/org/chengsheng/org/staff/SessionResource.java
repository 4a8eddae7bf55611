package org.chengsheng.org.staff;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.StaffMember;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who is signed in, and the way in. */
@Path("/api/console")
public class SessionResource {

    private final Caller caller;

    SessionResource(Caller caller) {
        this.caller = caller;
    }

    public record UnitRef(UUID id, String name) {}

    /** The signed-in person. */
    public record Me(UUID id, String name, String login, UnitRef unit, List<String> roles) {}

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "whoAmI", summary = "当前登录人")
    public Me me() {
        StaffMember staff = caller.staff();
        return new Me(
                staff.id(),
                staff.name(),
                staff.login(),
                new UnitRef(staff.unitId(), staff.unitName()),
                staff.roles().stream().sorted().toList());
    }

    /** Sends an unknown person through the identity provider and back to the page they wanted. */
    @GET
    @Path("/sign-in")
    @Authenticated
    @APIResponse(responseCode = "303", description = "To the page that was wanted")
    @Operation(operationId = "signIn", summary = "登录并返回原页面")
    public Response signIn(@QueryParam("return") @DefaultValue("/admin/") String page) {
        return Response.seeOther(URI.create(safe(page))).build();
    }

    /**
     * Ends the session. The sign-in mechanism answers in place of this method once it is asked who
     * calls; the annotation makes it ask.
     */
    @GET
    @Path("/sign-out")
    @Authenticated
    @APIResponse(responseCode = "303", description = "To the page of signed-out people")
    @Operation(operationId = "signOut", summary = "退出登录")
    public Response signOut() {
        return signedOut();
    }

    /** Where a signed-out person lands; the session itself ended at /api/console/sign-out. */
    @GET
    @Path("/signed-out")
    @PermitAll
    @APIResponse(responseCode = "303", description = "To the page of signed-out people")
    @Operation(operationId = "signedOut", summary = "已退出")
    public Response signedOut() {
        return Response.seeOther(URI.create("/admin/signed-out")).build();
    }

    /** Only pages of the console itself, never another origin. */
    private static String safe(String page) {
        return page.matches("/admin/[A-Za-z0-9/_?=&%.,:~+-]*") && !page.contains("//")
                ? page
                : "/admin/";
    }
}
