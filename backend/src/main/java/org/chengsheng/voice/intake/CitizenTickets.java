package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chengsheng.platform.files.FileLinks;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.Notices;
import org.chengsheng.voice.ticket.Occasion;
import org.chengsheng.voice.ticket.Occasions;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketRules;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** Puts a ticket into the words and limits of what its citizen may see. */
@ApplicationScoped
class CitizenTickets {

    private final Tickets tickets;
    private final CitizenTimeline timeline;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Occasions occasions;
    private final FileLinks links;
    private final Settings settings;

    CitizenTickets(
            Tickets tickets,
            CitizenTimeline timeline,
            Deadlines deadlines,
            Notices notices,
            Occasions occasions,
            FileLinks links,
            Settings settings) {
        this.tickets = tickets;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.notices = notices;
        this.occasions = occasions;
        this.links = links;
        this.settings = settings;
    }

    /** The ticket as it is now; what the citizen was told about it counts as read from here on. */
    CitizenTicket view(Ticket ticket) {
        Occasion on = occasions.by(Actor.CITIZEN);
        Instant now = on.now();
        // Before the events are read, so that nothing is marked read that is not shown.
        int unread = notices.read(ticket.id(), now);
        List<TicketEvent> events = tickets.events(ticket.id());
        Map<UUID, String> texts = tickets.texts(ticket.id());
        Map<Integer, List<UUID>> photos = tickets.photos(ticket.id());
        boolean open = ticket.repliedAt() == null && ticket.closedAt() == null;
        TicketRules rules = on.rules();
        Instant objectUntil = upcoming(ticket.declining().objectUntil(rules), now);
        Instant reopenUntil = upcoming(ticket.followingUp().reopenUntil(rules), now);
        Instant urgeFrom =
                Lifecycle.has(Act.URGE, ticket.state()) ? ticket.supervising().urgeFrom(on) : null;
        Instant rateUntil = rateUntil(ticket, now);
        Place place = ticket.place();
        return new CitizenTicket(
                ticket.number(),
                ticket.version(),
                ticket.kind(),
                Messages.label(ticket.kind()),
                ticket.state(),
                Messages.label(ticket.state()),
                ticket.text(),
                place == null
                        ? null
                        : new CitizenTicket.Spot(place.address(), place.lat(), place.lon()),
                photos(photos.get(1)),
                ticket.submittedAt(),
                ticket.promisedAt(),
                dueAt(ticket),
                open ? deadlines.of(ticket, events) : null,
                ticket.isAnonymous(),
                ticket.mayPublish(),
                timeline.of(ticket, events, texts, seq -> photos(photos.get(seq))),
                ticket.question(),
                reply(ticket, events, texts, photos),
                rating(ticket),
                ticket.state() == TicketState.NOT_ACCEPTED
                        ? Messages.label(ticket.declineReason())
                        : null,
                declineText(ticket, events, texts),
                objectUntil,
                ticket.transferredTo(),
                ticket.state() == TicketState.MERGED,
                ticket.leaving().isContinued(),
                reopenUntil,
                ticket.supplementUntil(),
                urgeFrom,
                rateUntil,
                ticket.followingUp().isReworkAsked(),
                unread,
                possible(ticket, objectUntil, reopenUntil, urgeFrom),
                ticket.isAboutStaff(),
                outside(ticket));
    }

    /**
     * Handled together, it is answered by the date of the other one; none while its clock stands.
     */
    private Instant dueAt(Ticket ticket) {
        if (ticket.state() != TicketState.MERGED) {
            return ticket.dueAt();
        }
        Ticket master = tickets.findById(ticket.mergedInto());
        return master.pausedAt() == null ? master.dueAt() : null;
    }

    private static boolean mayRate(Ticket ticket) {
        return ticket.ratedAt() == null
                && Lifecycle.rows(Act.RATE, ticket.state()).stream().anyMatch(ticket::fulfils);
    }

