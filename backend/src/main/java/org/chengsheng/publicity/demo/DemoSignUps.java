package org.chengsheng.publicity.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.signup.EnterSignUp;
import org.chengsheng.publicity.signup.NewSignUp;
import org.chengsheng.publicity.signup.SignUps;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fictional people who signed up for the next demo activities. Only into an empty table, and only
 * where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoSignUps {

    private static final int ACTIVITIES = 2;
    private static final List<String> NAMES = List.of("陈示范", "林示范", "黄示范", "吴示范", "周示范", "郑示范");

    private final EntityManager database;
    private final SignUps signUps;
    private final EnterSignUp enter;
    private final boolean on;

    DemoSignUps(
            EntityManager database,
            SignUps signUps,
            EnterSignUp enter,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.database = database;
        this.signUps = signUps;
        this.enter = enter;
        this.on = on;
    }

    /** After the demo activities. */
    @Transactional
    void fill(@Observes @Priority(310) StartupEvent start) {
        if (!on || signUps.count() > 0) {
            return;
        }
        database.createQuery(
                        "from Activity where state = 'PUBLISHED' and openToPublic and capacity is"
                                + " not null order by startsAt",
                        Activity.class)
                .setMaxResults(ACTIVITIES)
                .getResultList()
                .forEach(this::fill);
    }

    private void fill(Activity activity) {
        for (int i = 0; i < NAMES.size(); i++) {
            NewSignUp request =
                    new NewSignUp(
                            NAMES.get(i),
                            "1380000%04d".formatted(100 + i),
                            1 + i % 3,
                            0,
                            false,
                            true);
            enter.handle(
                    activity.number(),
                    "demo-sign-up-" + activity.number() + i,
                    request,
                    "demo",
                    null);
        }
    }
}
