package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;

/** The activities citizens know of; any other answers like one that does not exist. */
@ApplicationScoped
class PublicActivities {

    /** An activity lasts at most so many days, so a list need not look further back. */
    private static final int LONGEST_DAYS = 60;

    private final Activities activities;
    private final EntityManager database;

    PublicActivities(Activities activities, EntityManager database) {
        this.activities = activities;
        this.database = database;
    }

    Activity toRead(String number) {
        return activities
                .byNumber(number)
                .filter(Activity::isPublic)
                .orElseThrow(() -> new Refusal(PublicityCode.PUBLICITY_ACTIVITY_NOT_FOUND));
    }

    /** As it is now; it stays so until the transaction ends, whoever else looks at it too. */
    Activity unchanging(Activity activity) {
        database.refresh(activity, LockModeType.PESSIMISTIC_READ);
        return activity;
    }

    Activity unchanging(UUID id) {
        return unchanging(activities.findById(id));
    }

    /**
     * Those that take place on these days, by their start.
     *
     * @param to the last day, or null
     */
    List<Activity> on(LocalDate from, LocalDate to, int limit, String cursor) {
        Instant first = from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Cursor after = cursor == null ? null : Cursor.decode(cursor);
        var query =
                database.createQuery(
                                "from Activity where openToPublic and publishedAt is not null and"
                                        + " startsAt >= :earliest and endsAt > :first"
                                        + (to == null ? "" : " and startsAt < :end")
                                        + (after == null ? "" : " and (startsAt, id) > (:at, :id)")
                                        + " order by startsAt, id",
                                Activity.class)
                        .setParameter(
                                "earliest",
                                from.minusDays(LONGEST_DAYS)
                                        .atStartOfDay(WorkingCalendar.ZONE)
                                        .toInstant())
                        .setParameter("first", first)
                        .setMaxResults(limit);
        if (to != null) {
            query.setParameter(
                    "end", to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant());
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /** Names of the audience codes of an activity, in their order. */
    List<String> audience(Activity activity) {
        if (activity.audience().isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(
                        "select name from publicity_audience where code in :codes order by position",
                        String.class)
                .setParameter("codes", activity.audience())
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
