package org.chengsheng.publicity.evaluation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.evaluation.Findings.Engagement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demo activities that are over: the older ones closed, two evaluated, the last ones still to
 * be evaluated. Only where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoEvaluations {

    private static final int OPEN = 3;
    private static final int EVALUATED = 2;
    private static final Duration DAY = Duration.ofDays(1);

    private final EntityManager database;
    private final Activities activities;
    private final Evaluations evaluations;
    private final boolean on;

    DemoEvaluations(
            EntityManager database,
            Activities activities,
            Evaluations evaluations,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.database = database;
        this.activities = activities;
        this.evaluations = evaluations;
        this.on = on;
    }

    /** After the demo activities and their field logs. */
    @Transactional
    void fill(@Observes @Priority(320) StartupEvent start) {
        if (!on || evaluations.count() > 0) {
            return;
        }
        List<Activity> over =
                database.createQuery(
                                "from Activity where state = 'ENDED' order by startsAt",
                                Activity.class)
                        .getResultList();
        int whole = over.size() - OPEN;
        for (int i = 0; i < whole; i++) {
            evaluate(over.get(i), i < whole - EVALUATED);
        }
    }

    private void evaluate(Activity it, boolean closed) {
        Instant written = it.endsAt().plus(DAY);
        Evaluation evaluation = new Evaluation(it.id());
        evaluation.write(findings(it), true, it.createdBy(), written);
        evaluations.persist(evaluation);
        it.evaluate(it.createdBy(), written);
        if (closed) {
            it.close(it.createdBy(), written.plus(DAY));
        }
        activities.save(it);
    }

    private static Findings findings(Activity it) {
        int people = it.expectedPeople() * 9 / 10;
        return new Findings(
                people,
                people > 100 ? Engagement.MEDIUM : Engagement.HIGH,
                null,
                people * 2,
                null,
                null,
                people / 2,
                people * 9 / 20,
                "现场纸质问卷",
                "现场解答问题，收到的意见都已登记转办。",
                "社区组织到位，到场的人多，咨询台没有空过。",
                "指引牌偏少，后来的人不容易找到咨询台。",
                "图文报道在公众号发布；指引牌下次加倍。");
    }
}
