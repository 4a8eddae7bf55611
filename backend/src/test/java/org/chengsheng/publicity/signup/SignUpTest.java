package org.chengsheng.publicity.signup;

import static org.chengsheng.publicity.signup.SignUpFixture.NOW;
import static org.chengsheng.publicity.signup.SignUpFixture.RULES;
import static org.chengsheng.publicity.signup.SignUpFixture.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.junit.jupiter.api.Test;

/** What can be done with a sign-up, and what is counted (4.1). */
class SignUpTest {

    private final Tally tally = new Tally(UUID.randomUUID());
    private final Activity activity = SignUpFixture.activity(2);

    @Test
    void aPlaceCanBeGivenBackUntilTwelveHoursBefore() {
        Instant last = START.minus(Duration.ofHours(12));
        SignUp signUp = SignUpFixture.enter(2, 2, tally);
        assertFalse(signUp.canLeave(activity, RULES, last));
        Refusal refusal =
                assertThrows(Refusal.class, () -> signUp.cancel(activity, RULES, tally, last));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_CANCEL_TOO_LATE, refusal.code());
        assertEquals(2, tally.taken());

        signUp.cancel(activity, RULES, tally, last.minusSeconds(1));

        assertEquals(SignUpState.CANCELLED, signUp.state());
        assertEquals(LeaveReason.CANCELLED, signUp.leaveReason());
        assertEquals(0, tally.taken());
    }

    @Test
    void whoWaitsMayStopWaitingAtAnyTime() {
        SignUpFixture.enter(2, 2, tally);
        SignUp waiting = SignUpFixture.enter(1, 2, tally);
        waiting.cancel(activity, RULES, tally, START.minusSeconds(1));
        assertEquals(SignUpState.CANCELLED, waiting.state());
        assertEquals(0, tally.waiting());
    }

    @Test
    void aKeptPlaceIsTakenInTimeOrNotAtAll() {
        SignUp waiting = waiting();
        Instant until = NOW.plus(Duration.ofHours(24));
        waiting.hold(until, tally, NOW);
        assertEquals(SignUpState.HELD, waiting.state());
        assertEquals(3, tally.taken());
        assertFalse(waiting.canConfirm(until));
        Refusal late = assertThrows(Refusal.class, () -> waiting.confirm(tally, until));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_HOLD_OVER, late.code());

        waiting.confirm(tally, until.minusSeconds(1));

        assertEquals(SignUpState.CONFIRMED, waiting.state());
        assertEquals(3, tally.taken());
    }

    @Test
    void aKeptPlaceCanBeDeclined() {
        SignUp waiting = waiting();
        waiting.hold(NOW.plus(Duration.ofHours(1)), tally, NOW);
        waiting.cancel(activity, RULES, tally, NOW);
        assertEquals(LeaveReason.DECLINED, waiting.leaveReason());
        assertEquals(2, tally.taken());
    }

    @Test
    void nobodyConfirmsWhatIsNotKept() {
        Refusal refusal = assertThrows(Refusal.class, () -> waiting().confirm(tally, NOW));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE, refusal.code());
    }

    @Test
    void nothingIsCancelledTwice() {
        SignUp signUp = SignUpFixture.enter(1, 2, tally);
        signUp.cancel(activity, RULES, tally, NOW);
        Refusal refusal =
                assertThrows(Refusal.class, () -> signUp.cancel(activity, RULES, tally, NOW));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE, refusal.code());
        assertTrue(tally.taken() == 0 && tally.waiting() == 0);
    }

    private SignUp waiting() {
        SignUpFixture.enter(2, 2, tally);
        return SignUpFixture.enter(1, 2, tally);
    }
}
