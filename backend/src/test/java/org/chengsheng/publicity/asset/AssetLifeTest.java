package org.chengsheng.publicity.asset;

import static org.chengsheng.publicity.asset.AssetFixture.NOW;
import static org.chengsheng.publicity.asset.AssetFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 4.8: which step leads where, and that each other one is refused with its own code. */
class AssetLifeTest {

    private record Step(
            Set<AssetState> from,
            AssetState to,
            PublicityCode refusal,
            Consumer<PublicityAsset> act) {}

    private static final Map<AssetAct, Step> STEPS =
            Map.of(
                    AssetAct.INSTALL,
                    new Step(
                            EnumSet.of(AssetState.PLANNED),
                            AssetState.INSTALLED,
                            PublicityCode.PUBLICITY_ASSET_NOT_PLANNED,
                            asset -> asset.install(TODAY)),
                    AssetAct.PUT_IN_USE,
                    new Step(
                            EnumSet.of(AssetState.INSTALLED, AssetState.REPAIRED),
                            AssetState.IN_USE,
                            PublicityCode.PUBLICITY_ASSET_NOT_INSTALLED,
                            asset -> asset.putInUse(TODAY)),
                    AssetAct.RENEW,
                    new Step(
                            EnumSet.of(AssetState.IN_USE, AssetState.EXPIRING),
                            AssetState.IN_USE,
                            PublicityCode.PUBLICITY_ASSET_NOT_IN_USE,
                            asset -> asset.renew(TODAY.plusDays(90), null, TODAY)),
                    AssetAct.REPORT_DAMAGE,
                    new Step(
                            AssetState.PATROLLED,
                            AssetState.DAMAGED,
                            PublicityCode.PUBLICITY_ASSET_NOT_PATROLLED,
                            asset -> asset.patrol(true, "灯不亮", TODAY)),
                    AssetAct.REPAIR,
                    new Step(
                            EnumSet.of(AssetState.DAMAGED),
                            AssetState.REPAIRED,
                            PublicityCode.PUBLICITY_ASSET_NOT_DAMAGED,
                            asset -> asset.repair(TODAY)),
                    AssetAct.REPLACE,
                    new Step(
                            AssetState.REPLACEABLE,
                            AssetState.REPLACED,
                            PublicityCode.PUBLICITY_ASSET_NOT_REPLACEABLE,
                            asset -> asset.replace(UUID.randomUUID(), asset.facts(), TODAY, NOW)),
                    AssetAct.REMOVE,
                    new Step(
                            EnumSet.complementOf(
                                    EnumSet.of(AssetState.REPLACED, AssetState.REMOVED)),
                            AssetState.REMOVED,
                            PublicityCode.PUBLICITY_ASSET_OVER,
                            PublicityAsset::remove));

    @ParameterizedTest
    @EnumSource(AssetState.class)
    void everyStepIsTakenOrRefusedWithItsCode(AssetState state) {
        STEPS.forEach(
                (act, step) -> {
                    PublicityAsset asset = AssetFixture.in(state);
                    if (step.from().contains(state)) {
                        step.act().accept(asset);
                        assertEquals(step.to(), asset.state(), act + " from " + state);
                    } else {
                        refused(step.refusal(), () -> step.act().accept(asset));
                        assertEquals(state, asset.state());
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(AssetState.class)
    void aPatrolThatFindsNothingChangesTheDayOnly(AssetState state) {
        PublicityAsset asset = AssetFixture.in(state);
        if (AssetState.PATROLLED.contains(state)) {
            asset.patrol(false, null, TODAY.plusDays(3));
            assertEquals(state, asset.state());
            assertEquals(TODAY.plusDays(3), asset.checkedOn());
        } else {
            refused(
                    PublicityCode.PUBLICITY_ASSET_NOT_PATROLLED,
                    () -> asset.patrol(false, null, TODAY));
        }
    }

    @Test
    void damageIsSaid() {
        PublicityAsset asset = AssetFixture.in(AssetState.IN_USE);
        refused(PublicityCode.PUBLICITY_ASSET_DAMAGE_UNSAID, () -> asset.patrol(true, null, TODAY));
    }

    @Test
    void itExpiresSoonSevenDaysBeforeTheEndAndOnce() {
        PublicityAsset asset = AssetFixture.in(AssetState.IN_USE);
        assertFalse(asset.expireSoon(TODAY.plusDays(52), 7));
        assertTrue(asset.expireSoon(TODAY.plusDays(53), 7));
        assertEquals(AssetState.EXPIRING, asset.state());
        assertFalse(asset.expireSoon(TODAY.plusDays(54), 7));
    }

    @Test
    void withoutAnEndItNeverExpires() {
        PublicityAsset asset = AssetFixture.planned(AssetFixture.facts(null, null, "8 号"));
        asset.install(TODAY);
        asset.putInUse(TODAY);
        assertFalse(asset.expireSoon(TODAY.plusYears(9), 7));
    }

    @Test
    void theSuccessorHangsThereWithTheNewContent() {
        PublicityAsset old = AssetFixture.in(AssetState.EXPIRING);
        AssetFacts next = old.facts().showing("垃圾分类", TODAY, null, null);
        UUID id = UUID.randomUUID();

        PublicityAsset successor = old.replace(id, next, TODAY, NOW);

        assertEquals(id, old.replacedBy());
        assertEquals(AssetState.INSTALLED, successor.state());
        assertEquals("垃圾分类", successor.facts().content());
        assertEquals(old.facts().address(), successor.facts().address());
        assertEquals(old.facts().permitNo(), successor.facts().permitNo());
    }

    private static void refused(PublicityCode code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
