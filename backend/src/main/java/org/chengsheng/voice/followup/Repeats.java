package org.chengsheng.voice.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.chengsheng.platform.geo.Box;
import org.chengsheng.platform.geo.Position;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.category.Categories;
import org.chengsheng.voice.category.Category;
import org.chengsheng.voice.ticket.Ticket;

/** Tickets of one category at one place in the days before a ticket: a bounded walk by place. */
@ApplicationScoped
class Repeats {

    private static final int MOST = 200;

    /**
     * Who merged his matter into another told of it all the same; what was withdrawn, not accepted
     * or is another body's does not count.
     */
    private static final String AROUND =
            "select t.lat, t.lon, t.supervised_at is not null and t.supervision_trigger = 'SIMILAR'"
                    + " from voice_ticket t left join voice_ticket m on m.id = t.merged_into"
                    + " where not t.hidden and t.lat between :south and :north and t.lon between"
                    + " :west and :east and t.submitted_at between :from and :until and not"
                    + " t.about_staff and coalesce(m.category_code, t.category_code) = :category"
                    + " and t.state not in ('WITHDRAWN', 'NOT_ACCEPTED', 'TRANSFERRED') order by"
                    + " t.submitted_at desc limit "
                    + MOST;

    private final EntityManager database;
    private final Categories categories;
    private final Settings settings;

    Repeats(EntityManager database, Categories categories, Settings settings) {
        this.database = database;
        this.categories = categories;
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param count with the ticket itself
     * @param supervised one of them is under supervision for this already
     */
    record Found(int count, boolean supervised) {}

    /** Around a ticket that has a point and a category. */
    Found of(Ticket ticket, int days) {
        Position point = new Position(ticket.place().lat(), ticket.place().lon());
        int metres =
                categories
                        .find(ticket.categoryCode())
                        .map(Category::nearbyMetres)
                        .orElseGet(() -> settings.number("similar.nearby-metres"));
        Box box = Box.around(point, metres);
        List<?> rows =
                database.createNativeQuery(AROUND)
                        .setParameter("south", box.south())
                        .setParameter("north", box.north())
                        .setParameter("west", box.west())
                        .setParameter("east", box.east())
                        .setParameter("from", ticket.submittedAt().minus(Duration.ofDays(days)))
                        .setParameter("until", ticket.submittedAt())
                        .setParameter("category", ticket.categoryCode())
                        .getResultList();
        List<Object[]> near =
                rows.stream()
                        .map(Object[].class::cast)
                        .filter(row -> point.metresTo(at(row)) <= metres)
                        .toList();
        return new Found(near.size(), near.stream().anyMatch(row -> (Boolean) row[2]));
    }

    private static Position at(Object[] row) {
        return new Position((Double) row[0], (Double) row[1]);
    }
}
