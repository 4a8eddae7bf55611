package org.chengsheng.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looked at or changed what is not a ticket event; the application can only add to it. */
@ApplicationScoped
public class AuditLog {

    private final EntityManager database;
    private final Instance<AuditVeil> veils;
    private final ActorNames names;
    private final Clock clock;

    AuditLog(
            EntityManager database, @Any Instance<AuditVeil> veils, ActorNames names, Clock clock) {
        this.database = database;
        this.veils = veils;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Records an act in the transaction that does it.
     *
     * @param reason why, in the person's own words; null where none is asked for
     */
    @Transactional(TxType.MANDATORY)
    public void record(
            UUID actorId, String act, String objectKind, String objectId, String reason) {
        database.createNativeQuery(
                        "insert into platform_audit (id, at, actor_id, act, object_kind,"
                                + " object_id, reason) values (:id, :at, :actor, :act, :kind,"
                                + " :object, :reason)")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("at", clock.instant())
                .setParameter("actor", actorId)
                .setParameter("act", act)
                .setParameter("kind", objectKind)
                .setParameter("object", objectId)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /**
     * One act as the auditor reads it; the object is named by its number or login only.
     *
     * @param actorName null for somebody the register does not know
     */
    @Schema(name = "AuditEntry")
    public record Entry(
            UUID id,
            Instant at,
            UUID actorId,
            String actorName,
            String act,
            String objectKind,
            String objectId,
            String reason) {

        private Entry veiled() {
            return new Entry(id, at, actorId, actorName, act, objectKind, null, null);
        }

        private Entry by(String name) {
            return new Entry(id, at, actorId, name, act, objectKind, objectId, reason);
        }
    }

    /** Newest first; without the objects this reader must not be told of. */
    Slice<Entry> entries(AuditFilter filter, int limit, String cursor, StaffMember reader) {
        AuditFilter.Where where = filter.where(cursor == null ? null : Cursor.decode(cursor));
        Query query =
                database.createNativeQuery(
                                "select id, at, actor_id, act, object_kind, object_id, reason from"
                                        + " platform_audit"
                                        + where.sql()
                                        + " order by at desc, id desc")
                        .setMaxResults(limit + 1);
        where.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        List<Entry> entries = named(rows.stream().map(row -> entry((Object[]) row)).toList());
        for (AuditVeil veil : veils) {
            entries = veil(entries, veil, reader);
        }
        return Slice.of(entries, limit, row -> new Cursor(row.at(), row.id()).encode());
    }

    private List<Entry> named(List<Entry> entries) {
        Set<UUID> actors = entries.stream().map(Entry::actorId).collect(Collectors.toSet());
        Map<UUID, String> known = names.namesOf(actors);
        return entries.stream().map(entry -> entry.by(known.get(entry.actorId()))).toList();
    }

    private static List<Entry> veil(List<Entry> entries, AuditVeil veil, StaffMember reader) {
        Predicate<Entry> its = entry -> entry.objectKind().equals(veil.objectKind());
        Set<String> ids =
                entries.stream().filter(its).map(Entry::objectId).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return entries;
        }
        Set<String> veiled = veil.veiled(ids, reader);
        return entries.stream()
                .map(e -> its.test(e) && veiled.contains(e.objectId()) ? e.veiled() : e)
                .toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (UUID) row[0],
                (Instant) row[1],
                (UUID) row[2],
                null,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
