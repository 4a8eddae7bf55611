package org.chengsheng.voice.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.UUID;
import org.chengsheng.platform.files.ServedFile;
import org.chengsheng.platform.identity.Caller;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Refuses;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.voice.discipline.TicketViews;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tickets for those who read and verify them; the acts are in {@link TicketActsResource}. */
@Path("/api/console/tickets")
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
public class TicketsResource {

    private final TicketLists lists;
    private final TicketQueries queries;
    private final TicketDesk desk;
    private final TicketDetails details;
    private final RevealContact revealContact;
    private final Tickets tickets;
    private final TicketViews views;
    private final ServedFile files;
    private final Caller caller;

    TicketsResource(
            TicketLists lists,
            TicketQueries queries,
            TicketDesk desk,
            TicketDetails details,
            RevealContact revealContact,
            Tickets tickets,
            TicketViews views,
            ServedFile files,
            Caller caller) {
        this.lists = lists;
        this.queries = queries;
        this.desk = desk;
        this.details = details;
        this.revealContact = revealContact;
        this.tickets = tickets;
        this.views = views;
        this.files = files;
        this.caller = caller;
    }

    /** How many tickets a filter finds; capped means "at least". */
    public record TicketCount(int count, boolean capped) {}

    /** A citizen's name and phone in the clear. */
    public record ClearContact(String name, String phone) {}

    /** Whether a ticket's history is whole; brokenAt is the first event that does not fit. */
    public record ChainCheck(boolean intact, int events, Integer brokenAt) {}

    @GET
    @Operation(operationId = "listTickets", summary = "诉求列表")
    @Refuses({"PLATFORM_CURSOR_INVALID"})
    public Slice<TicketRow> list(@Valid @BeanParam TicketFilter filter) {
        return lists.list(filter, caller.staff());
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countTickets", summary = "诉求件数")
    public TicketCount count(@Valid @BeanParam TicketFilter filter) {
        int count = queries.count(filter, caller.staff());
        return new TicketCount(
                Math.min(count, TicketQueries.cap(filter)), count > TicketQueries.cap(filter));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(operationId = "showTicket", summary = "诉求详情")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public TicketDetail show(@PathParam("number") String number) {
        Ticket ticket = desk.find(number, caller.staff());
        views.seen(ticket, caller.staff());
        return details.view(ticket, caller.staff());
    }

    @GET
    @Path("/{number}/photos/{id}")
    @Operation(operationId = "showTicketPhoto", summary = "诉求照片")
    @Refuses({"PLATFORM_NOT_FOUND", "VOICE_TICKET_NOT_FOUND"})
    public Response photo(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("w") String width) {
        Ticket ticket = desk.find(number, caller.staff());
        boolean belongs =
                tickets.photos(ticket.id()).values().stream().anyMatch(ids -> ids.contains(id));
        // A photo of another ticket answers like one that does not exist.
        return files.serve(belongs ? id : new UUID(0, 0), "thumb".equals(width));
    }

    @POST
    @Path("/{number}/personal-data-views")
    @Operation(operationId = "revealContact", summary = "查看完整姓名电话（记录在案）")
    @RolesAllowed({
        Roles.ACCEPTOR,
        Roles.UNIT_HANDLER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE,
        Roles.BUREAU_LEADER
    })
    @Refuses({
        "PLATFORM_RATE_LIMITED",
        "VOICE_ACT_NOT_YOURS",
        "VOICE_REVEAL_NOT_GRANTED",
        "VOICE_TICKET_NOT_FOUND"
    })
    public ClearContact reveal(
            @PathParam("number") String number, @Valid @NotNull RevealContact.Request request) {
        Contact contact = revealContact.handle(number, request, caller.staff());
        return new ClearContact(contact.name(), contact.phone());
    }

    @GET
    @Path("/{number}/chain-verification")
    @Transactional
    @Operation(operationId = "verifyChain", summary = "校验经过记录是否被改动")
    @Refuses({"VOICE_TICKET_NOT_FOUND"})
    public ChainCheck verify(@PathParam("number") String number) {
        Ticket ticket = desk.find(number, caller.staff());
        OptionalInt broken = tickets.firstBreak(ticket);
        return new ChainCheck(
                broken.isEmpty(),
                ticket.eventCount(),
                broken.isPresent() ? broken.getAsInt() : null);
    }
}
