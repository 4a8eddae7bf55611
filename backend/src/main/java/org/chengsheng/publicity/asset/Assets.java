package org.chengsheng.publicity.asset;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Assets and their history; state and line of history are written in one transaction. */
@ApplicationScoped
public class Assets implements PanacheRepositoryBase<PublicityAsset, UUID> {

    /** An asset is patrolled a dozen times a year; older lines are on no screen. */
    private static final int MOST_EVENTS = 200;

    private final EntityManager database;

    Assets(EntityManager database) {
        this.database = database;
    }

    void record(
            PublicityAsset asset,
            AssetAct act,
            UUID actorId,
            String note,
            List<UUID> photos,
            Instant at) {
        if (!photos.isEmpty()) {
            asset.show(photos.get(photos.size() - 1));
        }
        database.persist(
                new AssetEvent(
                        UuidCreator.getTimeOrderedEpoch(), asset, act, actorId, note, photos, at));
    }

    /** The latest first. */
    List<AssetEvent> history(UUID assetId) {
        return database.createQuery(
                        "from AssetEvent where assetId = :id order by at desc, id desc",
                        AssetEvent.class)
                .setParameter("id", assetId)
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    boolean hasPhoto(UUID assetId, UUID photo) {
        return !database.createNativeQuery(
                        "select 1 from publicity_asset_event where asset_id = :id and :photo ="
                                + " any(photos) limit 1")
                .setParameter("id", assetId)
                .setParameter("photo", photo)
                .getResultList()
                .isEmpty();
    }
}
