package org.chengsheng.publicity.asset;

import static org.chengsheng.publicity.asset.AssetFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;

/** What is kept of what was entered, and what an asset must not lack at a step. */
class AssetFactsTest {

    @Test
    void textsAreCleanedAndEmptyOnesAreNone() {
        AssetFacts kept = AssetFixture.facts(TODAY, TODAY, "8 号").kept();
        assertEquals("示范路灯箱 1 号", kept.name());
        assertNull(kept.owner());
    }

    @Test
    void aPeriodEndsNotBeforeItStartsAndNeedsAStart() {
        refused(
                PublicityCode.PUBLICITY_ASSET_PERIOD_BACKWARDS,
                () -> AssetFixture.planned(AssetFixture.facts(TODAY, TODAY.minusDays(1), "8")));
        refused(
                PublicityCode.PUBLICITY_ASSET_PERIOD_BACKWARDS,
                () -> AssetFixture.planned(AssetFixture.facts(null, TODAY, "8")));
    }

    @Test
    void whatNeedsAPermitIsNotInstalledWithoutOne() {
        PublicityAsset asset =
                AssetFixture.planned(AssetFixture.facts(TODAY, TODAY.plusDays(9), " "));
        refused(PublicityCode.PUBLICITY_ASSET_PERMIT_MISSING, () -> asset.install(TODAY));
    }

    @Test
    void whatHangsKeepsItsPermit() {
        PublicityAsset asset = AssetFixture.in(AssetState.INSTALLED);
        refused(
                PublicityCode.PUBLICITY_ASSET_PERMIT_MISSING,
                () -> asset.change(AssetFixture.facts(TODAY, TODAY.plusDays(9), null)));
    }

    @Test
    void nothingIsShownWithoutContentOrAfterItsEnd() {
        PublicityAsset empty =
                AssetFixture.planned(AssetFixture.facts("", TODAY, TODAY.plusDays(9), "8"));
        empty.install(TODAY);
        refused(PublicityCode.PUBLICITY_ASSET_CONTENT_MISSING, () -> empty.putInUse(TODAY));

        PublicityAsset late = AssetFixture.in(AssetState.INSTALLED);
        refused(PublicityCode.PUBLICITY_ASSET_PERIOD_OVER, () -> late.putInUse(TODAY.plusDays(61)));
    }

    @Test
    void whatPeopleSeeIsNotCorrectedAway() {
        PublicityAsset asset = AssetFixture.in(AssetState.IN_USE);
        AssetFacts seen = asset.facts();
        asset.change(seen);
        refused(
                PublicityCode.PUBLICITY_ASSET_SHOWN,
                () -> asset.change(seen.showing("垃圾分类", TODAY, seen.endsOn(), null)));
        refused(
                PublicityCode.PUBLICITY_ASSET_SHOWN,
                () -> asset.change(seen.showing(seen.content(), TODAY, null, null)));
    }

    @Test
    void aRenewalIsLongerAndNotOverYet() {
        PublicityAsset asset = AssetFixture.in(AssetState.EXPIRING);
        refused(
                PublicityCode.PUBLICITY_ASSET_RENEWAL_SHORTER,
                () -> asset.renew(asset.facts().endsOn(), null, TODAY));
        refused(
                PublicityCode.PUBLICITY_ASSET_PERIOD_OVER,
                () -> asset.renew(TODAY.plusDays(61), null, TODAY.plusDays(62)));
        asset.renew(TODAY.plusDays(100), "示户许〔2027〕1 号", TODAY);
        assertEquals("示户许〔2027〕1 号", asset.facts().permitNo());
        assertEquals(TODAY.plusDays(100), asset.facts().endsOn());
    }

    private static void refused(PublicityCode code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
