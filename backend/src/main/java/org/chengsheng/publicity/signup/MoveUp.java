package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.SignUpWindow;

/** Gives what came free to the waiting list, in the transaction that freed it. */
@ApplicationScoped
class MoveUp {

    private static final Set<ActivityState> MOVING =
            EnumSet.of(ActivityState.PUBLISHED, ActivityState.SIGNUP_CLOSED);

    private final SignUps signUps;
    private final SignUpNotices notices;
    private final SignUpSettings settings;

    MoveUp(SignUps signUps, SignUpNotices notices, SignUpSettings settings) {
        this.signUps = signUps;
        this.notices = notices;
        this.settings = settings;
    }

    /**
     * While it is not decided when the activity takes place, or when it has begun, nobody moves.
     */
    void handle(Activity activity, Tally tally, Instant now) {
        if (!MOVING.contains(activity.state())
                || !now.isBefore(activity.startsAt())
                || tally.waiting() == 0) {
            return;
        }
        SignUpRules rules = settings.rules();
        int capacity = activity.signUp().map(SignUpWindow::capacity).orElse(0);
        Room room = new Room(capacity, rules.waitingMost(), tally);
        for (SignUp next : room.next(signUps.waiting(activity.id()))) {
            next.hold(rules.heldUntil(activity.startsAt(), now), tally, now);
            notices.tell(next, NoticeKind.HELD, now);
        }
    }
}
