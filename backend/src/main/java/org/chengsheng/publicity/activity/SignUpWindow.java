package org.chengsheng.publicity.activity;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;

/**
 * 报名: how many may sign up, from when and until when.
 *
 * @param capacity places, 1 to 100000
 * @param opensAt null: as soon as it is published
 * @param closesAt null: when the activity starts
 */
public record SignUpWindow(int capacity, Instant opensAt, Instant closesAt) {

    SignUpWindow shifted(Duration shift) {
        return new SignUpWindow(
                capacity,
                opensAt == null ? null : opensAt.plus(shift),
                closesAt == null ? null : closesAt.plus(shift));
    }

    /** Refuses a window that closes after the start, or before it opens. */
    void require(ActivityTime time) {
        if (closesAt != null && closesAt.isAfter(time.startsAt())) {
            throw Refusal.invalid("signUp.closesAt", Messages.text("activity.signUpCloses"));
        }
        Instant end = closesAt == null ? time.startsAt() : closesAt;
        if (opensAt != null && !opensAt.isBefore(end)) {
            throw Refusal.invalid("signUp.opensAt", Messages.text("activity.signUpOpens"));
        }
    }
}
