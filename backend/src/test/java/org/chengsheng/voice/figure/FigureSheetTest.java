package org.chengsheng.voice.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FigureSheetTest {

    @Test
    void aRateHasOneDigitAndRateOfNothingIsNone() {
        assertEquals("66.7%", FigureSheet.rate(2L, 3L));
        assertEquals("0.0%", FigureSheet.rate(0L, 3L));
        assertEquals("—", FigureSheet.rate(0L, 0L));
        assertEquals("—", FigureSheet.rate(null, 9L));
    }

    @Test
    void numbersUnderFiveAreHiddenButNoneIsNone() {
        FigureRow row =
                new FigureRow("k", "l", 5L, 4L, 0L, 1L, 6L, 0L, 0L, 0L, 4L, 0L, 0L, 0L, 0L, 0L)
                        .withoutSmallNumbers();
        assertEquals(5L, row.received());
        assertNull(row.replied());
        assertEquals(0L, row.due());
        assertNull(row.inTime());
    }
}
