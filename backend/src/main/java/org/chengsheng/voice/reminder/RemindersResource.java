package org.chengsheng.voice.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the person who signed in is reminded of. */
@Path("/api/console/reminders")
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
public class RemindersResource {

    private final Reminders reminders;
    private final Caller caller;

    RemindersResource(Reminders reminders, Caller caller) {
        this.reminders = reminders;
        this.caller = caller;
    }

    /** Up to 100; 100 means at least. */
    public record UnreadReminders(int unread) {}

    @GET
    @Operation(operationId = "listReminders", summary = "期限提醒")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<Reminders.Reminder> list(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        return reminders.of(caller.staff(), limit, cursor);
    }

    @GET
    @Path("/unread")
    @Operation(operationId = "countUnreadReminders", summary = "未读提醒件数")
    public UnreadReminders unread() {
        return new UnreadReminders(reminders.unread(caller.staff()));
    }

    @POST
    @Path("/{id}/reads")
    @Operation(operationId = "readReminder", summary = "提醒已读")
    @Refuses({"VOICE_REMINDER_NOT_FOUND"})
    public void read(@PathParam("id") UUID id) {
        reminders.read(id, caller.staff());
    }
}
