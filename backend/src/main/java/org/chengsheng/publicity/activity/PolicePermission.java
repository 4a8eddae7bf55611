package org.chengsheng.publicity.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/**
 * 大型群众性活动安全许可 of the police. It is applied for after the bureau has approved, in time before the
 * start, and must be there before anybody is invited (decision 0060).
 *
 * @param number of the permission; null until it is granted
 * @param submittedOn when it was applied for; null until then
 */
@Embeddable
public record PolicePermission(
        @Column(name = "permission_number") String number,
        @Column(name = "permission_submitted_on") LocalDate submittedOn) {

    static final PolicePermission NONE = new PolicePermission(null, null);

    /** At submission: the day of application, or today when there is none yet, is early enough. */
    void requireStillPossible(Instant startsAt, int days, Instant now) {
        LocalDate day = submittedOn == null ? WorkingCalendar.dayOf(now) : submittedOn;
        requireEarlyEnough(day, startsAt, days);
    }

    /** Before anybody is invited: it is granted and was applied for in time. */
    void requireGranted(Instant startsAt, int days) {
        if (number == null || submittedOn == null) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_REQUIRED, days);
        }
        requireEarlyEnough(submittedOn, startsAt, days);
    }

    private static void requireEarlyEnough(LocalDate day, Instant startsAt, int days) {
        if (day.plusDays(days).isAfter(WorkingCalendar.dayOf(startsAt))) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_PERMISSION_LATE, days);
        }
    }
}
