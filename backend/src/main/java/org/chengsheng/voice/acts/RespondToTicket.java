package org.chengsheng.voice.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.handling.TicketDesk;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Ticket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 3.4: the first response to an urgent matter. */
@ApplicationScoped
class RespondToTicket {

    private final TicketDesk desk;
    private final Clock clock;

    RespondToTicket(TicketDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The citizen reads the words. */
    @Schema(name = "FirstResponse")
    record Words(
            int version,
            @NotNull @Size(min = 5, max = 500, message = "{response.words}") String text) {}

    @Transactional
    Ticket respond(String number, Words request, StaffMember staff) {
        String words = Texts.clean("text", request.text(), 5);
        return desk.act(
                Act.RESPOND,
                number,
                request.version(),
                staff,
                ticket -> ticket.responding().respond(words, Actor.of(staff), clock.instant()));
    }
}
