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

/** T13: the lead unit asks another unit to help; that unit answers the lead unit. */
@ApplicationScoped
class AskCoUnit {

    private final TicketDesk desk;
    private final DispatchTicket dispatchTicket;
    private final CoUnits coUnits;
    private final Occasions occasions;

    AskCoUnit(
            TicketDesk desk, DispatchTicket dispatchTicket, CoUnits coUnits, Occasions occasions) {
        this.desk = desk;
        this.dispatchTicket = dispatchTicket;
        this.coUnits = coUnits;
        this.occasions = occasions;
    }

    @Schema(name = "CoUnitRequest")
    record Request(
            int version,
            @NotNull(message = "{ticket.unit}") UUID unitId,
            @NotNull @Size(min = 5, max = 500, message = "{ticket.task}") String task) {}

    @Schema(name = "CoUnitAnswer")
    record Answer(
            int version,
            @NotNull @Size(min = 5, max = 2000, message = "{ticket.coAnswer}") String text) {}

    @Transactional
    Ticket ask(String number, Request request, StaffMember staff) {
        dispatchTicket.requireUnit(request.unitId());
        String task = Texts.clean("task", request.task(), 5);
        Occasion on = occasions.of(staff);
        Ticket asked =
                desk.act(
                        Act.ASK_CO_UNIT,
                        number,
                        request.version(),
                        staff,
                        ticket ->
                                ticket.coHandling()
                                        .ask(
                                                request.unitId(),
                                                task,
                                                CoUnits.dueAt(ticket, on),
                                                on));
        coUnits.open(asked, request.unitId(), task, on);
        return asked;
    }

    @Transactional
    Ticket answer(String number, Answer request, StaffMember staff) {
        String text = Texts.clean("text", request.text(), 5);
        Occasion on = occasions.of(staff);
        Ticket answered =
                desk.act(
                        Act.ANSWER_CO_UNIT,
                        number,
                        request.version(),
                        staff,
                        ticket -> ticket.coHandling().answer(staff.unitId(), text, on));
        coUnits.close(answered, staff.unitId(), text, on);
        return answered;
    }
}
