package org.chengsheng.org.staff;

import io.quarkus.panache.common.Sort;
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
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The staff table, kept by administrators. A bureau has some hundreds of people. */
@Path("/api/console/staff")
@RolesAllowed(Roles.ADMIN)
public class StaffResource {

    private static final int MOST_SHOWN = 2_000;

    private final StaffList people;
    private final ChangeStaff changeStaff;
    private final Caller caller;

    StaffResource(StaffList people, ChangeStaff changeStaff, Caller caller) {
        this.people = people;
        this.changeStaff = changeStaff;
        this.caller = caller;
    }

    /** A person as administrators see them. */
    public record StaffView(
            UUID id,
            String name,
            String login,
            UUID unitId,
            String subject,
            List<String> roles,
            boolean active,
            int version) {

        static StaffView of(Staff staff) {
            return new StaffView(
                    staff.id(),
                    staff.name(),
                    staff.login(),
                    staff.unitId(),
                    staff.subject(),
                    staff.roles().stream().sorted().toList(),
                    staff.isActive(),
                    staff.version());
        }
    }

    public record StaffPage(List<StaffView> items) {}

    @GET
    @Operation(operationId = "listStaff", summary = "人员列表")
    public StaffPage list() {
        return new StaffPage(
                people.findAll(Sort.by("login")).page(0, MOST_SHOWN).stream()
                        .map(StaffView::of)
                        .toList());
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addStaff", summary = "登记人员")
    @Refuses({
        "ORG_ROLE_UNKNOWN",
        "ORG_STAFF_LOGIN_TAKEN",
        "ORG_STAFF_SUBJECT_TAKEN",
        "ORG_UNIT_NOT_FOUND"
    })
    public StaffView add(@Valid @NotNull ChangeStaff.Entry entry) {
        return StaffView.of(changeStaff.add(entry, caller.staff()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeStaff", summary = "修改人员（单位、角色、停用）")
    @Refuses({
        "ORG_ROLE_UNKNOWN",
        "ORG_STAFF_LAST_ADMIN",
        "ORG_STAFF_LOGIN_TAKEN",
        "ORG_STAFF_NOT_FOUND",
        "ORG_STAFF_SUBJECT_TAKEN",
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION"
    })
    public StaffView change(@PathParam("id") UUID id, @Valid @NotNull ChangeStaff.Entry entry) {
        return StaffView.of(changeStaff.change(id, entry, caller.staff()));
    }
}
