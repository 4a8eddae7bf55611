package org.chengsheng.publicity.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.selection.SelectionDetail.SelectionRow;
import org.chengsheng.publicity.selection.WriteSelection.PossibleJudge;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Selections: what is honoured, by which criteria, and how it stands. */
@Path("/api/console/publicity/selections")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class SelectionsResource {

    private final SelectionDetails details;
    private final WriteSelection writeSelection;
    private final Caller caller;

    SelectionsResource(SelectionDetails details, WriteSelection writeSelection, Caller caller) {
        this.details = details;
        this.writeSelection = writeSelection;
        this.caller = caller;
    }

    public record JudgeList(List<PossibleJudge> items) {}

    @GET
    @Operation(operationId = "listSelections", summary = "评选列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<SelectionRow> list(@Valid @BeanParam SelectionFilter filter) {
        return details.page(filter, caller.staff());
    }

    @GET
    @Path("/judges")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "listSelectionJudges", summary = "可以担任评委的人员")
    public JudgeList judges() {
        return new JudgeList(writeSelection.judges());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "showSelection", summary = "一次评选")
    @Refuses({"PUBLICITY_SELECTION_NOT_FOUND"})
    public SelectionDetail show(@PathParam("id") UUID id) {
        return details.of(details.find(id, caller.staff()), caller.staff());
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "createSelection", summary = "新建评选")
    @Refuses({
        "PUBLICITY_SELECTION_ACTIVITY_UNKNOWN",
        "PUBLICITY_SELECTION_JUDGE_UNKNOWN",
        "PUBLICITY_SELECTION_PERIOD_BACKWARDS",
        "PUBLICITY_SELECTION_POINTS_NOT_100"
    })
    public SelectionDetail create(@Valid @NotNull SelectionEntry entry) {
        return writeSelection.create(entry, caller.staff());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "changeSelection", summary = "修改评选")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_SELECTION_ACTIVITY_UNKNOWN",
        "PUBLICITY_SELECTION_ACT_NOT_POSSIBLE",
        "PUBLICITY_SELECTION_JUDGE_UNKNOWN",
        "PUBLICITY_SELECTION_NOT_FOUND",
        "PUBLICITY_SELECTION_PERIOD_BACKWARDS",
        "PUBLICITY_SELECTION_POINTS_NOT_100"
    })
    public SelectionDetail change(@PathParam("id") UUID id, @Valid @NotNull SelectionEntry entry) {
        return writeSelection.change(id, entry, caller.staff());
    }
}
