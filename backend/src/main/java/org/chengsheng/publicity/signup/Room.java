package org.chengsheng.publicity.signup;

import java.util.ArrayList;
import java.util.List;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * The places of one activity at the moment its tally is locked.
 *
 * @param capacity places there are
 * @param waitingMost people the waiting list takes
 */
record Room(int capacity, int waitingMost, Tally tally) {

    /**
     * A place if the whole party fits, else the waiting list. Nobody is overtaken: after every step
     * {@link #next} has given what was free to whoever in the list fits in it.
     */
    SignUpState stateFor(int people) {
        if (people <= tally.free(capacity)) {
            return SignUpState.CONFIRMED;
        }
        if (people > capacity || tally.waiting() + people > waitingMost) {
            throw new Refusal(
                    PublicityCode.PUBLICITY_SIGNUP_FULL, tally.free(capacity), tally.waiting());
        }
        return SignUpState.WAITLISTED;
    }

    /**
     * Who moves up now, in the order of the list. A party that does not fit keeps its rank and
     * those behind it may pass, because places left empty help nobody (decision 0070).
     */
    List<SignUp> next(List<SignUp> waitingInOrder) {
        int free = tally.free(capacity);
        List<SignUp> moving = new ArrayList<>();
        for (SignUp one : waitingInOrder) {
            if (one.people() <= free) {
                moving.add(one);
                free -= one.people();
            }
        }
        return moving;
    }
}
