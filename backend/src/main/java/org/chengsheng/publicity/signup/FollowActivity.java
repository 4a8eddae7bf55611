package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.publicity.ActivityCancelled;
import org.chengsheng.publicity.ActivityEnded;
import org.chengsheng.publicity.ActivityPostponed;
import org.chengsheng.publicity.ActivityPublished;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;

/** What an activity's step means for those who signed up, in the transaction of the step. */
@ApplicationScoped
class FollowActivity {

    private final EntityManager database;
    private final Activities activities;
    private final SignUps signUps;
    private final SignUpNotices notices;
    private final SignUpSettings settings;
    private final MoveUp moveUp;
    private final Clock clock;

    FollowActivity(
            EntityManager database,
            Activities activities,
            SignUps signUps,
            SignUpNotices notices,
            SignUpSettings settings,
            MoveUp moveUp,
            Clock clock) {
        this.database = database;
        this.activities = activities;
        this.signUps = signUps;
        this.notices = notices;
        this.settings = settings;
        this.moveUp = moveUp;
        this.clock = clock;
    }

    void postponed(@Observes ActivityPostponed event) {
        notices.tellAll(event.id(), NoticeKind.POSTPONED, event.reason(), clock.instant());
    }

    void cancelled(@Observes ActivityCancelled event) {
        if (event.published()) {
            notices.tellAll(event.id(), NoticeKind.CALLED_OFF, event.reason(), clock.instant());
        }
    }

    /** Goes ahead after it was postponed: the time of kept places starts anew. */
    void published(@Observes ActivityPublished event) {
        Instant now = clock.instant();
        Activity activity = activities.findById(event.id());
        Tally tally = signUps.lock(event.id());
        database.createNativeQuery(
                        "update publicity_signup set held_until = :until where activity_id ="
                                + " :activity and state = 'HELD'")
                .setParameter("until", settings.rules().heldUntil(activity.startsAt(), now))
                .setParameter("activity", event.id())
                .executeUpdate();
        notices.tellAll(event.id(), NoticeKind.RESUMED, null, now);
        moveUp.handle(activity, tally, now);
    }

    /** Who had a place and did not come, stayed away; who waited, waited for nothing. */
    void ended(@Observes ActivityEnded event) {
        signUps.lock(event.id());
        Instant now = clock.instant();
        become(event.id(), "CONFIRMED", "state = 'NO_SHOW', missed_at = :now", now);
        become(event.id(), "HELD", left(LeaveReason.LAPSED), now);
        become(event.id(), "WAITLISTED", left(LeaveReason.NO_PLACE), now);
        database.createNativeQuery(
                        "update publicity_signup_tally t set waiting = 0, taken = c.taken, missed ="
                                + " c.missed from (select coalesce(sum(people) filter (where state"
                                + " <> 'CANCELLED'), 0) as taken, coalesce(sum(people) filter"
                                + " (where state = 'NO_SHOW'), 0) as missed from publicity_signup"
                                + " where activity_id = :activity) c where t.activity_id ="
                                + " :activity")
                .setParameter("activity", event.id())
                .executeUpdate();
    }

    private static String left(LeaveReason reason) {
        return "state = 'CANCELLED', cancelled_at = :now, leave_reason = '" + reason.name() + "'";
    }

    private void become(UUID activityId, String from, String assignment, Instant now) {
        database.createNativeQuery(
                        "update publicity_signup set updated_at = :now, version = version + 1, "
                                + assignment
                                + " where activity_id = :activity and state = '"
                                + from
                                + "'")
                .setParameter("now", now)
                .setParameter("activity", activityId)
                .executeUpdate();
    }
}
