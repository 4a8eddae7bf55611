package org.chengsheng.publicity.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.jboss.logging.Logger;

/**
 * What the time does (4.1): closes the sign-up, lets an activity begin and end. Each in a
 * transaction of its own; a row another replica works on is skipped, and asked about again when it
 * is locked, so nothing is done twice.
 */
@ApplicationScoped
class AdvanceActivities {

    private static final Logger LOG = Logger.getLogger(AdvanceActivities.class);
    private static final int BATCH = 200;

    private static final String SIGN_UP_OVER =
            "state = 'PUBLISHED' and capacity is not null and signup_closes_at <= :now";
    private static final String BEGUN =
            "state in ('PUBLISHED', 'SIGNUP_CLOSED', 'POSTPONED') and time_settled"
                    + " and starts_at <= :now";
    private static final String OVER = "state = 'ONGOING' and ends_at <= :now";

    private final Activities activities;
    private final EntityManager database;
    private final Clock clock;

    AdvanceActivities(Activities activities, EntityManager database, Clock clock) {
        this.activities = activities;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", identity = "advance-activities")
    @ActivateRequestContext
    void handle() {
        Instant now = clock.instant();
        each(SIGN_UP_OVER, now, (activity, at) -> activity.closeSignUp(null, at));
        each(BEGUN, now, (activity, at) -> activity.begin(null, at));
        each(OVER, now, (activity, at) -> activity.end(null, at));
    }

    private void each(String condition, Instant now, BiConsumer<Activity, Instant> step) {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> candidates(condition, now))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> one(id, condition, now, step));
            } catch (RuntimeException failure) {
                LOG.errorf("activity %s stays as it was: %s", id, cause(failure));
            }
        }
    }

    private List<UUID> candidates(String condition, Instant now) {
        return database.createNativeQuery(
                        "select id from publicity_activity where "
                                + condition
                                + " order by starts_at limit "
                                + BATCH,
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    private void one(UUID id, String condition, Instant now, BiConsumer<Activity, Instant> step) {
        boolean free =
                !database.createNativeQuery(
                                "select 1 from publicity_activity where id = :id and "
                                        + condition
                                        + " for update skip locked")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .getResultList()
                        .isEmpty();
        if (free) {
            Activity activity = database.find(Activity.class, id);
            step.accept(activity, now);
            activities.save(activity);
        }
    }

    private static String cause(RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? refusal.code().name()
                : failure.getClass().getSimpleName();
    }
}
