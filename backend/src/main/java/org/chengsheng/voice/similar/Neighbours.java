package org.chengsheng.voice.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.geo.Box;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.voice.handling.TicketSight;
import org.chengsheng.voice.ticket.TicketKind;
import org.chengsheng.voice.ticket.TicketState;

/**
 * Candidates for the same matter: those in the box around the place, and the newest of the time
 * window for their words. Both are walks on an index with a bound, however big the register is.
 */
@ApplicationScoped
class Neighbours {

    private static final int MOST_NEAR = 200;
    private static final int MOST_RECENT = 200;

    private static final String ROWS =
            "select t.number, t.kind, t.state, t.summary, t.address, c.name, t.text, t.lat, t.lon,"
                    + " t.category_code, t.submitted_at from voice_ticket t left join"
                    + " voice_category c on c.code = t.category_code where ";
    private static final String WINDOW =
            " and t.state not in ('MERGED', 'WITHDRAWN') and t.submitted_at between :from and"
                    + " :until";
    private static final String IN_THE_BOX =
            " and t.lat between :south and :north and t.lon between :west and :east";
    private static final String NEWEST = " order by t.submitted_at desc, t.id desc";

    private final EntityManager database;

    Neighbours(EntityManager database) {
        this.database = database;
    }

    record Neighbour(
            String number,
            TicketKind kind,
            TicketState state,
            String summary,
            String address,
            String categoryName,
            Matter matter) {}

    /** A complaint as far as the public may know; nobody has given the newest a category yet. */
    record Seen(String categoryName, Instant at, TicketState state, double lat, double lon) {}

    /** A walk on voice_ticket_place. */
    static String near(String scope) {
        return ROWS + scope + WINDOW + IN_THE_BOX + NEWEST;
    }

    /** A walk on the newest of the time window, never more than its limit. */
    static String recent(String scope) {
        return ROWS + scope + WINDOW + NEWEST;
    }

    Collection<Neighbour> of(Matter asked, Neighbourhood around, TicketSight.Scope scope) {
        Map<String, Neighbour> found = new LinkedHashMap<>();
        if (asked.place() != null) {
            Query near = database.createNativeQuery(near(scope.sql()));
            box(near, Box.around(asked.place(), around.metres()));
            collect(near, asked, around, scope, MOST_NEAR, found);
        }
        Query recent = database.createNativeQuery(recent(scope.sql()));
        collect(recent, asked, around, scope, MOST_RECENT, found);
        return found.values();
    }

    /**
     * Ordinary complaints in the box, without anything that says whose they are. Reports are left
     * out: that somebody reported an offence here is nobody's business.
     */
    List<Seen> forCitizens(Box box, Instant from, Instant until, String category) {
        Query query =
                database.createNativeQuery(
                                "select c.name, t.submitted_at, t.state, t.lat, t.lon from"
                                        + " voice_ticket t left join voice_category c on c.code ="
                                        + " t.category_code where not t.hidden and not"
                                        + " t.about_staff and not t.flagged and t.kind ="
                                        + " 'COMPLAINT' and t.state not in ('MERGED', 'WITHDRAWN',"
                                        + " 'NOT_ACCEPTED', 'TRANSFERRED', 'SUBMITTED') and"
                                        + " t.submitted_at between :from and :until"
                                        + IN_THE_BOX
                                        + (category == null
                                                ? ""
                                                : " and (t.category_code is null or t.category_code ="
                                                        + " :category)")
                                        + NEWEST)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setMaxResults(MOST_NEAR);
        if (category != null) {
            query.setParameter("category", category);
        }
        box(query, box);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Seen(
                                        (String) row[0],
                                        (Instant) row[1],
                                        TicketState.valueOf((String) row[2]),
                                        (Double) row[3],
                                        (Double) row[4]))
                .toList();
    }

    private static void box(Query query, Box box) {
        query.setParameter("south", box.south())
                .setParameter("north", box.north())
                .setParameter("west", box.west())
                .setParameter("east", box.east());
    }

    private static void collect(
            Query query,
            Matter asked,
            Neighbourhood around,
            TicketSight.Scope scope,
            int most,
            Map<String, Neighbour> found) {
        scope.binder().accept(query);
        query.setParameter("from", asked.at().minus(around.hours()))
                .setParameter("until", asked.at().plus(around.hours()))
                .setMaxResults(most);
        for (Object row : query.getResultList()) {
            Neighbour neighbour = read((Object[]) row);
            found.putIfAbsent(neighbour.number(), neighbour);
        }
    }

    private static Neighbour read(Object[] row) {
        Position place = row[7] == null ? null : new Position((Double) row[7], (Double) row[8]);
        return new Neighbour(
                (String) row[0],
                TicketKind.valueOf((String) row[1]),
                TicketState.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                new Matter((String) row[6], place, (String) row[9], (Instant) row[10]));
    }
}
