package org.chengsheng.publicity.signup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chengsheng.publicity.signup.OwnSignUps.Locked;
import org.jboss.logging.Logger;

/**
 * A kept place that nobody confirmed in time goes to the next, each in its own transaction. While
 * an activity is postponed no time runs.
 */
@ApplicationScoped
class LapseHolds {

    private static final Logger LOG = Logger.getLogger(LapseHolds.class);
    private static final int BATCH = 200;

    private final EntityManager database;
    private final OwnSignUps own;
    private final SignUps signUps;
    private final SignUpNotices notices;
    private final MoveUp moveUp;
    private final Clock clock;

    LapseHolds(
            EntityManager database,
            OwnSignUps own,
            SignUps signUps,
            SignUpNotices notices,
            MoveUp moveUp,
            Clock clock) {
        this.database = database;
        this.own = own;
        this.signUps = signUps;
        this.notices = notices;
        this.moveUp = moveUp;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", identity = "lapse-signup-holds")
    @ActivateRequestContext
    void handle() {
        Instant now = clock.instant();
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> due(now))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> lapse(id, now));
            } catch (RuntimeException failure) {
                // No message: those of the database may quote a row.
                LOG.errorf(
                        "sign-up %s was left as it was: %s",
                        id, failure.getClass().getSimpleName());
            }
        }
    }

    private List<UUID> due(Instant now) {
        @SuppressWarnings("unchecked")
        List<UUID> ids =
                database.createNativeQuery(
                                "select s.id from publicity_signup s join publicity_activity a on"
                                        + " a.id = s.activity_id where s.state = 'HELD' and"
                                        + " s.held_until <= :now and a.state in ('PUBLISHED',"
                                        + " 'SIGNUP_CLOSED', 'ONGOING') order by s.held_until limit "
                                        + BATCH,
                                UUID.class)
                        .setParameter("now", now)
                        .getResultList();
        return ids;
    }

    private void lapse(UUID id, Instant now) {
        Locked locked = own.locked(signUps.findById(id));
        // Another replica, or the citizen, was faster.
        if (locked.signUp().state() != SignUpState.HELD || locked.signUp().canConfirm(now)) {
            return;
        }
        locked.signUp().lapse(locked.tally(), now);
        notices.tell(locked.signUp(), NoticeKind.LAPSED, now);
        moveUp.handle(locked.activity(), locked.tally(), now);
    }
}
