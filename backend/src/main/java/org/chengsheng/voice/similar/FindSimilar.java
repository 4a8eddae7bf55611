package org.chengsheng.voice.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.search.Likeness;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.similar.Neighbours.Neighbour;
import org.chengsheng.voice.ticket.Place;
import org.chengsheng.voice.ticket.Ticket;

/** T7: tickets that may be the same matter, among those the person may see. */
@ApplicationScoped
class FindSimilar {

    private static final int MOST = 10;

    private final Neighbours neighbours;
    private final Categories categories;
    private final Settings settings;
    private final TicketSight sight;
    private final Clock clock;

    FindSimilar(
            Neighbours neighbours,
            Categories categories,
            Settings settings,
            TicketSight sight,
            Clock clock) {
        this.neighbours = neighbours;
        this.categories = categories;
        this.settings = settings;
        this.sight = sight;
        this.clock = clock;
    }

    private record Hit(Neighbour ticket, Closeness closeness) {}

    /** Those like a ticket, before and after it. */
    List<SimilarTicket> to(String number, StaffMember staff) {
        Ticket ticket = sight.find(number, staff);
        Place place = ticket.place();
        Position point =
                place != null && place.hasPoint() ? new Position(place.lat(), place.lon()) : null;
        Matter matter =
                new Matter(
                        ticket.text(),
                        point,
                        category(ticket.categoryCode(), ticket.text()),
                        ticket.submittedAt());
        return find(matter, number, staff);
    }

    /** Those like something that is being written down now. */
    List<SimilarTicket> to(String text, Position point, StaffMember staff) {
        return find(new Matter(text, point, category(null, text), clock.instant()), "", staff);
    }

    private List<SimilarTicket> find(Matter asked, String itself, StaffMember staff) {
        Neighbourhood around = around(asked.category());
        Likeness askedText = Likeness.of(asked.text());
        return neighbours.of(asked, around, sight.scope(staff)).stream()
                .filter(neighbour -> !neighbour.number().equals(itself))
                .flatMap(
                        neighbour ->
                                Closeness.of(asked, askedText, neighbour.matter(), around)
                                        .map(closeness -> new Hit(neighbour, closeness))
                                        .stream())
                .sorted(
                        Comparator.comparingDouble((Hit hit) -> -hit.closeness().score(around))
                                .thenComparing(hit -> hit.ticket().number()))
                .limit(MOST)
                .map(FindSimilar::view)
                .toList();
    }

    /** The category's own radius and time; for an unknown one the bureau's. */
    Neighbourhood around(String category) {
        int likeness = settings.number("similar.likeness-percent");
        return categories
                .find(category)
                .map(
                        it ->
                                new Neighbourhood(
                                        it.nearbyMetres(),
                                        Duration.ofHours(it.nearbyHours()),
                                        likeness))
                .orElseGet(
                        () ->
                                new Neighbourhood(
                                        settings.number("similar.nearby-metres"),
                                        Duration.ofHours(settings.number("similar.nearby-hours")),
                                        likeness));
    }

    /** What is known, or what the words suggest. */
    String category(String known, String text) {
        return Optional.ofNullable(known)
                .or(() -> categories.suggest(text).map(found -> found.category().code()))
                .orElse(null);
    }

    private static SimilarTicket view(Hit hit) {
        Neighbour ticket = hit.ticket();
        Closeness closeness = hit.closeness();
        return new SimilarTicket(
                ticket.number(),
                Messages.label(ticket.kind()),
                ticket.state(),
                Messages.label(ticket.state()),
                ticket.summary(),
                ticket.address(),
                ticket.categoryName(),
                ticket.matter().at(),
                closeness.metres(),
                closeness.hours(),
                closeness.percent(),
                closeness.why());
    }
}
