package org.chengsheng.publicity.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityState;

/**
 * When people are let in.
 *
 * @param opensBefore how long before the start
 */
record CheckInHours(Duration opensBefore) {

    private static final Set<ActivityState> STAFF =
            EnumSet.of(
                    ActivityState.PUBLISHED,
                    ActivityState.SIGNUP_CLOSED,
                    ActivityState.ONGOING,
                    ActivityState.ENDED,
                    ActivityState.EVALUATED);
    private static final Set<ActivityState> CITIZENS =
            EnumSet.of(ActivityState.PUBLISHED, ActivityState.SIGNUP_CLOSED, ActivityState.ONGOING);

    /** Staff, also afterwards: scans that waited for the network count until it is closed. */
    void requireForStaff(Activity activity, Instant now) {
        require(STAFF.contains(activity.state()) && isOpen(activity, now));
    }

    /** Citizens by themselves, until the end. */
    void requireForCitizen(Activity activity, Instant now) {
        require(
                CITIZENS.contains(activity.state())
                        && isOpen(activity, now)
                        && now.isBefore(activity.endsAt()));
    }

    boolean isOpenForStaff(Activity activity, Instant now) {
        return STAFF.contains(activity.state()) && isOpen(activity, now);
    }

    private boolean isOpen(Activity activity, Instant now) {
        return !now.isBefore(activity.startsAt().minus(opensBefore));
    }

    private void require(boolean open) {
        if (!open) {
            throw new Refusal(PublicityCode.PUBLICITY_CHECKIN_NOT_OPEN, opensBefore.toMinutes());
        }
    }
}
