package org.chengsheng.publicity.asset;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.Words;

/** The steps of an asset's life; each is one line of its history. */
@ApplicationScoped
class ActOnAsset {

    private final Assets assets;
    private final AssetKeepers keepers;
    private final KeepAssets keepAssets;
    private final Clock clock;

    ActOnAsset(Assets assets, AssetKeepers keepers, KeepAssets keepAssets, Clock clock) {
        this.assets = assets;
        this.keepers = keepers;
        this.keepAssets = keepAssets;
        this.clock = clock;
    }

    /**
     * What goes with a step.
     *
     * @param version the person has seen
     * @param photos upload ids
     */
    record Step(int version, String note, List<String> photos) {}

    @Transactional
    PublicityAsset install(UUID id, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        asset.install(today());
        return record(asset, AssetAct.INSTALL, step, staff);
    }

    @Transactional
    PublicityAsset putInUse(UUID id, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        asset.putInUse(today());
        return record(asset, AssetAct.PUT_IN_USE, step, staff);
    }

    @Transactional
    PublicityAsset renew(UUID id, LocalDate until, String permitNo, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        asset.renew(until, Words.orNull(permitNo), today());
        return record(asset, AssetAct.RENEW, step, staff);
    }

    @Transactional
    PublicityAsset patrol(UUID id, boolean damaged, Step step, StaffMember staff) {
        PublicityAsset asset = keepAssets.findForAct(id);
        keepers.requirePatroller(staff, asset.facts());
        asset.requireVersion(step.version());
        asset.patrol(damaged, Words.orNull(step.note()), today());
        return record(asset, damaged ? AssetAct.REPORT_DAMAGE : AssetAct.PATROL, step, staff);
    }

    @Transactional
    PublicityAsset repair(UUID id, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        asset.repair(today());
        return record(asset, AssetAct.REPAIR, step, staff);
    }

    @Transactional
    PublicityAsset remove(UUID id, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        asset.remove();
        return record(asset, AssetAct.REMOVE, step, staff);
    }

    /** What is shown next on the same carrier. */
    record Next(String content, LocalDate startsOn, LocalDate endsOn, String permitNo) {}

    /** The answer is the successor; its photos show the new content. */
    @Transactional
    PublicityAsset replace(UUID id, Next next, Step step, StaffMember staff) {
        PublicityAsset asset = kept(id, step, staff);
        AssetFacts facts =
                asset.facts()
                        .showing(
                                next.content(),
                                next.startsOn(),
                                next.endsOn(),
                                Words.orNull(next.permitNo()));
        PublicityAsset successor =
                asset.replace(UuidCreator.getTimeOrderedEpoch(), facts, today(), clock.instant());
        assets.persist(successor);
        record(asset, AssetAct.REPLACE, new Step(step.version(), step.note(), null), staff);
        return record(successor, AssetAct.INSTALL, step, staff);
    }

    private PublicityAsset kept(UUID id, Step step, StaffMember staff) {
        PublicityAsset asset = keepAssets.findToKeep(id, staff);
        asset.requireVersion(step.version());
        return asset;
    }

    private PublicityAsset record(
            PublicityAsset asset, AssetAct act, Step step, StaffMember staff) {
        assets.record(
                asset,
                act,
                staff.id(),
                Words.orNull(step.note()),
                keepAssets.claim(step.photos(), staff),
                clock.instant());
        assets.flush();
        return asset;
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
