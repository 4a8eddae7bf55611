package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/** A citizen's own tickets; one of somebody else answers like one that does not exist. */
@ApplicationScoped
class OwnTickets {

    private final Tickets tickets;

    OwnTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    Ticket toRead(String number, CitizenTokens.Holder holder) {
        return tickets.byNumber(number)
                .filter(ticket -> owns(ticket, holder))
                .orElseThrow(this::none);
    }

    /** Its row is locked, so of two acts one waits and then sees what the other did. */
    Ticket forAct(String number, CitizenTokens.Holder holder) {
        return tickets.byNumberForAct(number)
                .filter(ticket -> owns(ticket, holder))
                .orElseThrow(this::none);
    }

    private Refusal none() {
        return new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND);
    }

    private static boolean owns(Ticket ticket, CitizenTokens.Holder holder) {
        return holder.receiptNumber().filter(ticket.number()::equals).isPresent()
                || holder.citizenId()
                        .filter(citizen -> citizen.equals(ticket.citizenId()))
                        .isPresent();
    }
}
