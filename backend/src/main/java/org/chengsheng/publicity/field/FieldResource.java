package org.chengsheng.publicity.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.files.ServedFile;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.field.FieldLogs.FieldLog;
import org.chengsheng.publicity.field.FieldLogs.FieldTotals;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The log of an activity, written on a phone where it happens. */
@Path("/api/console/publicity/activities/{number}")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD})
@Refuses({"PUBLICITY_ACTIVITY_NOT_FOUND", "PUBLICITY_ACTIVITY_NOT_YOURS"})
public class FieldResource {

    private final LogInField logInField;
    private final FieldLogs logs;
    private final ServedFile files;
    private final Caller caller;
    private final Clock clock;

    FieldResource(
            LogInField logInField, FieldLogs logs, ServedFile files, Caller caller, Clock clock) {
        this.logInField = logInField;
        this.logs = logs;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the phone shows before anything is written.
     *
     * @param open entries are taken now
     */
    record FieldPage(
            String number,
            String title,
            Instant startsAt,
            String address,
            boolean open,
            FieldTotals totals) {}

    @GET
    @Path("/field")
    @Operation(operationId = "showFieldPage", summary = "现场记录：合计")
    public FieldPage page(@PathParam("number") String number) {
        Activity activity = logInField.find(number, caller.staff());
        return new FieldPage(
                activity.number(),
                activity.title(),
                activity.startsAt(),
                activity.place().map(it -> it.address()).orElse(null),
                FieldHours.areOpen(activity, clock.instant()),
                logs.totals(activity.id()));
    }

    @GET
    @Path("/field-logs")
    @Operation(operationId = "listFieldLogs", summary = "现场记录")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<FieldLog> list(
            @PathParam("number") String number,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        return logs.list(logInField.find(number, caller.staff()).id(), limit, cursor);
    }

    @POST
    @Path("/field-logs")
    @Operation(operationId = "logInField", summary = "记一笔现场记录")
    @Refuses({"PUBLICITY_FIELD_NOT_OPEN", "PUBLICITY_FIELD_UPLOAD_UNKNOWN"})
    public FieldPage log(@PathParam("number") String number, @Valid @NotNull NewFieldLog request) {
        logInField.handle(number, request, caller.staff());
        return page(number);
    }

    @GET
    @Path("/field-photos/{id}")
    @Operation(operationId = "showFieldPhoto", summary = "现场照片")
    @Refuses({"PLATFORM_NOT_FOUND"})
    public Response photo(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("w") String size) {
        if (!logs.hasPhoto(logInField.find(number, caller.staff()).id(), id)) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_FOUND);
        }
        return files.serve(id, "thumb".equals(size));
    }
}
