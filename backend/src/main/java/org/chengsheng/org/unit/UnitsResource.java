package org.chengsheng.org.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The unit tree, for pickers and filters. */
@Path("/api/console/units")
public class UnitsResource {

    private final Directory directory;

    UnitsResource(Directory directory) {
        this.directory = directory;
    }

    /** All units; a bureau has some dozens, so the list is not paged. */
    public record UnitList(List<UnitView> items) {}

    @GET
    @Operation(operationId = "listUnits", summary = "单位树")
    // Any role, but not anybody the identity provider knows: a role makes a person our staff.
    @RolesAllowed({
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE,
        Roles.DISCLOSURE,
        Roles.BUREAU_LEADER,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    public UnitList list() {
        return new UnitList(directory.units());
    }
}
