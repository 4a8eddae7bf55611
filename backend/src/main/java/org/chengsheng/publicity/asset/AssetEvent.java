package org.chengsheng.publicity.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of an asset's history; written once, never changed. */
@Entity
@Immutable
@Table(name = "publicity_asset_event")
class AssetEvent {

    @Id private UUID id;
    private UUID assetId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private AssetAct act;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    private String note;
    private UUID[] photos;

    protected AssetEvent() {}

    /**
     * @param actorId null: the clock
     */
    AssetEvent(
            UUID id,
            PublicityAsset asset,
            AssetAct act,
            UUID actorId,
            String note,
            List<UUID> photos,
            Instant at) {
        this.id = id;
        this.assetId = asset.id();
        this.at = at;
        this.actorId = actorId;
        this.act = act;
        this.state = asset.state();
        this.note = note;
        this.photos = photos.toArray(UUID[]::new);
    }

    Instant at() {
        return at;
    }

    UUID actorId() {
        return actorId;
    }

    AssetAct act() {
        return act;
    }

    AssetState state() {
        return state;
    }

    String note() {
        return note;
    }

    List<UUID> photos() {
        return List.of(photos);
    }
}
