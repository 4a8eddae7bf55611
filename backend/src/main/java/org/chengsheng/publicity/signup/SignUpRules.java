package org.chengsheng.publicity.signup;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;

/**
 * Numbers of 4.1 as an administrator set them.
 *
 * @param hold how long a place that came free is kept for the next in the list
 * @param cancelUntil how long before the start a place can be given back
 * @param missedMost from how many no-shows somebody waits behind the others
 * @param missedWithin how long a no-show counts
 * @param groupMost people of one sign-up
 * @param waitingMost people in the waiting list of one activity
 * @param feedback how long after the end people may say what they thought
 */
public record SignUpRules(
        Duration hold,
        Duration cancelUntil,
        int missedMost,
        Duration missedWithin,
        int groupMost,
        int waitingMost,
        Duration feedback) {

    /** A place is kept for its time, but never longer than until the activity starts. */
    Instant heldUntil(Instant startsAt, Instant now) {
        Instant end = now.plus(hold);
        return end.isBefore(startsAt) ? end : startsAt;
    }

    /** Not a ban: who stayed away too often only waits behind the others. */
    boolean yields(int missed) {
        return missed >= missedMost;
    }

    /** Who came may say what they thought, from then on until some time after the end. */
    boolean takesFeedback(SignUpState state, Instant endsAt, Instant now) {
        return state == SignUpState.CHECKED_IN && now.isBefore(endsAt.plus(feedback));
    }

    /** A group comes with so many people, so many of them children in somebody's care. */
    void requireParty(Party party, boolean forMinors) {
        if (party.people() > groupMost) {
            throw Refusal.invalid("people", Messages.text("signUp.people", groupMost));
        }
        if (party.children() > party.people()) {
            throw Refusal.invalid("children", Messages.text("signUp.children"));
        }
        if (party.children() > 0 && !forMinors) {
            throw Refusal.invalid("children", Messages.text("signUp.noChildren"));
        }
        if (party.children() > 0 && !party.guardianConsent()) {
            throw Refusal.invalid("guardianConsent", Messages.text("signUp.guardian"));
        }
    }

    /**
     * Who comes.
     *
     * @param people all of them
     * @param children those under age
     * @param guardianConsent who signs up is their guardian and consents
     */
    public record Party(int people, int children, boolean guardianConsent) {}
}
