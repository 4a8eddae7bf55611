package org.chengsheng.publicity.signup;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ProductId;
import biweekly.property.Status;
import java.util.Date;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityState;

/** One activity as an iCalendar file, so that a phone puts it into its own calendar. */
final class CalendarEntry {

    private CalendarEntry() {}

    static String of(Activity activity) {
        VEvent event = new VEvent();
        event.setUid(activity.number() + "@chengsheng");
        event.setDateTimeStamp(Date.from(activity.updatedAt()));
        event.setDateStart(Date.from(activity.startsAt()));
        event.setDateEnd(Date.from(activity.endsAt()));
        event.setSummary(activity.title());
        event.setStatus(
                activity.state() == ActivityState.CANCELLED
                        ? Status.cancelled()
                        : Status.confirmed());
        activity.place().map(ActivityPlace::address).ifPresent(event::setLocation);
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//chengsheng//activities//ZH"));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
