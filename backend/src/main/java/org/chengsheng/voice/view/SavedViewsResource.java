package org.chengsheng.voice.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.voice.handling.TicketFilter;
import org.chengsheng.voice.handling.TicketQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Saved views of the ticket list with their live counts. */
@Path("/api/console/ticket-views")
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
public class SavedViewsResource {

    private final SavedViews views;
    private final KeepView keepView;
    private final TicketQueries queries;
    private final Caller caller;

    SavedViewsResource(SavedViews views, KeepView keepView, TicketQueries queries, Caller caller) {
        this.views = views;
        this.keepView = keepView;
        this.queries = queries;
        this.caller = caller;
    }

    /** All views this person finds; bounded by the limit of own and of shared views. */
    public record ViewList(List<SavedViewAnswer> items) {}

    /** How many tickets the view holds for this person now; capped means "at least". */
    public record ViewCount(UUID id, int count, boolean capped) {}

    /** The counts of all views in one answer. */
    public record ViewCounts(List<ViewCount> items) {}

    /** Own views in the order wanted. */
    public record ViewOrder(@NotNull @Size(max = 200) List<@NotNull UUID> ids) {}

    @GET
    @Operation(operationId = "listTicketViews", summary = "保存的视图")
    public ViewList list() {
        StaffMember staff = caller.staff();
        return new ViewList(
                views.shownTo(staff).stream()
                        .map(view -> SavedViewAnswer.of(view, staff))
                        .toList());
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countTicketViews", summary = "各视图的诉求件数")
    public ViewCounts counts() {
        StaffMember staff = caller.staff();
        return new ViewCounts(
                views.shownTo(staff).stream().map(view -> count(view, staff)).toList());
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addTicketView", summary = "保存视图")
    @Refuses({"VOICE_VIEWS_FULL", "VOICE_VIEW_NOT_TO_SHARE"})
    public SavedViewAnswer add(@Valid @NotNull KeepView.Entry entry) {
        return keepView.add(entry, caller.staff());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeTicketView", summary = "修改视图")
    @Refuses({"PLATFORM_STALE_VERSION", "VOICE_VIEW_NOT_FOUND", "VOICE_VIEW_NOT_TO_SHARE"})
    public SavedViewAnswer change(@PathParam("id") UUID id, @Valid @NotNull KeepView.Entry entry) {
        return keepView.change(id, entry, caller.staff());
    }

    @PUT
    @Path("/order")
    @ResponseStatus(204)
    @Operation(operationId = "orderTicketViews", summary = "视图排序")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public void order(@Valid @NotNull ViewOrder order) {
        keepView.order(order.ids(), caller.staff());
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(operationId = "deleteTicketView", summary = "删除视图")
    @Refuses({"VOICE_VIEW_NOT_FOUND"})
    public void delete(@PathParam("id") UUID id) {
        keepView.delete(id, caller.staff());
    }

    private ViewCount count(SavedView view, StaffMember staff) {
        int count = queries.count(TicketFilter.of(view.filter()), staff);
        return new ViewCount(
                view.id(),
                Math.min(count, TicketQueries.COUNT_CAP),
                count > TicketQueries.COUNT_CAP);
    }
}
