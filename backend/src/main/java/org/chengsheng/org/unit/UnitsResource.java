package org.chengsheng.org.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
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
    @RolesAllowed("**")
    public UnitList list() {
        return new UnitList(directory.units());
    }
}
