package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.DeclineReason;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T5 not accepted, by two persons; T6 another body's matter. */
@ApplicationScoped
class DeclineTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Followers followers;
    private final Occasions occasions;

    DeclineTicket(TicketDesk desk, Tickets tickets, Followers followers, Occasions occasions) {
        this.desk = desk;
        this.tickets = tickets;
        this.followers = followers;
        this.occasions = occasions;
    }

    /** What the citizen will be told: why, and where to go instead. */
    @Schema(name = "DeclineRequest")
    record Request(
            int version,
            @NotNull(message = "{decline.reason}") DeclineReason reason,
            @NotNull @Size(min = 5, max = 500, message = "{decline.channel}") String channel) {}

    @Schema(name = "TransferRequest")
    record Transfer(
            int version,
            @NotNull @Size(min = 2, max = 60, message = "{transfer.body}") String body,
            @NotNull @Size(min = 5, max = 500, message = "{transfer.note}") String note) {}

    @Transactional
    Ticket propose(String number, Request request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.PROPOSE_DECLINE,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.declining()
                                .propose(
                                        request.reason(),
                                        Texts.clean("channel", request.channel(), 5),
                                        on));
    }

    @Transactional
    Ticket decide(String number, Decision request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        Act act = request.isYes() ? Act.CONFIRM_DECLINE : Act.REFUSE_DECLINE;
        followers.lockGroup(number);
        Ticket decided =
                desk.act(
                        act,
                        number,
                        request.version(),
                        staff,
                        ticket -> {
                            if (request.isYes()) {
                                ticket.declining().confirm(channel(ticket), on);
                            } else {
                                ticket.declining().refuse(request.why(), on);
                            }
                        });
        if (request.isYes()) {
            followers.release(decided);
        }
        return decided;
    }

    @Transactional
    Ticket transfer(String number, Transfer request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        followers.lockGroup(number);
        Ticket transferred =
                desk.act(
                        Act.TRANSFER_OUT,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.declining()
                                        .transferOut(
                                                Texts.clean("body", request.body(), 2),
                                                Texts.clean("note", request.note(), 5),
                                                on));
        followers.release(transferred);
        return transferred;
    }

    /** The words of the first person go to the citizen when the second agrees. */
    private String channel(Ticket ticket) {
        return tickets.lastEvent(ticket.id(), Act.PROPOSE_DECLINE)
                .map(TicketEvent::textId)
                .map(tickets.texts(ticket.id())::get)
                .orElseThrow();
    }
}
