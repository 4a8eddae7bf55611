package org.chengsheng.voice.discipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is accused, who is kept away because of it, and who had seen the ticket. */
@Path("/api/console")
@RolesAllowed({Roles.DISCIPLINE, Roles.BUREAU_LEADER})
public class AccusedResource {

    private final MarkAccused markAccused;
    private final ReportRetaliation reportRetaliation;
    private final ShowIsolation show;
    private final Caller caller;

    AccusedResource(
            MarkAccused markAccused,
            ReportRetaliation reportRetaliation,
            ShowIsolation show,
            Caller caller) {
        this.markAccused = markAccused;
        this.reportRetaliation = reportRetaliation;
        this.show = show;
        this.caller = caller;
    }

    /** People who can be accused; a bureau has some hundreds, so the list is not paged. */
    public record PeopleList(List<IsolationView.PersonRef> items) {}

    @GET
    @Path("/discipline/people")
    @Operation(operationId = "listPeople", summary = "可选的人员")
    public PeopleList people() {
        return new PeopleList(show.everybody());
    }

    @GET
    @Path("/tickets/{number}/isolation")
    @Operation(operationId = "showIsolation", summary = "被反映对象与回避范围")
    public IsolationView isolation(@PathParam("number") String number) {
        return show.of(number, caller.staff());
    }

    @POST
    @Path("/tickets/{number}/accused")
    @Operation(operationId = "addAccused", summary = "登记被反映的单位或人员")
    public MarkAccused.Marked add(
            @PathParam("number") String number, @Valid @NotNull MarkAccused.NewAccused request) {
        return markAccused.add(number, request, caller.staff());
    }

    @POST
    @Path("/tickets/{number}/accused/{id}/withdrawals")
    @Operation(operationId = "withdrawAccused", summary = "更正：撤下被反映对象")
    public MarkAccused.Marked withdraw(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @Valid @NotNull MarkAccused.Withdrawal request) {
        return markAccused.withdraw(number, id, request, caller.staff());
    }

    @POST
    @Path("/tickets/{number}/about-staff")
    @RolesAllowed(Roles.ACCEPTOR)
    @Operation(operationId = "setAboutStaff", summary = "转为反映工作人员")
    public MarkAccused.Marked setAboutStaff(
            @PathParam("number") String number, @Valid @NotNull MarkAccused.AboutStaff request) {
        return markAccused.setAboutStaff(number, request, caller.staff());
    }

    @POST
    @Path("/tickets/{number}/retaliation-notices")
    @Operation(operationId = "reportRetaliation", summary = "登记打击报复")
    public IsolationView retaliation(
            @PathParam("number") String number, @Valid @NotNull ReportRetaliation.Notice request) {
        reportRetaliation.handle(number, request, caller.staff());
        return show.of(number, caller.staff());
    }
}
