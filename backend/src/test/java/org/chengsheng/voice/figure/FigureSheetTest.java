package org.chengsheng.voice.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FigureSheetTest {

    @Test
    void aRateHasOneDigitAndRateOfNothingIsNone() {
        assertEquals("66.7%", FigureSheet.rate(2L, 3L).toString());
        assertEquals("0.0%", FigureSheet.rate(0L, 3L).toString());
        assertEquals("—", FigureSheet.rate(0L, 0L));
        assertEquals("—", FigureSheet.rate(null, 9L));
    }

    @Test
    void numbersUnderFiveAreHiddenButNoneIsNone() {
        Counts counts = new Counts();
        counts.add(Counter.RECEIVED, 7L);
        counts.add(Counter.REPLIED, 6L);
        counts.add(Counter.ANSWERED, 3L);
        counts.add(Counter.IN_TIME, 1L);
        FigureRow row = FigureRow.withoutSmallNumbers("k", "l", counts);
        assertEquals(7L, row.received());
        assertEquals(6L, row.replied());
        assertNull(row.answered());
        assertNull(row.unanswered(), "3 of 6 would tell the 3 that are hidden");
        assertEquals(0L, row.due());
        assertNull(row.inTime());
    }

    @Test
    void theTimeToSignIsAMeanOfThoseThatSigned() {
        Counts counts = new Counts();
        counts.add(Counter.SIGNED, 6L);
        counts.add(Counter.SIGN_SECONDS, 6L * 90 * 60 + 180);
        assertEquals(91L, FigureRow.of("k", "l", counts).signMinutes());
        Counts few = new Counts();
        few.add(Counter.SIGNED, 2L);
        few.add(Counter.SIGN_SECONDS, 7_200L);
        assertNull(FigureRow.withoutSmallNumbers("k", "l", few).signMinutes());
        assertNull(FigureRow.of("k", "l", new Counts()).signMinutes());
    }
}
