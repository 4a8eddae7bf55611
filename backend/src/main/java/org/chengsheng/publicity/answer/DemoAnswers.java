package org.chengsheng.publicity.answer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every second of the demo activities answers tickets of the year before it. */
@ApplicationScoped
class DemoAnswers {

    private static final int MOST = 200;
    private static final List<Topic> TOPICS =
            List.of(new Topic("E0102", "暴露垃圾"), new Topic("P0118", "路灯"));

    private final EntityManager database;
    private final Activities activities;
    private final boolean on;

    DemoAnswers(
            EntityManager database,
            Activities activities,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.database = database;
        this.activities = activities;
        this.on = on;
    }

    private record Topic(String code, String name) {}

    /** Before the demo activities are evaluated and closed. */
    @Transactional
    void fill(@Observes @Priority(315) StartupEvent start) {
        if (!on || isFilled()) {
            return;
        }
        List<Activity> all =
                database.createQuery("from Activity order by startsAt, id", Activity.class)
                        .setMaxResults(MOST)
                        .getResultList();
        for (int at = 0; at < all.size(); at += 2) {
            if (all.get(at).canBeAnswered()) {
                answer(all.get(at), TOPICS.get(at / 2 % TOPICS.size()));
            }
        }
    }

    private boolean isFilled() {
        return database.createQuery("select count(it) from Answer it", Long.class).getSingleResult()
                > 0;
    }

    private void answer(Activity activity, Topic like) {
        LocalDate day = WorkingCalendar.dayOf(activity.startsAt());
        Answer answer = new Answer(activity.id());
        answer.write(
                List.of(
                        new AnsweredTopic(
                                like.code(),
                                like.name(),
                                null,
                                null,
                                day.minusMonths(6),
                                day.minusDays(1))),
                List.of());
        database.persist(answer);
        activity.answer(
                AnswerWords.of(answer, Map.of()), activity.createdBy(), activity.createdAt());
        activities.saveAnswer(activity, true);
    }
}
