package org.chengsheng.publicity.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityState;

/** What citizens may subscribe to: published activities, and that one is postponed or cancelled. */
@ApplicationScoped
class PublicFeed {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 1000;

    private final Activities activities;
    private final Clock clock;

    PublicFeed(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    String text() {
        Instant now = clock.instant();
        return text(activities.publicBetween(now.minus(BACK), now.plus(AHEAD), MOST));
    }

    static String text(List<Activity> shown) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Chengsheng//Activities//ZH");
        shown.forEach(it -> calendar.addEvent(event(it)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Activity it) {
        VEvent event = new VEvent();
        event.setUid(it.number() + "@chengsheng");
        event.setSequence(it.version());
        event.setSummary(it.title());
        event.setDateStart(Date.from(it.startsAt()));
        event.setDateEnd(Date.from(it.endsAt()));
        event.setDateTimeStamp(Date.from(it.updatedAt()));
        event.setLastModified(Date.from(it.updatedAt()));
        event.setStatus(status(it));
        String words =
                String.join(
                        "\n",
                        Stream.of(it.publicReason(), it.slogan(), it.intro())
                                .filter(line -> line != null)
                                .toList());
        if (!words.isEmpty()) {
            event.setDescription(words);
        }
        it.place().ifPresent(place -> locate(event, place));
        return event;
    }

    private static void locate(VEvent event, ActivityPlace place) {
        event.setLocation(place.address());
        if (place.lat() != null) {
            event.setGeo(new Geo(place.lat(), place.lon()));
        }
    }

    private static Status status(Activity it) {
        if (it.state() == ActivityState.CANCELLED) {
            return Status.cancelled();
        }
        return it.timeSettled() ? Status.confirmed() : Status.tentative();
    }
}
