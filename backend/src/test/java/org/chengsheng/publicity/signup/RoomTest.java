package org.chengsheng.publicity.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.junit.jupiter.api.Test;

/** Places and the order of the waiting list (4.1). */
class RoomTest {

    private final Tally tally = new Tally(UUID.randomUUID());

    @Test
    void whoFitsHasAPlaceAndWhoDoesNotWaits() {
        assertEquals(SignUpState.CONFIRMED, SignUpFixture.enter(2, 3, tally).state());
        assertEquals(SignUpState.WAITLISTED, SignUpFixture.enter(2, 3, tally).state());
        assertEquals(SignUpState.CONFIRMED, SignUpFixture.enter(1, 3, tally).state());
        assertEquals(3, tally.taken());
        assertEquals(2, tally.waiting());
    }

    @Test
    void thePartyThatCanNeverFitIsToldAtOnce() {
        Refusal refusal = assertThrows(Refusal.class, () -> SignUpFixture.enter(4, 3, tally));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_FULL, refusal.code());
    }

    @Test
    void theWaitingListHasAnEnd() {
        SignUpFixture.enter(1, 1, tally);
        for (int i = 0; i < SignUpFixture.RULES.waitingMost(); i++) {
            SignUpFixture.enter(1, 1, tally);
        }
        Refusal refusal = assertThrows(Refusal.class, () -> SignUpFixture.enter(1, 1, tally));
        assertEquals(PublicityCode.PUBLICITY_SIGNUP_FULL, refusal.code());
    }

    @Test
    void thoseWhoFitMoveUpInOrderAndABigPartyKeepsItsRank() {
        SignUpFixture.enter(8, 10, tally);
        SignUp three = SignUpFixture.enter(3, 10, tally);
        SignUp four = SignUpFixture.enter(4, 10, tally);
        SignUp two = SignUpFixture.enter(2, 10, new Tally(UUID.randomUUID()));
        Room room = new Room(10, 20, tally);
        assertEquals(List.of(two), room.next(List.of(three, four, two)));
        assertEquals(List.of(), room.next(List.of(three, four)));
    }
}