    /** T20: afterwards it is closed as not rated; a call back may still be running then. */
    private Instant rateUntil(Ticket ticket, Instant now) {
        return mayRate(ticket) && ticket.repliedAt() != null
                ? upcoming(
                        ticket.repliedAt()
                                .plus(Duration.ofDays(settings.number("voice.rating-days"))),
                        now)
                : null;
    }

    private static Instant upcoming(Instant last, Instant now) {
        return last == null || now.isAfter(last) ? null : last;
    }

    private static String declineText(
            Ticket ticket, List<TicketEvent> events, Map<UUID, String> texts) {
        return events.stream()
                .filter(event -> ticket.state() == TicketState.NOT_ACCEPTED)
                .filter(event -> event.toState() == TicketState.NOT_ACCEPTED)
                .filter(event -> event.fromState() != TicketState.NOT_ACCEPTED)
                .reduce((earlier, later) -> later)
                .map(event -> texts.get(event.textId()))
                .orElse(null);
    }

    private CitizenTicket.Reply reply(
            Ticket ticket,
            List<TicketEvent> events,
            Map<UUID, String> texts,
            Map<Integer, List<UUID>> photos) {
        if (ticket.repliedAt() == null) {
            return null;
        }
        List<UUID> proof =
                events.stream()
                        .filter(event -> Objects.equals(event.textId(), ticket.replyTextId()))
                        .findFirst()
                        .map(event -> photos.get(event.seq()))
                        .orElse(List.of());
        return new CitizenTicket.Reply(
                texts.get(ticket.replyTextId()),
                ticket.repliedAt(),
                ticket.outcome(),
                Messages.label(ticket.outcome()),
                photos(proof));
    }

    private static CitizenTicket.Verdict rating(Ticket ticket) {
        return ticket.ratedAt() == null
                ? null
                : new CitizenTicket.Verdict(
                        ticket.contacted(),
                        ticket.solved(),
                        ticket.satisfied(),
                        ticket.ratingReasons().stream().map(RatingReason::valueOf).toList(),
                        ticket.ratingComment(),
                        ticket.ratedAt());
    }

    /** Where to go when the bureau cannot handle it itself (3.5.3). */
    private String outside(Ticket ticket) {
        return ticket.isolation().filter(kept -> kept.route() == Route.OUTSIDE).isEmpty()
                ? null
                : Messages.text(
                        "citizen.outside",
                        settings.text("voice.outside-body"),
                        settings.text("voice.outside-phone"));
    }

    private static List<CitizenTicket.Possible> possible(
            Ticket ticket, Instant objectUntil, Instant reopenUntil, Instant urgeFrom) {
        TicketState state = ticket.state();
        Map<CitizenTicket.Possible, Boolean> can = new EnumMap<>(CitizenTicket.Possible.class);
        can.put(
                CitizenTicket.Possible.SUPPLEMENT,
                Lifecycle.has(Act.SUPPLEMENT, state) || Lifecycle.has(Act.ADD_FACTS, state));
        can.put(
                CitizenTicket.Possible.OBJECT,
                Lifecycle.has(Act.OBJECT, state) && objectUntil != null);
        can.put(CitizenTicket.Possible.URGE, Lifecycle.has(Act.URGE, state) && urgeFrom == null);
        can.put(
                CitizenTicket.Possible.WITHDRAW,
                Lifecycle.has(Act.WITHDRAW, state) && !ticket.isCitizenLeft());
        can.put(CitizenTicket.Possible.RATE, mayRate(ticket));
        can.put(
                CitizenTicket.Possible.REOPEN,
                Lifecycle.has(Act.REOPEN, state) && reopenUntil != null);
        return can.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private List<CitizenTicket.Photo> photos(List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream()
                        .map(
                                id ->
                                        new CitizenTicket.Photo(
                                                id,
                                                links.citizenLink(id, false),
                                                links.citizenLink(id, true)))
                        .toList();
    }
}
