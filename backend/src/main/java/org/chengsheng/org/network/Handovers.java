package org.chengsheng.org.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;

/** The hand-overs, the newest first. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    private static final Sort NEWEST = Sort.by("createdAt").and("id").descending();

    private final EntityManager database;

    Handovers(EntityManager database) {
        this.database = database;
    }

    /** One that this reader may see; others answer like one that does not exist. */
    Handover get(UUID id, NetworkAccess access) {
        return findByIdOptional(id)
                .filter(access::reads)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_HANDOVER_NOT_FOUND));
    }

    /** For a change: of two who write at once one waits and sees what the other wrote. */
    Handover getForChange(UUID id, NetworkAccess access) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(access::reads)
                .orElseThrow(() -> new Refusal(OrgCode.ORG_HANDOVER_NOT_FOUND));
    }

    boolean isPending(UUID postId) {
        return count("postId = ?1 and state = ?2", postId, HandoverState.DRAFT) > 0;
    }

    Map<UUID, Long> pendingByUnit() {
        return database.createQuery(
                        "select unitId, count(*) from Handover where state = :draft group by"
                                + " unitId",
                        Object[].class)
                .setParameter("draft", HandoverState.DRAFT)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** What the reader sees of the filter, one row more than asked for. */
    List<Handover> page(HandoverFilter filter, NetworkAccess access) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        if (filter.mine || !access.readsAll()) {
            boolean leads = !filter.mine && !access.led().isEmpty();
            conditions.add(
                    "(giverId = :self or receiverId = :self"
                            + (leads ? " or unitId in :led)" : ")"));
            values.and("self", access.self());
            if (leads) {
                values.and("led", access.led());
            }
        }
        if (filter.unit != null) {
            conditions.add("unitId = :unit");
            values.and("unit", filter.unit);
        }
        if (filter.state != null) {
            conditions.add("state = :state");
            values.and("state", filter.state);
        }
        if (filter.cursor != null) {
            Cursor cursor = Cursor.decode(filter.cursor);
            conditions.add("(createdAt < :at or createdAt = :at and id < :id)");
            values.and("at", cursor.at()).and("id", cursor.id());
        }
        return find(String.join(" and ", conditions), NEWEST, values).range(0, filter.limit).list();
    }
}
