package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.deadline.Deadlines;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.deadline.StageDeadlines;
import org.chengsheng.voice.ticket.Act;
import org.chengsheng.voice.ticket.Actor;
import org.chengsheng.voice.ticket.Contacts;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.RatingReason;
import org.chengsheng.voice.ticket.StageTime;
import org.chengsheng.voice.ticket.Ticket;
import org.chengsheng.voice.ticket.TicketEvent;
import org.chengsheng.voice.ticket.TicketState;
import org.chengsheng.voice.ticket.Tickets;

/** Puts a ticket together for the staff screen, in a fixed number of queries. */
@ApplicationScoped
public class TicketDetails {

    private final Tickets tickets;
    private final Contacts contacts;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Categories categories;
    private final StageDeadlines stageDeadlines;
    private final DueStates dueStates;
    private final Standings standings;
    private final VeilNumbers veil;
    private final Suggestions suggestions;
    private final Offers offers;
    private final Clock clock;

    TicketDetails(
            Tickets tickets,
            Contacts contacts,
            Directory directory,
            Deadlines deadlines,
            Categories categories,
            StageDeadlines stageDeadlines,
            DueStates dueStates,
            Standings standings,
            VeilNumbers veil,
            Suggestions suggestions,
            Offers offers,
            Clock clock) {
        this.tickets = tickets;
        this.contacts = contacts;
        this.directory = directory;
        this.deadlines = deadlines;
        this.categories = categories;
        this.stageDeadlines = stageDeadlines;
        this.dueStates = dueStates;
        this.standings = standings;
        this.veil = veil;
        this.suggestions = suggestions;
        this.offers = offers;
        this.clock = clock;
    }

    /** Everything a view of one ticket needs, read once. */
    private record Material(
            Ticket ticket,
            List<TicketEvent> events,
            Map<UUID, String> texts,
            Map<Integer, List<UUID>> photos,
            Map<UUID, String> names) {}

    private TicketDetail.Step step(Ticket ticket) {
        StageTime time = ticket.stageTime();
        return time == null || time.dueAt() == null
                ? null
                : new TicketDetail.Step(
                        time.stage(),
                        Messages.label(time.stage()),
                        time.since(),
                        time.dueAt(),
                        dueStates.of(time.dueAt(), false, clock.instant()),
                        stageDeadlines.inWords(ticket));
    }

    public TicketDetail view(Ticket ticket, StaffMember staff) {
        List<TicketEvent> events = tickets.events(ticket.id());
        Map<UUID, String> texts = tickets.texts(ticket.id());
        UnaryOperator<String> shown = veil.in(texts.values(), staff);
        texts.replaceAll((id, text) -> shown.apply(text));
        Material material =
                new Material(
                        ticket,
                        events,
                        texts,
                        tickets.photos(ticket.id()),
                        directory.namesOf(idsIn(ticket, events)));
        boolean done = ticket.repliedAt() != null || ticket.closedAt() != null;
        boolean still = done || ticket.pausedAt() != null;
        Place place = ticket.place();
        TicketDetail.Standing standing = standings.of(ticket, material.names(), extension(ticket));
        return new TicketDetail(
                ticket.number(),
                ticket.externalNumber(),
                ticket.version(),
                ticket.kind(),
                Messages.label(ticket.kind()),
                ticket.state(),
                Messages.label(ticket.state()),
                ticket.source(),
                Messages.label(ticket.source()),
                ticket.text(),
                place == null
                        ? null
                        : new TicketDetail.Spot(
                                place.address(), place.lat(), place.lon(), place.datum()),
                ticket.area() == null || ticket.area().isEmpty() ? null : ticket.area(),
                photos(ticket, material.photos().get(1)),
                contact(ticket),
                ticket.mayPublish(),
                ticket.isAboutStaff(),
                ticket.accused(),
                ticket.isFlagged(),
                ticket.flagReason(),
                ticket.categoryCode(),
                categories.find(ticket.categoryCode()).map(Category::name).orElse(null),
                ticket.isUrgent(),
                named(ticket.leadUnitId(), material),
                named(ticket.handlerId(), material),
                ticket.submittedAt(),
                ticket.acceptedAt(),
                ticket.promisedAt(),
                ticket.dueAt(),
                dueStates.of(ticket.dueAt(), still, clock.instant()),
                ticket.nextDueAt(),
                dueStates.of(ticket.nextDueAt(), false, clock.instant()),
                step(ticket),
                holder(material),
                done ? null : deadlines.of(ticket, events),
                timeline(material),
                ticket.question(),
                reply(material),
                rating(ticket),
                offers.to(staff, ticket).stream()
                        .filter(row -> !isVain(row.act(), ticket, standing, staff))
                        .map(row -> new TicketDetail.Possible(row.act(), Messages.label(row.act())))
                        .toList(),
                suggestions.category(ticket),
                suggestions.aboutStaff(ticket, written(material), staff),
                new TicketDetail.Chain(
                        ticket.eventCount(), HexFormat.of().formatHex(ticket.eventHead())),
                RevealContact.mayReveal(staff, ticket),
                standing);
    }

    private TicketDetail.Extension extension(Ticket ticket) {
        if (ticket.state() != TicketState.HANDLING) {
            return null;
        }
        Limit most = deadlines.mostMore(ticket);
        return new TicketDetail.Extension(most.value(), most.unit());
    }

