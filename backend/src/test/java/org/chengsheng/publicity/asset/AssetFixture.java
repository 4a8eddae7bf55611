package org.chengsheng.publicity.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Assets of a fictional bureau in each state; today is 2026-11-25. */
final class AssetFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private AssetFixture() {}

    static AssetFacts facts(LocalDate startsOn, LocalDate endsOn, String permitNo) {
        return facts("文明养犬", startsOn, endsOn, permitNo);
    }

    static AssetFacts facts(String content, LocalDate startsOn, LocalDate endsOn, String permitNo) {
        return new AssetFacts(
                AssetKind.LIGHT_BOX,
                " 示范路灯箱 1 号 ",
                new UUID(0, 1),
                "",
                "1.2 米 × 1.8 米",
                LocationKind.CROSSING,
                "示范路与新华路路口",
                30.1,
                120.1,
                content,
                startsOn,
                endsOn,
                true,
                permitNo,
                null);
    }

    static PublicityAsset planned() {
        return planned(facts(TODAY, TODAY.plusDays(60), "示户许〔2026〕8 号"));
    }

    static PublicityAsset planned(AssetFacts facts) {
        return PublicityAsset.planned(UUID.randomUUID(), facts, NOW);
    }

    static PublicityAsset in(AssetState state) {
        PublicityAsset asset = planned();
        if (state == AssetState.PLANNED) {
            return asset;
        }
        asset.install(TODAY);
        switch (state) {
            case INSTALLED -> {}
            case IN_USE -> asset.putInUse(TODAY);
            case EXPIRING -> {
                asset.putInUse(TODAY);
                asset.expireSoon(TODAY.plusDays(53), 7);
            }
            case DAMAGED -> asset.patrol(true, "灯不亮", TODAY);
            case REPAIRED -> {
                asset.patrol(true, "灯不亮", TODAY);
                asset.repair(TODAY);
            }
            case REPLACED -> {
                asset.putInUse(TODAY);
                asset.replace(UUID.randomUUID(), asset.facts(), TODAY, NOW);
            }
            case REMOVED -> asset.remove();
            default -> throw new IllegalArgumentException(state.name());
        }
        return asset;
    }
}
