package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Slice;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.signup.CitizenActivity.CitizenActivityPage;

/** Puts activities into what anybody may read. */
@ApplicationScoped
class ShowActivities {

    private final PublicActivities activities;
    private final SignUps signUps;
    private final SignUpSettings settings;
    private final Directory directory;
    private final Clock clock;

    ShowActivities(
            PublicActivities activities,
            SignUps signUps,
            SignUpSettings settings,
            Directory directory,
            Clock clock) {
        this.activities = activities;
        this.signUps = signUps;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Those of some days, by their start.
     *
     * @param from null: today
     * @param to the last day, or null
     */
    Slice<CitizenActivity> list(LocalDate from, LocalDate to, int limit, String cursor) {
        LocalDate first = from == null ? WorkingCalendar.dayOf(clock.instant()) : from;
        Slice<Activity> found =
                Slice.of(
                        activities.on(first, to, limit + 1, cursor),
                        limit,
                        row -> new Cursor(row.startsAt(), row.id()).encode());
        return new Slice<>(cards(found.items()), found.nextCursor());
    }

    CitizenActivityPage page(String number) {
        Activity activity = activities.toRead(number);
        SignUpRules rules = settings.rules();
        return new CitizenActivityPage(
                cards(List.of(activity)).get(0),
                activity.intro(),
                activity.place().map(ActivityPlace::lat).orElse(null),
                activity.place().map(ActivityPlace::lon).orElse(null),
                activities.audience(activity),
                rules.hold().toHours(),
                rules.cancelUntil().toHours());
    }

    String calendarEntry(String number) {
        return CalendarEntry.of(activities.toRead(number));
    }

    /** In the order given; tallies and names are read once for all. */
    List<CitizenActivity> cards(Collection<Activity> found) {
        List<UUID> ids = found.stream().map(Activity::id).toList();
        Map<UUID, Tally> tallies = ids.isEmpty() ? Map.of() : signUps.tallies(ids);
        Map<UUID, String> names =
                directory.namesOf(found.stream().map(Activity::unitId).distinct().toList());
        SignUpRules rules = settings.rules();
        Instant now = clock.instant();
        return found.stream()
                .map(
                        it ->
                                CitizenActivity.of(
                                        it,
                                        names.get(it.unitId()),
                                        tallies.get(it.id()),
                                        rules,
                                        now))
                .toList();
    }
}
