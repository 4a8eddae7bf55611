package org.chengsheng.platform.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 工作日历, kept by administrators: notices, make-up days, office hours. */
@Path("/api/console/calendar")
@RolesAllowed(Roles.ADMIN)
public class CalendarResource {

    private static final long MOST_BYTES = 1_000_000;

    private final CalendarRows rows;
    private final ChangeCalendar changeCalendar;
    private final ObjectMapper json;
    private final Caller caller;

    CalendarResource(
            CalendarRows rows, ChangeCalendar changeCalendar, ObjectMapper json, Caller caller) {
        this.rows = rows;
        this.changeCalendar = changeCalendar;
        this.json = json;
        this.caller = caller;
    }

    public record CalendarPreview(List<CalendarChange> changes) {}

    public record NoticeFile(List<CalendarYear> years) {}

    @GET
    @Operation(operationId = "showCalendar", summary = "工作日历")
    public ChangeCalendar.CalendarView show() {
        return changeCalendar.show();
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listCalendarVersions", summary = "工作日历的历次改动")
    public Slice<CalendarRows.CalendarVersion> versions(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Min(1) Integer cursor) {
        return rows.versions(limit, cursor);
    }

    @POST
    @Path("/notice-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "uploadNotice", summary = "读取放假安排文件（JSON、ICS），不保存")
    @Refuses({"PLATFORM_CALENDAR_FILE_UNREADABLE", "PLATFORM_CALENDAR_INVALID"})
    public NoticeFile read(@RestForm("file") FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("file", Messages.text("import.file"));
        }
        if (file.size() > MOST_BYTES) {
            throw new Refusal(PlatformCode.PLATFORM_BODY_TOO_LARGE);
        }
        try {
            String text =
                    new String(Files.readAllBytes(file.uploadedFile()), StandardCharsets.UTF_8);
            return new NoticeFile(ReadNotice.of(text, plainName(file.fileName()), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("/previews")
    @Operation(operationId = "previewCalendar", summary = "试算改动，不保存")
    @Refuses({"PLATFORM_CALENDAR_INVALID"})
    public CalendarPreview preview(@Valid @NotNull CalendarEntry entry) {
        return new CalendarPreview(changeCalendar.preview(entry));
    }

    @POST
    @Path("/changes")
    @Operation(operationId = "changeCalendar", summary = "修改工作日历")
    @Refuses({"PLATFORM_CALENDAR_INVALID", "PLATFORM_STALE_VERSION"})
    public ChangeCalendar.CalendarView change(@Valid @NotNull CalendarEntry entry) {
        changeCalendar.change(entry, caller.staff());
        return show();
    }

    private static String plainName(String name) {
        String plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").strip();
        return plain.substring(0, Math.min(plain.length(), 120));
    }
}
