package org.chengsheng.publicity.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.desk.ActivityFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Activities as a calendar or map, and the list as a workbook. */
@Path("/api/console/publicity")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class ActivityCalendarResource {

    private final ActivityCalendar calendar;
    private final ExportActivities exportActivities;
    private final Clock clock;
    private final Caller caller;

    ActivityCalendarResource(
            ActivityCalendar calendar,
            ExportActivities exportActivities,
            Clock clock,
            Caller caller) {
        this.calendar = calendar;
        this.exportActivities = exportActivities;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/activity-calendar")
    @Transactional
    @Operation(operationId = "activityCalendar", summary = "活动日历")
    public ActivityCalendar.ActivityDates calendar(
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return calendar.between(from, to, caller.staff());
    }

    @GET
    @Path("/activity-days")
    @Transactional
    @Operation(operationId = "countActivityDays", summary = "每天有几场活动（年历）")
    public ActivityCalendar.ActivityDays days(
            @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return calendar.days(from, to, caller.staff());
    }

    @GET
    @Path("/activity-export")
    @Produces(Download.XLSX)
    @Operation(operationId = "exportActivities", summary = "导出活动列表（记录在案）")
    public Response export(@Valid @BeanParam ActivityFilter filter) {
        StaffMember staff = caller.staff();
        StreamingOutput table = out -> exportActivities.write(filter, staff, out);
        String name =
                Messages.text(
                        "activity.exportFile", WorkingCalendar.dayOf(clock.instant()).toString());
        return Download.of(table, name);
    }
}
