package org.chengsheng.publicity.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;

/** Whose sign-ups a person works with: those of activities the person prepares. */
@ApplicationScoped
class CheckInDesk {

    private final Activities activities;
    private final Settings settings;

    CheckInDesk(Activities activities, Settings settings) {
        this.activities = activities;
        this.settings = settings;
    }

    /** 404 for what the person does not see, 403 for what the person does not prepare. */
    Activity find(String number, StaffMember staff) {
        ActivityAccess access = new ActivityAccess(staff);
        Activity activity =
                activities
                        .byNumber(number)
                        .filter(access::sees)
                        .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
        if (!access.prepares(activity.unitId())) {
            throw new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_YOURS);
        }
        return activity;
    }

    CheckInHours hours() {
        return new CheckInHours(
                Duration.ofMinutes(settings.number("publicity.checkin-opens-minutes")));
    }
}
