package org.chengsheng.publicity.signup;

import java.time.Instant;
import java.util.List;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityKind;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.SignUpWindow;

/**
 * An activity as anybody may read it.
 *
 * @param timeSettled false: postponed, the new time is not known yet
 * @param publicReason why it is postponed or cancelled, or null
 * @param signUp null: nobody needs to sign up
 */
record CitizenActivity(
        String number,
        ActivityKind kind,
        String kindLabel,
        String title,
        String slogan,
        Instant startsAt,
        Instant endsAt,
        boolean timeSettled,
        String address,
        String unitName,
        ActivityState state,
        String stateLabel,
        String publicReason,
        boolean forMinors,
        SignUpOffer signUp) {

    /**
     * What sign-up offers at this moment.
     *
     * @param free places left
     * @param waiting people in the waiting list
     * @param open sign-ups are taken now
     * @param groupMost people of one sign-up
     */
    record SignUpOffer(
            int capacity,
            int free,
            int waiting,
            Instant opensAt,
            Instant closesAt,
            boolean open,
            int groupMost) {}

    /**
     * The whole page.
     *
     * @param holdHours how long a place that came free is kept
     * @param cancelHours until how many hours before the start a place can be given back
     */
    record CitizenActivityPage(
            CitizenActivity activity,
            String intro,
            Double lat,
            Double lon,
            List<String> audience,
            long holdHours,
            long cancelHours) {}

    static CitizenActivity of(
            Activity activity, String unitName, Tally tally, SignUpRules rules, Instant now) {
        return new CitizenActivity(
                activity.number(),
                activity.kind(),
                Messages.label(activity.kind()),
                activity.title(),
                activity.slogan(),
                activity.startsAt(),
                activity.endsAt(),
                activity.timeSettled(),
                activity.place().map(ActivityPlace::address).orElse(null),
                unitName,
                activity.state(),
                Messages.label(activity.state()),
                activity.publicReason(),
                activity.forMinors(),
                activity.signUp().map(it -> offer(activity, it, tally, rules, now)).orElse(null));
    }

    private static SignUpOffer offer(
            Activity activity, SignUpWindow window, Tally tally, SignUpRules rules, Instant now) {
        return new SignUpOffer(
                window.capacity(),
                tally == null ? window.capacity() : tally.free(window.capacity()),
                tally == null ? 0 : tally.waiting(),
                window.opensAt(),
                window.closesAt() == null ? activity.startsAt() : window.closesAt(),
                activity.takesSignUps(now),
                rules.groupMost());
    }
}