    /** Nobody is offered what this clock never gives, or what is done. */
    private boolean isVain(
            Act act, Ticket ticket, TicketDetail.Standing standing, StaffMember staff) {
        return switch (act) {
            case ASK_EXTENSION -> standing.extension() != null && standing.extension().most() == 0;
            case ANSWER_CO_UNIT ->
                    standing.coUnits().stream()
                            .filter(it -> it.unitId().equals(staff.unitId()))
                            .allMatch(it -> it.answeredAt() != null);
            default -> false;
        };
    }

    /** Everything in the citizen's own words. */
    private static List<String> written(Material material) {
        return Stream.concat(
                        Stream.of(material.ticket().text()),
                        material.events().stream()
                                .filter(event -> event.actorKind() == Actor.Kind.CITIZEN)
                                .map(event -> material.texts().get(event.textId())))
                .toList();
    }

    private static Set<UUID> idsIn(Ticket ticket, List<TicketEvent> events) {
        Set<UUID> ids = new HashSet<>();
        ids.add(ticket.leadUnitId());
        ids.add(ticket.handlerId());
        ids.add(ticket.firstUnitId());
        ids.addAll(ticket.coUnits());
        if (ticket.asked() != null) {
            ids.add(ticket.asked().by());
            ids.add(ticket.asked().unitId());
        }
        for (TicketEvent event : events) {
            ids.add(event.actorId());
            ids.add(event.unitId());
            ids.addAll(MomentNotes.unitsIn(event));
        }
        ids.remove(null);
        return ids;
    }

    private List<TicketDetail.Moment> timeline(Material material) {
        List<TicketDetail.Moment> moments = new ArrayList<>();
        MomentNotes notes =
                new MomentNotes(
                        material.names(), days -> deadlines.longer(material.ticket(), days));
        for (TicketEvent event : material.events()) {
            boolean first = event.seq() == 1;
            moments.add(
                    new TicketDetail.Moment(
                            event.seq(),
                            shownAt(material.ticket(), event),
                            event.act(),
                            Messages.label(event.act()),
                            event.fromState(),
                            event.toState(),
                            event.actorKind(),
                            material.names().get(event.actorId()),
                            material.names().get(event.unitId()),
                            event.facts().path("late").asBoolean(),
                            first ? null : material.texts().get(event.textId()),
                            first
                                    ? List.of()
                                    : photos(material.ticket(), material.photos().get(event.seq())),
                            notes.of(event)));
        }
        return moments;
    }

    /** The minute an anonymous complainant wrote could tell who it was (domain.md 3.5.6). */
    private static Instant shownAt(Ticket ticket, TicketEvent event) {
        boolean nameless =
                ticket.isAboutStaff()
                        && ticket.isAnonymous()
                        && event.act() != Act.FILE
                        && event.actorKind() == Actor.Kind.CITIZEN;
        return nameless ? event.at().truncatedTo(ChronoUnit.HOURS) : event.at();
    }

    private TicketDetail.Reply reply(Material material) {
        Ticket ticket = material.ticket();
        if (ticket.replyTextId() == null) {
            return null;
        }
        Optional<TicketEvent> written =
                material.events().stream()
                        .filter(event -> Objects.equals(event.textId(), ticket.replyTextId()))
                        .findFirst();
        return new TicketDetail.Reply(
                material.texts().get(ticket.replyTextId()),
                ticket.repliedAt() == null
                        ? written.map(TicketEvent::at).orElse(null)
                        : ticket.repliedAt(),
                ticket.repliedAt() == null,
                ticket.outcome(),
                Messages.label(ticket.outcome()),
                photos(ticket, written.map(e -> material.photos().get(e.seq())).orElse(null)));
    }

    private static TicketDetail.Verdict rating(Ticket ticket) {
        if (ticket.satisfied() == null && ticket.ratedAt() == null) {
            return null;
        }
        return new TicketDetail.Verdict(
                ticket.contacted(),
                ticket.solved(),
                ticket.satisfied(),
                ticket.ratingReasons().stream().map(RatingReason::valueOf).toList(),
                ticket.ratingComment(),
                ticket.ratedAt());
    }

    private TicketDetail.MaskedContact contact(Ticket ticket) {
        Contact masked =
                ticket.isAnonymous()
                        ? Contact.NONE
                        : contacts.find(ticket.id()).orElse(Contact.NONE).masked();
        return new TicketDetail.MaskedContact(masked.name(), masked.phone(), ticket.isAnonymous());
    }

    private static String holder(Material material) {
        Ticket ticket = material.ticket();
        return new WaitsFor(
                        ticket.asked() == null ? null : ticket.asked().awaiting(),
                        ticket.state(),
                        ticket.kind(),
                        ticket.isAboutStaff(),
                        ticket.isEscalated(),
                        material.names().get(ticket.leadUnitId()),
                        material.names().get(ticket.handlerId()))
                .inWords();
    }

    private static TicketDetail.Named named(UUID id, Material material) {
        return id == null ? null : new TicketDetail.Named(id, material.names().get(id));
    }

    private static List<TicketDetail.Photo> photos(Ticket ticket, List<UUID> ids) {
        if (ids == null) {
            return List.of();
        }
        String base = "/api/console/tickets/" + ticket.number() + "/photos/";
        return ids.stream()
                .map(id -> new TicketDetail.Photo(id, base + id, base + id + "?w=thumb"))
                .toList();
    }
}
