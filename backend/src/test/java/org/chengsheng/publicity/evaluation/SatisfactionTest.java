package org.chengsheng.publicity.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** 4.9: n and margin are shown, and nothing is computed of a handful. */
class SatisfactionTest {

    @Test
    void threeHundredAndEightyFiveAnswersAreSureToFivePoints() {
        Satisfaction it = Satisfaction.of(385, 347, 5);
        assertEquals(90.1, it.rate());
        assertEquals(5.0, it.margin());
    }

    @Test
    void ofFewerAnswersThanTheLeastOnlyTheirNumberIsKnown() {
        Satisfaction four = Satisfaction.of(4, 4, 5);
        assertEquals(4, four.answers());
        assertNull(four.rate());
        assertNull(four.margin());
        assertEquals(100.0, Satisfaction.of(5, 5, 5).rate());
    }

    @Test
    void everybodySatisfiedIsStillUnsure() {
        assertEquals(43.8, Satisfaction.of(5, 5, 5).margin());
    }
}
