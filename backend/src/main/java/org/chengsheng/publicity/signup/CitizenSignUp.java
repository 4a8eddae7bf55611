package org.chengsheng.publicity.signup;

import java.time.Instant;
import java.util.List;
import org.chengsheng.publicity.signup.SignUpNotices.SignUpNotice;

/**
 * A sign-up as its citizen sees it.
 *
 * @param leaveText why it ended, or null
 * @param name masked, like the phone
 * @param heldUntil until when the place is kept for a confirmation, or null
 * @param cancelUntil until when a place can be given back, or null
 * @param rank place in the waiting list from 1, or null
 * @param entry what the own QR shows at the entrance, or null
 * @param possible what can be done now
 * @param stars what was given after the event, or null
 */
record CitizenSignUp(
        String number,
        SignUpState state,
        String stateLabel,
        String leaveText,
        String name,
        String phone,
        int people,
        int children,
        Instant signedAt,
        Instant heldUntil,
        Instant cancelUntil,
        Long rank,
        String entry,
        Instant checkedInAt,
        List<SignUpStep> possible,
        Integer stars,
        List<SignUpNotice> notices,
        CitizenActivity activity) {

    /** What a citizen can do with it. */
    enum SignUpStep {
        CANCEL,
        CONFIRM,
        GIVE_FEEDBACK
    }

    /** One row of the own sign-ups. */
    record MySignUp(
            String number,
            SignUpState state,
            String stateLabel,
            Instant signedAt,
            CitizenActivity activity) {}
}
