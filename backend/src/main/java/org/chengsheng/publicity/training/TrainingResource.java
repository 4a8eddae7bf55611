package org.chengsheng.publicity.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Download;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.training.HoldTraining.AttendanceEntry;
import org.chengsheng.publicity.training.PlanYear.TrainingYearView;
import org.chengsheng.publicity.training.PlanYear.YearEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Training of the publicity people: the year, its sessions, who came. */
@Path("/api/console/publicity/training")
@RolesAllowed({Roles.PUBLICITY_OFFICER, Roles.CORRESPONDENT, Roles.UNIT_LEAD, Roles.BUREAU_LEADER})
public class TrainingResource {

    private final PlanYear planYear;
    private final TrainingSessions sessions;
    private final TrainingDetails details;
    private final PlanTraining planTraining;
    private final HoldTraining holdTraining;
    private final AttendanceSheet sheet;
    private final TrainingSheet listSheet;
    private final Caller caller;

    TrainingResource(
            PlanYear planYear,
            TrainingSessions sessions,
            TrainingDetails details,
            PlanTraining planTraining,
            HoldTraining holdTraining,
            AttendanceSheet sheet,
            TrainingSheet listSheet,
            Caller caller) {
        this.planYear = planYear;
        this.sessions = sessions;
        this.details = details;
        this.planTraining = planTraining;
        this.holdTraining = holdTraining;
        this.sheet = sheet;
        this.listSheet = listSheet;
        this.caller = caller;
    }

    /** A step that needs nothing else. */
    public record TrainingStep(int version) {}

    public record TrainingCancellation(
            int version,
            @NotBlank(message = "{training.reason}") @Size(max = 500, message = "{training.reason}")
                    String reason) {}

    @GET
    @Path("/year")
    @Operation(operationId = "showTrainingYear", summary = "全年培训计划和各季度完成情况")
    public TrainingYearView year(
            @QueryParam("year")
                    @Min(value = 2000, message = "{training.year}")
                    @Max(value = 2100, message = "{training.year}")
                    Integer year) {
        return planYear.show(year, caller.staff());
    }

    @PUT
    @Path("/year")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "writeTrainingYear", summary = "填写全年培训大纲")
    @Refuses({"PLATFORM_STALE_VERSION"})
    public TrainingYearView writeYear(@Valid @NotNull YearEntry entry) {
        return planYear.write(entry, caller.staff());
    }

    @GET
    @Path("/sessions")
    @Operation(operationId = "listTraining", summary = "培训列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<TrainingRow> list(@Valid @BeanParam TrainingFilter filter) {
        return sessions.page(filter);
    }

    @GET
    @Path("/session-sheet")
    @Produces(Download.XLSX)
    @Operation(operationId = "trainingListSheet", summary = "导出培训列表（.xlsx）")
    public Response listSheet(@Valid @BeanParam TrainingFilter filter) {
        return Download.of(listSheet.of(filter), Messages.text("training.list.file"));
    }

    @GET
    @Path("/sessions/{id}")
    @Transactional
    @Operation(operationId = "showTraining", summary = "一次培训")
    @Refuses({"PUBLICITY_TRAINING_NOT_FOUND"})
    public TrainingDetail show(@PathParam("id") UUID id) {
        return details.of(sessions.get(id), caller.staff());
    }

    @GET
    @Path("/sessions/{id}/sheet")
    @Produces(Download.XLSX)
    @Transactional
    @Operation(operationId = "trainingSheet", summary = "导出签到表（.xlsx）")
    @Refuses({"PUBLICITY_TRAINING_NOT_FOUND"})
    public Response sheet(@PathParam("id") UUID id) {
        AttendanceSheet.Sheet made = sheet.of(id, caller.staff());
        return Download.of(made.content(), made.fileName());
    }

    @POST
    @Path("/sessions")
    @ResponseStatus(201)
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "planTraining", summary = "计划一次培训")
    @Refuses({"ORG_UNIT_NOT_FOUND"})
    public TrainingDetail add(@Valid @NotNull TrainingEntry entry) {
        return planTraining.add(entry, caller.staff());
    }

    @PUT
    @Path("/sessions/{id}")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "changeTraining", summary = "修改一次培训")
    @Refuses({
        "ORG_UNIT_NOT_FOUND",
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_TRAINING_NOBODY_INVITED",
        "PUBLICITY_TRAINING_NOT_CHANGEABLE",
        "PUBLICITY_TRAINING_NOT_FOUND",
        "PUBLICITY_TRAINING_TOO_MANY_PEOPLE"
    })
    public TrainingDetail change(@PathParam("id") UUID id, @Valid @NotNull TrainingEntry entry) {
        return planTraining.change(id, entry, caller.staff());
    }

    @POST
    @Path("/sessions/{id}/notices")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "announceTraining", summary = "已通知参训人员")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_TRAINING_NOBODY_INVITED",
        "PUBLICITY_TRAINING_NOT_FOUND",
        "PUBLICITY_TRAINING_NOT_PLANNED",
        "PUBLICITY_TRAINING_TOO_MANY_PEOPLE"
    })
    public TrainingDetail announce(@PathParam("id") UUID id, @Valid @NotNull TrainingStep step) {
        return planTraining.announce(id, step.version(), caller.staff());
    }

    @POST
    @Path("/sessions/{id}/cancellations")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "cancelTraining", summary = "取消一次培训")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_TRAINING_NOT_CHANGEABLE",
        "PUBLICITY_TRAINING_NOT_FOUND"
    })
    public TrainingDetail cancel(
            @PathParam("id") UUID id, @Valid @NotNull TrainingCancellation body) {
        return planTraining.cancel(id, body.version(), body.reason(), caller.staff());
    }

    @PUT
    @Path("/sessions/{id}/attendance")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "recordAttendance", summary = "登记到课和成绩")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_TRAINING_ABSENT_SCORED",
        "PUBLICITY_TRAINING_NOBODY_CAME",
        "PUBLICITY_TRAINING_NOT_FOUND",
        "PUBLICITY_TRAINING_NOT_INVITED",
        "PUBLICITY_TRAINING_NOT_NOTIFIED",
        "PUBLICITY_TRAINING_TOO_EARLY"
    })
    public TrainingDetail record(@PathParam("id") UUID id, @Valid @NotNull AttendanceEntry entry) {
        return holdTraining.record(id, entry, caller.staff());
    }

    @POST
    @Path("/sessions/{id}/assessments")
    @RolesAllowed(Roles.PUBLICITY_OFFICER)
    @Operation(operationId = "assessTraining", summary = "评定成绩")
    @Refuses({
        "PLATFORM_STALE_VERSION",
        "PUBLICITY_TRAINING_NOT_FOUND",
        "PUBLICITY_TRAINING_NOT_HELD",
        "PUBLICITY_TRAINING_SCORES_MISSING"
    })
    public TrainingDetail assess(@PathParam("id") UUID id, @Valid @NotNull TrainingStep step) {
        return holdTraining.assess(id, step.version(), caller.staff());
    }
}
