package org.chengsheng.publicity.asset;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Adds an asset to the register and changes what is known of it. */
@ApplicationScoped
public class KeepAssets {

    private static final int MOST_PHOTOS = 9;

    private final Assets assets;
    private final AssetKeepers keepers;
    private final Uploads uploads;
    private final Clock clock;

    KeepAssets(Assets assets, AssetKeepers keepers, Uploads uploads, Clock clock) {
        this.assets = assets;
        this.keepers = keepers;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * What a keeper enters.
     *
     * @param version 0 for a new one
     * @param photos upload ids, at most 9; added to those there are
     */
    public record AssetEntry(
            int version,
            @NotNull(message = "{asset.facts}") @Valid AssetFacts facts,
            @Size(max = MOST_PHOTOS, message = "{asset.photos}")
                    List<@NotNull @Size(max = 64, message = "{asset.photos}") String> photos) {}

    @Transactional
    public PublicityAsset add(AssetEntry entry, StaffMember staff) {
        keepers.requireKeeper(staff, entry.facts().unitId());
        keepers.requireKnown(entry.facts());
        PublicityAsset asset =
                PublicityAsset.planned(
                        UuidCreator.getTimeOrderedEpoch(), entry.facts(), clock.instant());
        assets.persist(asset);
        record(asset, AssetAct.ADD, entry, staff);
        return asset;
    }

    @Transactional
    PublicityAsset change(UUID id, AssetEntry entry, StaffMember staff) {
        PublicityAsset asset = findToKeep(id, staff);
        keepers.requireKeeper(staff, entry.facts().unitId());
        keepers.requireKnown(entry.facts());
        asset.requireVersion(entry.version());
        asset.change(entry.facts());
        record(asset, AssetAct.CHANGE, entry, staff);
        assets.flush();
        return asset;
    }

    private void record(PublicityAsset asset, AssetAct act, AssetEntry entry, StaffMember staff) {
        assets.record(asset, act, staff.id(), null, claim(entry.photos(), staff), clock.instant());
    }

    List<UUID> claim(List<String> tokens, StaffMember staff) {
        return uploads.claim(
                tokens == null ? List.of() : tokens,
                Uploads.staff(staff.id()),
                MOST_PHOTOS,
                () -> new Refusal(PublicityCode.PUBLICITY_UPLOAD_UNKNOWN));
    }

    /** The asset, for a change by somebody who keeps it. */
    public PublicityAsset findToKeep(UUID id, StaffMember staff) {
        PublicityAsset asset = findForAct(id);
        keepers.requireKeeper(staff, asset.facts().unitId());
        return asset;
    }

    /** For an act: of two who act at once one waits and sees what the other did. */
    PublicityAsset findForAct(UUID id) {
        return found(assets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The asset, for everybody who reads the register. */
    public PublicityAsset find(UUID id) {
        return found(assets.findByIdOptional(id));
    }

    private static PublicityAsset found(Optional<PublicityAsset> asset) {
        return asset.orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ASSET_NOT_FOUND));
    }
}
