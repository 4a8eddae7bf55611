package org.chengsheng.publicity.asset;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.setting.Settings;
import org.hibernate.jpa.SpecHints;

/** Marks what is about to expire, each once; a row another replica works on is left to it. */
@ApplicationScoped
class WatchAssets {

    private static final int BATCH = 500;

    /** PostgreSQL's skip locked, in the words of Hibernate. */
    private static final int SKIP_LOCKED = -2;

    private final Assets assets;
    private final EntityManager database;
    private final Settings settings;
    private final Clock clock;

    WatchAssets(Assets assets, EntityManager database, Settings settings, Clock clock) {
        this.assets = assets;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "watch-assets")
    @Transactional
    void handle() {
        int daysBefore = settings.number("publicity.asset-expiring-days");
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.dayOf(now);
        for (PublicityAsset asset : due(today.plusDays(daysBefore))) {
            if (asset.expireSoon(today, daysBefore)) {
                assets.record(asset, AssetAct.EXPIRE_SOON, (UUID) null, null, List.of(), now);
            }
        }
    }

    private List<PublicityAsset> due(LocalDate until) {
        return database.createQuery(
                        "from PublicityAsset where state = :inUse and facts.endsOn <= :until order"
                                + " by facts.endsOn",
                        PublicityAsset.class)
                .setParameter("inUse", AssetState.IN_USE)
                .setParameter("until", until)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
