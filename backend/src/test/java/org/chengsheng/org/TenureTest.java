package org.chengsheng.org;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");

    @Test
    void itLastsFromItsFirstDayToTheDayItIsLeft() {
        Tenure may = new Tenure(MAY, JUNE);
        assertTrue(may.covers(MAY));
        assertTrue(may.covers(JUNE.minusDays(1)));
        assertFalse(may.covers(JUNE));
        assertFalse(may.covers(MAY.minusDays(1)));
        assertTrue(Tenure.from(MAY).covers(JULY));
    }

    @Test
    void oneThatEndsWhereTheNextBeginsDoesNotMeetIt() {
        assertFalse(new Tenure(MAY, JUNE).meets(Tenure.from(JUNE)));
        assertFalse(Tenure.from(JUNE).meets(new Tenure(MAY, JUNE)));
        assertTrue(new Tenure(MAY, JULY).meets(Tenure.from(JUNE)));
        assertTrue(Tenure.from(JUNE).meets(new Tenure(MAY, JULY)));
        assertTrue(Tenure.from(MAY).meets(Tenure.from(JULY)));
    }

    @Test
    void whatBeganAndEndedOnOneDayWasNeverInForce() {
        Tenure slip = new Tenure(JUNE, JUNE);
        assertFalse(slip.covers(JUNE));
        assertFalse(slip.meets(Tenure.from(MAY)));
        assertFalse(Tenure.from(MAY).meets(slip));
    }
}
