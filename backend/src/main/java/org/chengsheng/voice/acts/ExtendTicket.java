package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.deadline.Mark;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Awaiting;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T14: handler asks, lead endorses, supervisor (the second time a bureau leader) grants. */
@ApplicationScoped
class ExtendTicket {

    private final TicketDesk desk;
    private final Deadlines deadlines;
    private final ProofPhotos photos;
    private final Occasions occasions;

    ExtendTicket(TicketDesk desk, Deadlines deadlines, ProofPhotos photos, Occasions occasions) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.photos = photos;
        this.occasions = occasions;
    }

    @Schema(name = "ExtensionRequest")
    record Request(
            int version,
            @Min(value = 1, message = "{extension.days}")
                    @Max(value = 60, message = "{extension.days}")
                    int days,
            @NotNull @Size(min = 5, max = 500, message = "{extension.reason}") String reason,
            @Size(max = 9, message = "{ticket.attachments}")
                    List<@NotNull @Size(max = 64, message = "{ticket.attachments}") String>
                            attachments) {}

    @Transactional
    Ticket ask(String number, Request request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.ASK_EXTENSION,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.extending()
                                .ask(
                                        request.days(),
                                        deadlines.mostMore(ticket).value(),
                                        Texts.clean("reason", request.reason(), 5),
                                        photos.claim(request.attachments(), staff),
                                        on));
    }

    /** Whose turn it is decides what a yes means: the lead endorses, the others grant. */
    @Transactional
    Ticket decide(String number, Decision request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        Ticket seen = desk.find(number, staff);
        boolean first = seen.asked() == null || seen.asked().awaiting() == Awaiting.EXTENSION;
        Act yes = first ? Act.ENDORSE_EXTENSION : Act.GRANT_EXTENSION;
        return desk.act(
                request.isYes() ? yes : Act.REFUSE_EXTENSION,
                number,
                request.version(),
                staff,
                ticket -> {
                    if (!request.isYes()) {
                        ticket.extending().refuse(request.why(), on);
                    } else if (first) {
                        ticket.extending().endorse(request.why(), on);
                    } else {
                        grant(ticket, request, on);
                    }
                });
    }

    private void grant(Ticket ticket, Decision request, Occasion on) {
        Limit running = deadlines.running(ticket);
        Limit more = new Limit(ticket.asked().days(), running.unit());
        ticket.extending()
                .grant(
                        deadlines.after(ticket, Mark.extended(on.now(), more)).dueAt(),
                        request.why(),
                        on);
    }
}
