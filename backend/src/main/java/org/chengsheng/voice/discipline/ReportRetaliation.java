package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/** 3.5.6: what was told of retaliation is written on the same ticket. */
@ApplicationScoped
class ReportRetaliation {

    private final DisciplineDesk desk;
    private final Tickets tickets;
    private final Clock clock;

    ReportRetaliation(DisciplineDesk desk, Tickets tickets, Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.clock = clock;
    }

    record Notice(
            int version,
            @NotNull @Size(min = 5, max = 5000, message = "{retaliation.text}") String text) {}

    @Transactional
    void handle(String number, Notice request, StaffMember staff) {
        Ticket ticket = desk.findForAct(number, request.version(), staff);
        ticket.isolating()
                .reportRetaliation(
                        Texts.clean("text", request.text(), 5),
                        List.of(),
                        Actor.of(staff),
                        clock.instant());
        tickets.save(ticket);
    }
}
