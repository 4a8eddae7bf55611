package org.chengsheng.publicity.campaign;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.campaign.CentralTask.TaskSource;
import org.chengsheng.publicity.campaign.WriteYearFrame.BudgetEntry;
import org.chengsheng.publicity.campaign.WriteYearFrame.CampaignEntry;
import org.chengsheng.publicity.campaign.WriteYearFrame.TaskEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A campaign, two central tasks and two budget lines of the current year, one of them overdrawn,
 * and the demo activities sorted under them, some untagged. Only into an empty register.
 */
@ApplicationScoped
class DemoYearFrame {

    private static final long YUAN = 100;
    private static final int MOST = 200;

    private final Activities activities;
    private final EntityManager database;
    private final Clock clock;
    private final boolean on;

    DemoYearFrame(
            Activities activities,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.activities = activities;
        this.database = database;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(410) StartupEvent start) {
        LocalDate today = WorkingCalendar.dayOf(clock.instant());
        if (!on || isFilled()) {
            return;
        }
        int year = today.getYear();
        Campaign image = new Campaign(year);
        image.write(
                new CampaignEntry(
                        0,
                        "城管形象建设年",
                        "组长：局长；副组长：分管副局长；成员：各科室、中队负责人",
                        "一、队容风纪和文明用语；二、开放日和义务咨询；三、典型宣传；四、年底总结。",
                        null,
                        false),
                today);
        database.persist(image);
        List<UUID> tasks =
                List.of(
                        task(year, "文明城市创建", TaskSource.CITY),
                        task(year, "市容环境整治", TaskSource.BUREAU));
        tagTargets(year, tasks.get(0));
        UUID events = money(year, "宣传活动经费", 60_000 * YUAN);
        UUID print = money(year, "宣传资料印制", 3_000 * YUAN);
        int at = 0;
        for (UUID activity : activitiesOf(year)) {
            Placement placement = new Placement(activity);
            placement.place(
                    at % 2 == 0 ? image.id() : null,
                    at % 4 == 1 ? print : events,
                    at % 3 == 2 ? List.of() : List.of(tasks.get(at % 2)));
            database.persist(placement);
            activities.saveTasked(activity, !placement.tasks().isEmpty());
            at++;
        }
    }

    /** Some targets of the demo plan serve what the city is about. */
    private void tagTargets(int year, UUID task) {
        database.flush();
        database.createNativeQuery(
                        "update publicity_target set tasks = array[cast(:task as uuid)] where"
                                + " position < 4 and plan_id in (select id from publicity_plan where"
                                + " year = :year)")
                .setParameter("task", task)
                .setParameter("year", year)
                .executeUpdate();
    }

    private boolean isFilled() {
        return database.createQuery("select count(it) from Campaign it", Long.class)
                        .getSingleResult()
                > 0;
    }

    private UUID task(int year, String title, TaskSource source) {
        CentralTask task = new CentralTask(year);
        task.write(new TaskEntry(0, title, source));
        database.persist(task);
        return task.id();
    }

    private UUID money(int year, String title, long amount) {
        BudgetLine line = new BudgetLine(year);
        line.write(new BudgetEntry(0, title, amount));
        database.persist(line);
        return line.id();
    }

    private List<UUID> activitiesOf(int year) {
        return database.createQuery("from Activity order by startsAt, id", Activity.class)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(it -> WorkingCalendar.dayOf(it.startsAt()).getYear() == year)
                .map(Activity::id)
                .toList();
    }
}
