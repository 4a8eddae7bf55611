package org.chengsheng.org.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The unit tree: everybody picks from it, administrators keep it. */
@Path("/api/console/units")
public class UnitsResource {

    private final Directory directory;
    private final ChangeUnit changeUnit;
    private final Caller caller;

    UnitsResource(Directory directory, ChangeUnit changeUnit, Caller caller) {
        this.directory = directory;
        this.changeUnit = changeUnit;
        this.caller = caller;
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
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    public UnitList list() {
        return new UnitList(directory.units());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addUnit", summary = "新增单位")
    @Refuses({
        "ORG_UNIT_CODE_TAKEN",
        "ORG_UNIT_LEADER_UNKNOWN",
        "ORG_UNIT_NOT_FOUND",
        "ORG_UNIT_OWN_PARENT"
    })
    public UnitView add(@Valid @NotNull ChangeUnit.Entry entry) {
        return changeUnit.add(entry, caller.staff());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeUnit", summary = "修改单位")
    @Refuses({
        "ORG_UNIT_CODE_TAKEN",
        "ORG_UNIT_IN_USE",
        "ORG_UNIT_LEADER_UNKNOWN",
        "ORG_UNIT_NOT_FOUND",
        "ORG_UNIT_OWN_PARENT",
        "PLATFORM_NOT_FOUND",
        "PLATFORM_STALE_VERSION"
    })
    public UnitView change(@PathParam("id") UUID id, @Valid @NotNull ChangeUnit.Entry entry) {
        return changeUnit.change(id, entry, caller.staff());
    }
}
