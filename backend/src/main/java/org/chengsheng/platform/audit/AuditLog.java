package org.chengsheng.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Who looked at or changed what is not a ticket event; the application can only add to it. */
@ApplicationScoped
public class AuditLog {

    private final EntityManager database;
    private final Clock clock;

    AuditLog(EntityManager database, Clock clock) {
        this.database = database;
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
}
