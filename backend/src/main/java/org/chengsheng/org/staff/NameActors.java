package org.chengsheng.org.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.audit.ActorNames;

/** Who did it, for those who read the audit log. */
@ApplicationScoped
class NameActors implements ActorNames {

    private final EntityManager database;

    NameActors(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, String> namesOf(Set<UUID> actors) {
        if (actors.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                database.createNativeQuery("select id, name from org_staff where id in (:ids)")
                        .setParameter("ids", actors)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
