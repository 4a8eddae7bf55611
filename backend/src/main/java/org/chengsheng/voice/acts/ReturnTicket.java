package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T12: the unit says it is not its matter; the dispatcher decides, then a bureau leader. */
@ApplicationScoped
class ReturnTicket {

    private final TicketDesk desk;
    private final DispatchTicket dispatchTicket;
    private final Occasions occasions;

    ReturnTicket(TicketDesk desk, DispatchTicket dispatchTicket, Occasions occasions) {
        this.desk = desk;
        this.dispatchTicket = dispatchTicket;
        this.occasions = occasions;
    }

    @Schema(name = "ReturnRequest")
    record Request(
            int version,
            @NotNull @Size(min = 5, max = 500, message = "{return.reason}") String reason,
            UUID suggestedUnitId) {}

    @Schema(name = "RulingRequest")
    record Ruling(
            int version,
            @NotNull(message = "{ticket.unit}") UUID unitId,
            @NotNull @Size(min = 2, max = 500, message = "{ticket.note}") String note) {}

    @Transactional
    Ticket ask(String number, Request request, StaffMember staff) {
        if (request.suggestedUnitId() != null) {
            dispatchTicket.requireUnit(request.suggestedUnitId());
        }
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.ASK_RETURN,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.returning()
                                .ask(
                                        Texts.clean("reason", request.reason(), 5),
                                        request.suggestedUnitId(),
                                        on));
    }

    @Transactional
    Ticket decide(String number, Decision request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                request.isYes() ? Act.GRANT_RETURN : Act.REFUSE_RETURN,
                number,
                request.version(),
                staff,
                ticket -> {
                    if (request.isYes()) {
                        ticket.returning().grant(request.why(), on);
                    } else {
                        ticket.returning().refuse(request.why(), on);
                    }
                });
    }

    @Transactional
    Ticket rule(String number, Ruling request, StaffMember staff) {
        dispatchTicket.requireUnit(request.unitId());
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.RULE_RETURN,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.returning()
                                .rule(
                                        request.unitId(),
                                        Texts.clean("note", request.note(), 2),
                                        dispatchTicket.signDue(ticket, on),
                                        on));
    }
}
