package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Mark;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Suspending;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T15: the lead asks for the clock to stop, the supervisor decides, either has it run again. */
@ApplicationScoped
public class SuspendTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Deadlines deadlines;
    private final CoUnits coUnits;
    private final Occasions occasions;

    SuspendTicket(
            TicketDesk desk,
            Tickets tickets,
            Deadlines deadlines,
            CoUnits coUnits,
            Occasions occasions) {
        this.desk = desk;
        this.tickets = tickets;
        this.deadlines = deadlines;
        this.coUnits = coUnits;
        this.occasions = occasions;
    }

    /**
     * @param reviewOn the day on which somebody looks at it again; the clock runs from its end
     */
    @Schema(name = "SuspensionRequest")
    record Request(
            int version,
            @NotNull(message = "{suspension.reason}") Suspending.Reason reason,
            @NotNull(message = "{suspension.reviewOn}") LocalDate reviewOn,
            @NotNull @Size(min = 5, max = 500, message = "{suspension.note}") String note) {}

    @Schema(name = "ResumptionRequest")
    record Resumption(int version, @Size(max = 500, message = "{ticket.note}") String note) {}

    @Transactional
    Ticket ask(String number, Request request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.ASK_SUSPENSION,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.suspending()
                                .ask(
                                        request.reason(),
                                        on.calendar().closing(request.reviewOn()),
                                        Texts.clean("note", request.note(), 5),
                                        on));
    }

    @Transactional
    Ticket decide(String number, Decision request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                request.isYes() ? Act.GRANT_SUSPENSION : Act.REFUSE_SUSPENSION,
                number,
                request.version(),
                staff,
                ticket -> {
                    if (request.isYes()) {
                        ticket.suspending().grant(request.why(), on);
                    } else {
                        ticket.suspending().refuse(request.why(), on);
                    }
                });
    }

    @Transactional
    Ticket resume(String number, Resumption request, StaffMember staff) {
        Occasion on = occasions.of(staff);
        return desk.act(
                Act.RESUME,
                number,
                request.version(),
                staff,
                ticket -> resume(ticket, Texts.orNull(request.note()), on));
    }

    /** The review date is reached: the clock runs again by itself. */
    @Transactional(TxType.MANDATORY)
    public void resumeDue(Ticket ticket, Occasion on) {
        resume(ticket, null, on);
        tickets.save(ticket);
    }

    private void resume(Ticket ticket, String note, Occasion on) {
        Instant stoodFrom = ticket.pausedAt();
        ticket.suspending().resume(dueAfter(ticket, on.now()), note, on);
        coUnits.runOn(ticket, stoodFrom, on);
    }

    private Instant dueAfter(Ticket ticket, Instant now) {
        return deadlines.after(ticket, Mark.resumed(now)).dueAt();
    }
}
