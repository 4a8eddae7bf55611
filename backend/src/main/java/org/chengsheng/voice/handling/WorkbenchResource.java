package org.chengsheng.voice.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for the person who just signed in. */
@Path("/api/console")
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
    Roles.BUREAU_LEADER
})
public class WorkbenchResource {

    private final Workbench workbench;
    private final Categories categories;
    private final Caller caller;

    WorkbenchResource(Workbench workbench, Categories categories, Caller caller) {
        this.workbench = workbench;
        this.categories = categories;
        this.caller = caller;
    }

    /** The category table, for pickers. */
    public record CategoryList(List<Category> items) {}

    @GET
    @Path("/workbench")
    @Operation(operationId = "workbench", summary = "工作台")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Workbench.Picture workbench() {
        return workbench.of(caller.staff());
    }

    /**
     * The table itself is no case content: administrators tie templates to it, publicity its
     * activities.
     */
    @GET
    @Path("/categories")
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
        Roles.ADMIN
    })
    @Operation(operationId = "listCategories", summary = "事项类别")
    public CategoryList categories() {
        return new CategoryList(categories.active());
    }
}
