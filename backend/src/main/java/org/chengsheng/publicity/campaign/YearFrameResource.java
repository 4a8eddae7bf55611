package org.chengsheng.publicity.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.publicity.campaign.WriteYearFrame.BudgetEntry;
import org.chengsheng.publicity.campaign.WriteYearFrame.CampaignEntry;
import org.chengsheng.publicity.campaign.WriteYearFrame.TaskEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Campaigns, central tasks and budget lines of a year; the answer to a change is the whole frame.
 */
@Path("/api/console/publicity/plan-years/{year}")
@RolesAllowed(Roles.PUBLICITY_OFFICER)
public class YearFrameResource {

    private final ShowYearFrame showYearFrame;
    private final WriteYearFrame writeYearFrame;
    private final Caller caller;

    YearFrameResource(ShowYearFrame showYearFrame, WriteYearFrame writeYearFrame, Caller caller) {
        this.showYearFrame = showYearFrame;
        this.writeYearFrame = writeYearFrame;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Operation(operationId = "showYearFrame", summary = "一年的专项、中心工作和经费")
    public YearFrame show(@Min(2000) @Max(2100) @PathParam("year") int year) {
        return showYearFrame.of(year);
    }

    @GET
    @Path("/campaigns/{id}")
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Refuses("PUBLICITY_YEAR_PART_NOT_FOUND")
    @Operation(operationId = "showCampaign", summary = "一个专项和它的活动")
    public YearFrame.CampaignView campaign(@PathParam("year") int year, @PathParam("id") UUID id) {
        return showYearFrame.campaign(year, id, caller.staff());
    }

    @POST
    @Path("/campaigns")
    @ResponseStatus(201)
    @Refuses({"PUBLICITY_CAMPAIGN_SUMMARY_MISSING", "PUBLICITY_YEAR_PART_TAKEN"})
    @Operation(operationId = "addCampaign", summary = "新建专项")
    public YearFrame addCampaign(
            @Min(2000) @Max(2100) @PathParam("year") int year,
            @Valid @NotNull CampaignEntry entry) {
        return writeYearFrame.addCampaign(year, entry, caller.staff());
    }

    @PUT
    @Path("/campaigns/{id}")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_CAMPAIGN_SUMMARY_MISSING",
        "PUBLICITY_YEAR_PART_NOT_FOUND",
        "PUBLICITY_YEAR_PART_TAKEN"
    })
    @Operation(operationId = "changeCampaign", summary = "修改专项")
    public YearFrame changeCampaign(
            @PathParam("year") int year,
            @PathParam("id") UUID id,
            @Valid @NotNull CampaignEntry entry) {
        return writeYearFrame.changeCampaign(year, id, entry, caller.staff());
    }

    @POST
    @Path("/central-tasks")
    @ResponseStatus(201)
    @Refuses("PUBLICITY_YEAR_PART_TAKEN")
    @Operation(operationId = "addCentralTask", summary = "新建中心工作")
    public YearFrame addCentralTask(
            @Min(2000) @Max(2100) @PathParam("year") int year, @Valid @NotNull TaskEntry entry) {
        return writeYearFrame.addTask(year, entry, caller.staff());
    }

    @PUT
    @Path("/central-tasks/{id}")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_YEAR_PART_NOT_FOUND",
        "PUBLICITY_YEAR_PART_TAKEN"
    })
    @Operation(operationId = "changeCentralTask", summary = "修改中心工作")
    public YearFrame changeCentralTask(
            @PathParam("year") int year,
            @PathParam("id") UUID id,
            @Valid @NotNull TaskEntry entry) {
        return writeYearFrame.changeTask(year, id, entry, caller.staff());
    }

    @POST
    @Path("/budget-lines")
    @ResponseStatus(201)
    @Refuses("PUBLICITY_YEAR_PART_TAKEN")
    @Operation(operationId = "addBudgetLine", summary = "新建经费项")
    public YearFrame addBudgetLine(
            @Min(2000) @Max(2100) @PathParam("year") int year, @Valid @NotNull BudgetEntry entry) {
        return writeYearFrame.addBudgetLine(year, entry, caller.staff());
    }

    @PUT
    @Path("/budget-lines/{id}")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_YEAR_PART_NOT_FOUND",
        "PUBLICITY_YEAR_PART_TAKEN"
    })
    @Operation(operationId = "changeBudgetLine", summary = "修改经费项")
    public YearFrame changeBudgetLine(
            @PathParam("year") int year,
            @PathParam("id") UUID id,
            @Valid @NotNull BudgetEntry entry) {
        return writeYearFrame.changeBudgetLine(year, id, entry, caller.staff());
    }
}
