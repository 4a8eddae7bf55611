package org.chengsheng.publicity.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where an activity belongs in its year. */
@Path("/api/console/publicity/activities/{number}/placement")
public class PlacementResource {

    private final PlaceActivity placeActivity;
    private final Caller caller;

    PlacementResource(PlaceActivity placeActivity, Caller caller) {
        this.placeActivity = placeActivity;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PUBLICITY_OFFICER,
        Roles.CORRESPONDENT,
        Roles.UNIT_LEAD,
        Roles.BUREAU_LEADER
    })
    @Refuses("PUBLICITY_ACTIVITY_NOT_FOUND")
    @Operation(operationId = "showPlacement", summary = "活动的归属：专项、中心工作、经费")
    public PlaceActivity.PlacementView show(@PathParam("number") String number) {
        return placeActivity.show(number, caller.staff());
    }

    @PUT
    @RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_ACTIVITY_NOT_FOUND",
        "PUBLICITY_ACTIVITY_NOT_YOURS",
        "PUBLICITY_CAMPAIGN_CLOSED",
        "PUBLICITY_YEAR_PART_UNKNOWN"
    })
    @Operation(operationId = "placeActivity", summary = "填写活动的归属")
    public PlaceActivity.PlacementView place(
            @PathParam("number") String number,
            @Valid @NotNull PlaceActivity.PlacementEntry entry) {
        return placeActivity.place(number, entry, caller.staff());
    }
}
