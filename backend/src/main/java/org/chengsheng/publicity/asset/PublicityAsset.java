package org.chengsheng.publicity.asset;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * 宣传阵地: one carrier with what it shows (M-069, 4.8). PLANNED → INSTALLED → IN_USE → EXPIRING →
 * REPLACED or REMOVED; DAMAGED → REPAIRED → IN_USE beside it. Days are days in Shanghai.
 */
@Entity
@Table(name = "publicity_asset")
public class PublicityAsset {

    @Id private UUID id;
    @Embedded private AssetFacts facts;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    private LocalDate checkedOn;
    private UUID photoId;
    private UUID replacedBy;
    private Instant createdAt;
    @Version private int version;

    protected PublicityAsset() {}

    static PublicityAsset planned(UUID id, AssetFacts facts, Instant now) {
        PublicityAsset asset = new PublicityAsset();
        asset.id = id;
        asset.facts = facts.kept();
        asset.state = AssetState.PLANNED;
        asset.createdAt = now;
        return asset;
    }

    /**
     * Corrects what is known. What is over is history; what people see is renewed or replaced, so
     * that the history tells what hung there.
     */
    void change(AssetFacts changed) {
        if (state.isOver()) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_OVER);
        }
        AssetFacts kept = changed.kept();
        if (state.isShown() && !kept.showsTheSameAs(facts)) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_SHOWN);
        }
        if (state != AssetState.PLANNED) {
            kept.requirePermit();
        }
        facts = kept;
    }

    void install(LocalDate on) {
        require(Set.of(AssetState.PLANNED), PublicityCode.PUBLICITY_ASSET_NOT_PLANNED);
        facts.requirePermit();
        state = AssetState.INSTALLED;
        checkedOn = on;
    }

    /** Shown from now on; also again after a repair. */
    void putInUse(LocalDate today) {
        require(
                Set.of(AssetState.INSTALLED, AssetState.REPAIRED),
                PublicityCode.PUBLICITY_ASSET_NOT_INSTALLED);
        if (facts.content() == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_CONTENT_MISSING);
        }
        requireNotEnded(facts.endsOn(), today);
        state = AssetState.IN_USE;
    }

    /** Asked by the clock; says whether the asset is about to expire only now. */
    boolean expireSoon(LocalDate today, int daysBefore) {
        boolean soon =
                state == AssetState.IN_USE
                        && facts.endsOn() != null
                        && !facts.endsOn().isAfter(today.plusDays(daysBefore));
        if (soon) {
            state = AssetState.EXPIRING;
        }
        return soon;
    }

    /** The same content stays for longer, with a new permit where one is needed. */
    void renew(LocalDate until, String permitNo, LocalDate today) {
        require(
                Set.of(AssetState.IN_USE, AssetState.EXPIRING),
                PublicityCode.PUBLICITY_ASSET_NOT_IN_USE);
        if (facts.endsOn() != null && !until.isAfter(facts.endsOn())) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_RENEWAL_SHORTER);
        }
        requireNotEnded(until, today);
        LocalDate from = facts.startsOn() == null ? today : facts.startsOn();
        facts = facts.showing(facts.content(), from, until, permitNo);
        state = AssetState.IN_USE;
    }

    /** Somebody stood before it; damage takes it out of use until it is repaired. */
    void patrol(boolean damaged, String found, LocalDate today) {
        require(AssetState.PATROLLED, PublicityCode.PUBLICITY_ASSET_NOT_PATROLLED);
        if (damaged && found == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_DAMAGE_UNSAID);
        }
        checkedOn = today;
        if (damaged) {
            state = AssetState.DAMAGED;
        }
    }

    void repair(LocalDate today) {
        require(Set.of(AssetState.DAMAGED), PublicityCode.PUBLICITY_ASSET_NOT_DAMAGED);
        state = AssetState.REPAIRED;
        checkedOn = today;
    }

    /** Another content on the same carrier: this one ends, the answer goes on as installed. */
    PublicityAsset replace(UUID successorId, AssetFacts next, LocalDate today, Instant now) {
        require(AssetState.REPLACEABLE, PublicityCode.PUBLICITY_ASSET_NOT_REPLACEABLE);
        PublicityAsset successor = planned(successorId, next, now);
        successor.install(today);
        state = AssetState.REPLACED;
        replacedBy = successorId;
        return successor;
    }

    void remove() {
        if (state.isOver()) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_OVER);
        }
        state = AssetState.REMOVED;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(new AssetStanding(version, state));
        }
    }

    private void require(Set<AssetState> wanted, PublicityCode otherwise) {
        if (!wanted.contains(state)) {
            throw new Refusal(otherwise);
        }
    }

    private static void requireNotEnded(LocalDate end, LocalDate today) {
        if (end != null && end.isBefore(today)) {
            throw new Refusal(PublicityCode.PUBLICITY_ASSET_PERIOD_OVER);
        }
    }

    void show(UUID latestPhoto) {
        photoId = latestPhoto;
    }

    public UUID id() {
        return id;
    }

    public AssetFacts facts() {
        return facts;
    }

    public AssetState state() {
        return state;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    UUID photoId() {
        return photoId;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
