package org.chengsheng.voice.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Slice;

/** The versions of the catalogue; they are only ever added to. */
@ApplicationScoped
class CatalogueVersions {

    /** Any number, the same for all who change the catalogue. */
    private static final long LOCK = 4_070_102;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    CatalogueVersions(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** How a version came about. */
    enum CatalogueAct {
        SHIPPED,
        ADDED,
        CHANGED,
        IMPORTED
    }

    record CatalogueVersion(
            int version,
            Instant at,
            UUID actorId,
            CatalogueAct act,
            List<CategoryChange> changes) {}

    /** One administrator after the other, until the end of the transaction. */
    void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    int current() {
        return ((Number)
                        database.createNativeQuery(
                                        "select max(version) from voice_category_version")
                                .getSingleResult())
                .intValue();
    }

    void add(UUID actorId, CatalogueAct act, List<CategoryChange> changes) {
        database.createNativeQuery(
                        "insert into voice_category_version (version, at, actor_id, act, changes)"
                                + " values (:version, :at, :actor, :act, cast(:changes as jsonb))")
                .setParameter("version", current() + 1)
                .setParameter("at", clock.instant())
                .setParameter("actor", actorId)
                .setParameter("act", act.name())
                .setParameter("changes", write(changes))
                .executeUpdate();
    }

    /** Newest first; the cursor is the version that was shown last. */
    Slice<CatalogueVersion> newest(int limit, Integer before) {
        List<?> rows =
                database.createNativeQuery(
                                "select version, at, actor_id, act, cast(changes as text) from"
                                        + " voice_category_version where version < ?1 order by"
                                        + " version desc")
                        .setParameter(1, before == null ? Integer.MAX_VALUE : before)
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Slice.of(
                rows.stream().map(row -> version((Object[]) row)).toList(),
                limit,
                version -> Integer.toString(version.version()));
    }

    private CatalogueVersion version(Object[] row) {
        return new CatalogueVersion(
                ((Number) row[0]).intValue(),
                (Instant) row[1],
                (UUID) row[2],
                CatalogueAct.valueOf((String) row[3]),
                read((String) row[4]));
    }

    private String write(List<CategoryChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }

    private List<CategoryChange> read(String changes) {
        try {
            return json.readValue(changes, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote can be read", e);
        }
    }
}
