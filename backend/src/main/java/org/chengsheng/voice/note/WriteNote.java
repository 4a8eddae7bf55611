package org.chengsheng.voice.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.Ticket;

/** A member of staff who works on tickets leaves a note for the others who see this one. */
@ApplicationScoped
public class WriteNote {

    /** Roles that act on tickets; leaders and disclosure reviewers read. */
    static final String[] WRITERS = {
        Roles.ACCEPTOR,
        Roles.DISPATCHER,
        Roles.UNIT_HANDLER,
        Roles.UNIT_LEAD,
        Roles.CHECKER,
        Roles.REVISITOR,
        Roles.SUPERVISOR,
        Roles.DISCIPLINE
    };

    private static final int SHORTEST = 2;

    private final TicketSight sight;
    private final TicketNotes notes;
    private final Clock clock;

    WriteNote(TicketSight sight, TicketNotes notes, Clock clock) {
        this.sight = sight;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    public TicketNote write(String number, String text, StaffMember staff) {
        if (!staff.hasAnyRole(WRITERS)) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_ALLOWED);
        }
        Ticket ticket = sight.find(number, staff);
        String cleaned = Texts.clean("text", text, SHORTEST);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Instant now = clock.instant();
        notes.add(id, ticket.id(), cleaned, staff, now);
        return new TicketNote(id, now, staff.name(), staff.unitName(), cleaned);
    }
}
