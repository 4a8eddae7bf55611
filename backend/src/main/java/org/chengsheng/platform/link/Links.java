package org.chengsheng.platform.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came out of what. Numbers only: whether somebody may open the target is its module's. */
@ApplicationScoped
public class Links {

    private final EntityManager database;
    private final Clock clock;

    Links(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes the number of what came out of it. */
    public void add(String originKind, UUID originId, String targetNumber) {
        database.createNativeQuery(
                        "insert into platform_link (origin_kind, origin_id, target_number, at)"
                                + " values (:kind, :id, :target, :now)")
                .setParameter("kind", originKind)
                .setParameter("id", originId)
                .setParameter("target", targetNumber)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Numbers by origin; what nothing came out of is left out. */
    public Map<UUID, String> targets(String originKind, Collection<UUID> originIds) {
        if (originIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                database.createNativeQuery(
                                "select origin_id, target_number from platform_link where"
                                        + " origin_kind = :kind and origin_id in (:ids)")
                        .setParameter("kind", originKind)
                        .setParameter("ids", originIds)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
