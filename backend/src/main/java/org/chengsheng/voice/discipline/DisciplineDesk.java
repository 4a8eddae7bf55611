package org.chengsheng.voice.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/** Finds complaints about staff for those they are open to; for everybody else there is none. */
@ApplicationScoped
class DisciplineDesk {

    private final Tickets tickets;

    DisciplineDesk(Tickets tickets) {
        this.tickets = tickets;
    }

    Ticket find(String number, StaffMember staff) {
        return tickets.byNumber(number)
                .filter(ticket -> isOpen(ticket, staff))
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
    }

    /** For what is not done to a complaint that another body handles (3.5.3). */
    Ticket findInside(String number, StaffMember staff) {
        Ticket found = find(number, staff);
        if (found.isolating().leavesTheHouse()) {
            throw new Refusal(VoiceCode.VOICE_ONLY_HANDED_OVER);
        }
        return found;
    }

    /** For an act: the row is locked. */
    Ticket findForAct(String number, int version, StaffMember staff) {
        Ticket found =
                tickets.byNumberForAct(number)
                        .filter(ticket -> isOpen(ticket, staff))
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
        found.requireVersion(version);
        return found;
    }

    static boolean isOpen(Ticket ticket, StaffMember staff) {
        return ticket.isolation().filter(kept -> kept.opensTo(staff)).isPresent();
    }
}
