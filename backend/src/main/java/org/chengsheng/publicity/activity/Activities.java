package org.chengsheng.publicity.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.platform.search.ChineseText;
import org.chengsheng.publicity.ActivityCancelled;
import org.chengsheng.publicity.ActivityClosed;
import org.chengsheng.publicity.ActivityEnded;
import org.chengsheng.publicity.ActivityPostponed;
import org.chengsheng.publicity.ActivityPublished;

/** Activities with their timeline; the only writer of both. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    private final EntityManager database;
    private final Event<Object> news;

    Activities(EntityManager database, Event<Object> news) {
        this.database = database;
        this.news = news;
    }

    public Optional<Activity> byNumber(String number) {
        return ActivityNumber.isWellFormed(number)
                ? find("number", number).firstResultOptional()
                : Optional.empty();
    }

    /** The activity for an act: its row is locked, so of two people one acts and one is told. */
    public Optional<Activity> byNumberForAct(String number) {
        return ActivityNumber.isWellFormed(number)
                ? find("number", number)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional()
                : Optional.empty();
    }

    /** The same by its id, for those who keep ids. */
    public Optional<Activity> byIdForAct(UUID id) {
        return Optional.ofNullable(
                database.find(Activity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What citizens may know that begins in these days, in order. */
    public List<Activity> publicBetween(Instant from, Instant to, int most) {
        return find(
                        "openToPublic and publishedAt is not null and startsAt between ?1 and ?2",
                        Sort.by("startsAt").and("id"),
                        from,
                        to)
                .page(0, most)
                .list();
    }

    /** Writes what was done, and tells the other features in the same transaction. */
    public void save(Activity activity) {
        activity.index(lexemes(activity));
        if (!database.contains(activity)) {
            database.persist(activity);
        }
        saveSteps(activity);
    }

    /** Writes only that it was answered anew: who edits the plan is not disturbed. */
    public void saveAnswer(Activity activity, boolean answering) {
        database.createNativeQuery(
                        "update publicity_activity set answering = :answering where id = :id and"
                                + " answering <> :answering")
                .setParameter("answering", answering)
                .setParameter("id", activity.id())
                .executeUpdate();
        saveSteps(activity);
    }

    /** Writes only whether it carries central tasks; where it belongs is kept elsewhere. */
    public void saveTasked(UUID activityId, boolean tasked) {
        database.createNativeQuery(
                        "update publicity_activity set tasked = :tasked where id = :id and tasked"
                                + " <> :tasked")
                .setParameter("tasked", tasked)
                .setParameter("id", activityId)
                .executeUpdate();
    }

    private void saveSteps(Activity activity) {
        for (Activity.Done step : activity.takeDone()) {
            database.persist(
                    new ActivityEvent(UuidCreator.getTimeOrderedEpoch(), activity.id(), step));
            database.flush();
            tell(activity, step);
        }
        database.flush();
    }

    /** The timeline, oldest first. */
    public List<ActivityEvent> events(UUID activityId) {
        return database.createQuery(
                        "from ActivityEvent where activityId = :activity order by at, id",
                        ActivityEvent.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    private void tell(Activity activity, Activity.Done step) {
        UUID id = activity.id();
        switch (step.act()) {
            case PUBLISH, RESUME -> news.fire(new ActivityPublished(id));
            case POSTPONE -> news.fire(new ActivityPostponed(id, step.note()));
            case CANCEL ->
                    news.fire(
                            new ActivityCancelled(id, activity.publishedAt() != null, step.note()));
            case END -> news.fire(new ActivityEnded(id));
            case CLOSE ->
                    news.fire(
                            new ActivityClosed(
                                    id, activity.number(), activity.title(), activity.unitId()));
            default -> {}
        }
    }

    /** A tsvector literal of what an activity is looked for by. */
    private static String lexemes(Activity activity) {
        return ChineseText.terms(
                        activity.number(),
                        activity.title(),
                        activity.slogan(),
                        activity.intro(),
                        activity.place().map(ActivityPlace::address).orElse(null))
                .stream()
                .map(term -> "'" + term.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" "));
    }
}
