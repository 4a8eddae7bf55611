package org.chengsheng.publicity.signup;

import static org.chengsheng.publicity.signup.SignUpFixture.RULES;
import static org.chengsheng.publicity.signup.SignUpFixture.START;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.signup.SignUpRules.Party;
import org.junit.jupiter.api.Test;

/** The numbers of 4.1. */
class SignUpRulesTest {

    @Test
    void aPlaceIsKeptForADayButNotBeyondTheStart() {
        assertEquals(
                START.minus(Duration.ofHours(6)),
                RULES.heldUntil(START, START.minus(Duration.ofHours(30))));
        assertEquals(START, RULES.heldUntil(START, START.minus(Duration.ofHours(3))));
    }

    @Test
    void threeTimesAwayWaitsBehindTheOthers() {
        assertFalse(RULES.yields(2));
        assertTrue(RULES.yields(3));
    }

    @Test
    void aPartyHasALimit() {
        assertDoesNotThrow(() -> RULES.requireParty(new Party(10, 0, false), false));
        assertThrows(Refusal.class, () -> RULES.requireParty(new Party(11, 0, false), false));
    }

    @Test
    void childrenComeWithAGuardianAndWhereTheyAreMeant() {
        assertDoesNotThrow(() -> RULES.requireParty(new Party(2, 2, true), true));
        assertThrows(Refusal.class, () -> RULES.requireParty(new Party(2, 1, true), false));
        assertThrows(Refusal.class, () -> RULES.requireParty(new Party(2, 1, false), true));
        assertThrows(Refusal.class, () -> RULES.requireParty(new Party(2, 3, true), true));
    }

    @Test
    void whoCameMaySayWhatTheyThoughtForAMonth() {
        Instant last = START.plus(Duration.ofDays(30));
        assertTrue(RULES.takesFeedback(SignUpState.CHECKED_IN, START, last.minusSeconds(1)));
        assertFalse(RULES.takesFeedback(SignUpState.CHECKED_IN, START, last));
        assertFalse(RULES.takesFeedback(SignUpState.NO_SHOW, START, START));
    }
}
