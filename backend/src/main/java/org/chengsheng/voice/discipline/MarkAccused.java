package org.chengsheng.voice.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Texts;
import org.chengsheng.voice.VoiceCode;
import org.chengsheng.voice.discipline.TicketViews.Viewer;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Followers;
import org.chengsheng.voice.ticket.Isolation;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.Tickets;

/** 3.5.1 and 3.5.5: who is accused, and at once who has the ticket then. */
@ApplicationScoped
class MarkAccused {

    private final DisciplineDesk desk;
    private final IsolateTicket isolate;
    private final Accusations accusations;
    private final TicketViews views;
    private final ChangeIsolation change;
    private final Followers followers;
    private final Tickets tickets;
    private final Clock clock;

    MarkAccused(
            DisciplineDesk desk,
            IsolateTicket isolate,
            Accusations accusations,
            TicketViews views,
            ChangeIsolation change,
            Followers followers,
            Tickets tickets,
            Clock clock) {
        this.desk = desk;
        this.isolate = isolate;
        this.accusations = accusations;
        this.views = views;
        this.change = change;
        this.followers = followers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A unit, a person, or only a name that is still 待核. */
    record NewAccused(
            int version,
            UUID unitId,
            UUID staffId,
            @Size(max = 100, message = "{accused.name}") String asNamed) {}

    record Withdrawal(int version) {}

    record AboutStaff(
            int version,
            @NotNull @Size(min = 4, max = 500, message = "{aboutStaff.reason}") String reason,
            UUID unitId,
            @Size(max = 100, message = "{accused.name}") String asNamed) {}

    /**
     * Where the ticket is now.
     *
     * @param stillOpen whether the one who marked it may still see it
     * @param separated what it was merged with until now: look whether that is about staff as well
     * @param seenBy of those who are kept away now, who had looked at it; empty when not open
     */
    record Marked(
            String number,
            Route route,
            String routeLabel,
            boolean stillOpen,
            List<String> separated,
            List<Viewer> seenBy) {}

    @Transactional
    Marked add(String number, NewAccused request, StaffMember staff) {
        // The staff table is held still before the ticket's row is locked, here and everywhere.
        ConflictSet conflicts = isolate.begin();
        followers.lockFamily(number);
        Ticket ticket = desk.findForAct(number, request.version(), staff);
        Accused accused = accused(ticket, request, staff.id(), conflicts);
        accusations.persistAndFlush(accused);
        return judge(ticket, conflicts, staff);
    }

    @Transactional
    Marked withdraw(String number, UUID accusedId, Withdrawal request, StaffMember staff) {
        ConflictSet conflicts = isolate.begin();
        followers.lockFamily(number);
        Ticket ticket = desk.findForAct(number, request.version(), staff);
        accusations
                .findByIdOptional(accusedId)
                .filter(one -> one.ticketId().equals(ticket.id()) && one.stands())
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_ACCUSED_UNKNOWN))
                .withdraw(staff.id(), clock.instant());
        accusations.flush();
        return judge(ticket, conflicts, staff);
    }

    /** An acceptor finds that an ordinary ticket is about staff and loses sight of it. */
    @Transactional
    Marked setAboutStaff(String number, AboutStaff request, StaffMember staff) {
        ConflictSet conflicts = isolate.begin();
        followers.lockFamily(number);
        Ticket ticket =
                tickets.byNumberForAct(number)
                        .filter(one -> !one.isAboutStaff())
                        .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TICKET_NOT_FOUND));
        ticket.requireVersion(request.version());
        String named = Texts.orNull(request.asNamed());
        List<Accused> accused = List.of();
        if (request.unitId() != null || named != null) {
            NewAccused entry = new NewAccused(request.version(), request.unitId(), null, named);
            accused = List.of(accused(ticket, entry, staff.id(), conflicts));
            accusations.persist(accused);
        }
        Isolation found = isolate.isolation(conflicts, accused);
        String why = Texts.clean("reason", request.reason(), 4);
        List<String> separated =
                change.of(
                        ticket,
                        isolating -> isolating.begin(found, why, Actor.of(staff), clock.instant()));
        return marked(ticket, found, separated, staff);
    }

    private Accused accused(Ticket ticket, NewAccused entry, UUID by, ConflictSet conflicts) {
        UUID whom = entry.unitId() == null ? entry.staffId() : entry.unitId();
        boolean known = entry.unitId() == null ? conflicts.isPerson(whom) : conflicts.isUnit(whom);
        String named = Texts.orNull(entry.asNamed());
        if (whom == null && named == null
                || whom != null && !known
                || entry.unitId() != null && entry.staffId() != null) {
            throw new Refusal(VoiceCode.VOICE_ACCUSED_UNKNOWN);
        }
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String name = named == null ? conflicts.nameOf(whom) : named;
        return new Accused(id, ticket.id(), whom, name, by, now).found(conflicts);
    }

    private Marked judge(Ticket ticket, ConflictSet conflicts, StaffMember staff) {
        Isolation found = isolate.isolation(conflicts, accusations.of(ticket.id()));
        change.of(ticket, isolating -> isolating.accuse(found, Actor.of(staff), clock.instant()));
        return marked(ticket, found, List.of(), staff);
    }

    private Marked marked(
            Ticket ticket, Isolation found, List<String> separated, StaffMember staff) {
        boolean open = found.opensTo(staff);
        return new Marked(
                ticket.number(),
                found.route(),
                Messages.label(found.route()),
                open,
                separated,
                open
                        ? views.of(ticket.id(), found).stream().filter(Viewer::barred).toList()
                        : List.of());
    }
}
