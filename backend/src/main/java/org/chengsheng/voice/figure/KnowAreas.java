package org.chengsheng.voice.figure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chengsheng.platform.geo.CityMap;
import org.chengsheng.platform.geo.CityMap.District;

/**
 * The districts of the city's map, as the database uses them to say in which area a ticket lies. A
 * changed map counts for new tickets; what was written keeps its area, so that past figures stay.
 */
@ApplicationScoped
class KnowAreas {

    private static final int BATCH = 2_000;

    private final EntityManager database;
    private final CityMap map;

    KnowAreas(EntityManager database, CityMap map) {
        this.database = database;
        this.map = map;
    }

    /** Before the first ticket is written. */
    void fill(@Observes @Priority(50) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(this::replace);
    }

    private void replace() {
        // Replicas that start together take turns.
        database.createNativeQuery("lock table voice_area in share row exclusive mode")
                .executeUpdate();
        database.createNativeQuery("delete from voice_area").executeUpdate();
        for (District district : map.districts()) {
            int part = 0;
            for (List<double[]> ring : district.rings()) {
                database.createNativeQuery(
                                "insert into voice_area (name, part, shape) values (:name, :part,"
                                        + " cast(:shape as polygon))")
                        .setParameter("name", district.name())
                        .setParameter("part", part++)
                        .setParameter("shape", polygon(ring))
                        .executeUpdate();
            }
        }
    }

    /** Tickets from before there were areas, some at a time; usually there are none. */
    @Scheduled(every = "30s", delayed = "10s", identity = "know-areas")
    @Transactional
    void handle() {
        database.createNativeQuery(
                        "update voice_ticket set area = voice_area_of(lat, lon, address) where id"
                                + " in (select id from voice_ticket where area is null order by id"
                                + " limit :batch for update skip locked)")
                .setParameter("batch", BATCH)
                .executeUpdate();
    }

    private static String polygon(List<double[]> ring) {
        StringBuilder text = new StringBuilder("(");
        for (double[] point : ring) {
            text.append(text.length() == 1 ? "" : ",");
            text.append('(').append(point[0]).append(',').append(point[1]).append(')');
        }
        return text.append(')').toString();
    }
}
