package org.chengsheng.voice.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.files.FileLinks;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Lifecycle;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.Route;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** Puts a ticket into the words and limits of what its citizen may see. */
@ApplicationScoped
class CitizenTickets {

    /** What staff wrote for the citizen, or the citizen wrote; remarks among staff stay inside. */
    private static final Set<Act> TEXT_SHOWN =
            EnumSet.of(Act.ASK_SUPPLEMENT, Act.SUPPLEMENT, Act.ADD_FACTS, Act.REPORT_RETALIATION);

    private static final Set<Act> NOT_SHOWN =
            EnumSet.of(Act.APPROVE_RESULT, Act.UNDO_IMPORT, Act.MARK_ACCUSED, Act.REROUTE);

    private final Tickets tickets;
    private final Directory directory;
    private final Deadlines deadlines;
    private final FileLinks links;
    private final Settings settings;

    CitizenTickets(
            Tickets tickets,
            Directory directory,
            Deadlines deadlines,
            FileLinks links,
            Settings settings) {
        this.tickets = tickets;
        this.directory = directory;
        this.deadlines = deadlines;
        this.links = links;
        this.settings = settings;
    }

    CitizenTicket view(Ticket ticket) {
        List<TicketEvent> events = tickets.events(ticket.id());
        Map<UUID, String> texts = tickets.texts(ticket.id());
        Map<Integer, List<UUID>> photos = tickets.photos(ticket.id());
        boolean open = ticket.repliedAt() == null && ticket.closedAt() == null;
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
                ticket.dueAt(),
                open ? deadlines.of(ticket) : null,
                ticket.isAnonymous(),
                ticket.mayPublish(),
                timeline(ticket, events, texts, photos),
                ticket.question(),
                reply(ticket, events, texts, photos),
                rating(ticket),
                possible(ticket),
                ticket.isAboutStaff(),
                outside(ticket));
    }

    private List<CitizenTicket.Moment> timeline(
            Ticket ticket,
            List<TicketEvent> events,
            Map<UUID, String> texts,
            Map<Integer, List<UUID>> photos) {
        Set<UUID> units =
                events.stream()
                        .map(TicketEvent::unitId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (ticket.leadUnitId() != null) {
            units.add(ticket.leadUnitId());
        }
        Map<UUID, String> names = directory.namesOf(units);
        String bureau = Messages.text("citizen.bureau");
        String leadUnit = names.getOrDefault(ticket.leadUnitId(), bureau);
        List<CitizenTicket.Moment> moments = new ArrayList<>();
        for (TicketEvent event : events) {
            if (NOT_SHOWN.contains(event.act())) {
                continue;
            }
            boolean shown = TEXT_SHOWN.contains(event.act());
            moments.add(
                    new CitizenTicket.Moment(
                            event.seq(),
                            event.at(),
                            event.act(),
                            Messages.text("citizen." + event.act().name(), leadUnit),
                            shown ? texts.get(event.textId()) : null,
                            switch (event.actorKind()) {
                                case CITIZEN -> Messages.text("citizen.you");
                                case STAFF -> names.getOrDefault(event.unitId(), bureau);
                                case SYSTEM -> bureau;
                            },
                            shown ? photos(photos.get(event.seq())) : List.of()));
        }
        return moments;
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

    private static List<CitizenTicket.Possible> possible(Ticket ticket) {
        List<CitizenTicket.Possible> can = new ArrayList<>();
        TicketState state = ticket.state();
        if (Lifecycle.row(Act.SUPPLEMENT, state).isPresent()
                || Lifecycle.row(Act.ADD_FACTS, state).isPresent()) {
            can.add(CitizenTicket.Possible.SUPPLEMENT);
        }
        if (Lifecycle.row(Act.RATE, state).isPresent() && ticket.ratedAt() == null) {
            can.add(CitizenTicket.Possible.RATE);
        }
        return can;
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
