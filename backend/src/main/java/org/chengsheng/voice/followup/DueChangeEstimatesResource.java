package org.chengsheng.voice.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.chengsheng.platform.calendar.CalendarEntry;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far a change of the calendar reaches, for those who make it. */
@Path("/api/console/due-change-estimates")
@RolesAllowed(Roles.ADMIN)
public class DueChangeEstimatesResource {

    private final EstimateDueChanges estimateDueChanges;

    DueChangeEstimatesResource(EstimateDueChanges estimateDueChanges) {
        this.estimateDueChanges = estimateDueChanges;
    }

    @POST
    @Operation(operationId = "estimateDueChanges", summary = "试算日历改动会变动多少件的期限，不保存")
    @Refuses({"PLATFORM_CALENDAR_INVALID"})
    public EstimateDueChanges.DueChangeEstimate estimate(@Valid @NotNull CalendarEntry entry) {
        return estimateDueChanges.of(entry);
    }
}
