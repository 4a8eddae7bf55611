package org.chengsheng.publicity.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.platform.spreadsheet.Money;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.material.HandOutMaterial.HandOutOrder;
import org.chengsheng.publicity.material.KeepMaterials.MaterialEntry;
import org.junit.jupiter.api.Test;

/** What a delivery is, and which hand-outs of it are possible. */
class MaterialBatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 1);

    private final MaterialBatch batch =
            MaterialBatch.received(
                    UUID.randomUUID(),
                    new MaterialEntry(0, MaterialKind.LEAFLET, " 门前三包 ", 3000, 25, RECEIVED, " "),
                    Instant.EPOCH);

    @Test
    void allOfADeliveryIsInStockAndItsPriceIsComputed() {
        MaterialView view = batch.view(10);
        assertEquals(3000, view.stock());
        assertEquals(0, view.handedOut());
        assertEquals(75_000, view.totalCents());
        assertEquals("门前三包", view.title());
        assertFalse(view.low());
    }

    @Test
    void fewAreATenthOfWhatWasPrintedOrLess() {
        assertTrue(MaterialBatch.isLow(300, 3000, 10));
        assertFalse(MaterialBatch.isLow(301, 3000, 10));
        assertTrue(MaterialBatch.isLow(0, 3000, 0));
        // Would overflow an int.
        assertFalse(MaterialBatch.isLow(10_000_000, 10_000_000, 90));
    }

    @Test
    void aHandOutHasAnOccasionOrAnActivity() {
        refused(PublicityCode.PUBLICITY_MATERIAL_OCCASION_MISSING, order(" ", null, TODAY));
        batch.requirePossible(order(null, "H20261125-7KQ4ZP", TODAY), TODAY);
        batch.requirePossible(order("义务咨询日", null, TODAY), TODAY);
    }

    @Test
    void aHandOutIsBetweenDeliveryAndToday() {
        refused(
                PublicityCode.PUBLICITY_MATERIAL_HANDED_IN_FUTURE,
                order("咨询日", null, TODAY.plusDays(1)));
        refused(
                PublicityCode.PUBLICITY_MATERIAL_HANDED_TOO_EARLY,
                order("咨询日", null, RECEIVED.minusDays(1)));
        batch.requirePossible(order("咨询日", null, RECEIVED), TODAY);
    }

    @Test
    void moneyIsWrittenInYuan() {
        assertEquals("0.25", Money.ofCents(25).toString());
        assertEquals("750.00", Money.ofCents(75_000).toString());
    }

    private void refused(PublicityCode code, HandOutOrder order) {
        assertEquals(
                code,
                assertThrows(Refusal.class, () -> batch.requirePossible(order, TODAY)).code());
    }

    private static HandOutOrder order(String occasion, String activity, LocalDate on) {
        return new HandOutOrder(HandOutWay.HANDED, 10, on, occasion, activity, null);
    }
}
