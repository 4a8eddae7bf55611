package org.chengsheng.voice.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.handling.TicketSight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Notes among staff, for those who see the ticket. */
@Path("/api/console/tickets/{number}/notes")
public class NotesResource {

    private final TicketSight sight;
    private final TicketNotes notes;
    private final WriteNote writeNote;
    private final Caller caller;

    NotesResource(TicketSight sight, TicketNotes notes, WriteNote writeNote, Caller caller) {
        this.sight = sight;
        this.notes = notes;
        this.writeNote = writeNote;
        this.caller = caller;
    }

    public record NewNote(
            @NotNull(message = "{note.text}") @Size(min = 2, max = 2000, message = "{note.text}")
                    String text) {}

    @GET
    @Transactional
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
    @Operation(operationId = "listNotes", summary = "内部备注")
    @Refuses({"PLATFORM_CURSOR_INVALID", "VOICE_TICKET_NOT_FOUND"})
    public Slice<TicketNote> list(
            @PathParam("number") String number,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Slice.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 200) String cursor) {
        Slice<TicketNote> page = notes.of(sight.find(number, caller.staff()).id(), limit, cursor);
        UnaryOperator<String> shown =
                sight.veil(page.items().stream().map(TicketNote::text).toList(), caller.staff());
        return new Slice<>(
                page.items().stream().map(note -> note.showing(shown)).toList(), page.nextCursor());
    }

    @POST
    @RolesAllowed({
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE
    })
    @Operation(operationId = "writeNote", summary = "写内部备注")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TicketNote.class)))
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public Response write(@PathParam("number") String number, @Valid @NotNull NewNote request) {
        return Response.status(Response.Status.CREATED)
                .entity(writeNote.write(number, request.text(), caller.staff()))
                .build();
    }
}
