package org.chengsheng.publicity.field;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityState;

/** From the day an activity takes place until it is closed: what waited for the network counts. */
final class FieldHours {

    private static final Set<ActivityState> OPEN =
            EnumSet.of(
                    ActivityState.PUBLISHED,
                    ActivityState.SIGNUP_CLOSED,
                    ActivityState.ONGOING,
                    ActivityState.ENDED,
                    ActivityState.EVALUATED);

    private FieldHours() {}

    static boolean areOpen(Activity activity, Instant now) {
        return OPEN.contains(activity.state())
                && !WorkingCalendar.dayOf(now).isBefore(WorkingCalendar.dayOf(activity.startsAt()));
    }

    static void require(Activity activity, Instant now) {
        if (!areOpen(activity, now)) {
            throw new Refusal(PublicityCode.PUBLICITY_FIELD_NOT_OPEN);
        }
    }

    /** A clock that runs wrong must not make a time outside the activity's days. */
    static Instant moment(Instant logged, Activity activity, Instant now) {
        boolean before =
                WorkingCalendar.dayOf(logged).isBefore(WorkingCalendar.dayOf(activity.startsAt()));
        return before || logged.isAfter(now) ? now : logged;
    }
}
