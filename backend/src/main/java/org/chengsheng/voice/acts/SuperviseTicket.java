package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Supervising;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** T22 reminders and T23 supervision by hand; the automatic ones are jobs. */
@ApplicationScoped
public class SuperviseTicket {

    private final TicketDesk desk;
    private final Occasions occasions;

    SuperviseTicket(TicketDesk desk, Occasions occasions) {
        this.desk = desk;
        this.occasions = occasions;
    }

    @Schema(name = "SupervisionWords")
    public record Words(
            int version,
            @NotNull @Size(min = 2, max = 500, message = "{supervision.words}") String text) {}

    @Transactional
    public Ticket urge(String number, Words request, StaffMember staff) {
        return desk.act(
                Act.URGE,
                number,
                request.version(),
                staff,
                ticket -> ticket.supervising().urge(words(request), occasions.of(staff)));
    }

    @Transactional
    Ticket supervise(String number, Words request, StaffMember staff) {
        return desk.act(
                Act.SUPERVISE,
                number,
                request.version(),
                staff,
                ticket ->
                        ticket.supervising()
                                .begin(
                                        Supervising.Trigger.BY_HAND,
                                        words(request),
                                        occasions.of(staff)));
    }

    @Transactional
    Ticket answer(String number, Words request, StaffMember staff) {
        return desk.act(
                Act.ANSWER_SUPERVISION,
                number,
                request.version(),
                staff,
                ticket -> ticket.supervising().answer(words(request), occasions.of(staff)));
    }

    @Transactional
    Ticket note(String number, Words request, StaffMember staff) {
        return desk.act(
                Act.NOTE_BY_LEADER,
                number,
                request.version(),
                staff,
                ticket -> ticket.supervising().note(words(request), occasions.of(staff)));
    }

    private static String words(Words request) {
        return Texts.clean("text", request.text(), 2);
    }
}
