package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.chengsheng.voice.ticket.Transition;

/**
 * Where every act of staff passes: the ticket exists for this person, is as they saw it, the act
 * fits the state, and the row of the life-cycle lets this person do it.
 */
@ApplicationScoped
public class TicketDesk {

    private final Tickets tickets;

    TicketDesk(Tickets tickets) {
        this.tickets = tickets;
    }

    /** The ticket, or 404 alike for one that does not exist and one that is not theirs. */
    public Ticket find(String number, StaffMember staff) {
        return findOptional(number, staff)
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
    }

    /** The ticket, if it exists for this person. */
    public Optional<Ticket> findOptional(String number, StaffMember staff) {
        return tickets.byNumber(number).filter(new TicketAccess(staff)::sees);
    }

    /** Does one act and writes it, inside the transaction of the use case. */
    @Transactional(TxType.MANDATORY)
    public Ticket act(
            Act act, String number, int version, StaffMember staff, Consumer<Ticket> change) {
        TicketAccess access = new TicketAccess(staff);
        Ticket ticket =
                tickets.byNumberForAct(number)
                        .filter(access::sees)
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
        ticket.requireVersion(version);
        List<Transition> rows = Lifecycle.rows(act, ticket.state());
        if (rows.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_POSSIBLE, Messages.label(ticket.state()))
                    .withCurrent(ticket.standing());
        }
        List<Transition> theirs = rows.stream().filter(row -> access.may(row, ticket)).toList();
        if (theirs.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_ACT_NOT_YOURS);
        }
        ticket.requireGiven(theirs);
        change.accept(ticket);
        tickets.save(ticket);
        return ticket;
    }
}
