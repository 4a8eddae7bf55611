package org.chengsheng.publicity.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.geo.Datum;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityOutline;
import org.chengsheng.publicity.activity.ActivityPlace;
import org.chengsheng.publicity.activity.ActivityPlan;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.activity.ActivityState;
import org.chengsheng.publicity.activity.ActivityTime;
import org.chengsheng.publicity.activity.PermissionRule;
import org.chengsheng.publicity.activity.PolicePermission;
import org.chengsheng.publicity.activity.SignUpWindow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A year of fictional activities in every state, each led there by the real acts. Only into an
 * empty table, and only where {@code chengsheng.demo} is on.
 */
@ApplicationScoped
class DemoActivities {

    private static final PermissionRule RULE = new PermissionRule(1000, 20);
    private static final int PERMISSION_PEOPLE = 1000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Activities activities;
    private final ActivityPlans plans;
    private final DemoPlans demoPlans;
    private final Directory directory;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean on;

    DemoActivities(
            Activities activities,
            ActivityPlans plans,
            DemoPlans demoPlans,
            Directory directory,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.activities = activities;
        this.plans = plans;
        this.demoPlans = demoPlans;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(300) StartupEvent start) {
        if (on && activities.count() == 0) {
            lines().forEach(this::add);
        }
    }

    private List<DemoActivity> lines() {
        try (InputStream file =
                DemoActivities.class.getClassLoader().getResourceAsStream("demo/activities.json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the demo activities are part of the program", e);
        }
    }

    private void add(DemoActivity demo) {
        ActivityTime time = time(demo);
        Instant drafted = earlier(time.startsAt().minus(DAY.multipliedBy(40)), ago(15));
        UUID author = author(demo.unit());
        ActivityPlan plan = demoPlans.of(demo, time.startsAt());
        Activity activity =
                Activity.draft(
                        new Activity.Origin(
                                UuidCreator.getTimeOrderedEpoch(drafted),
                                unit(demo.unit()),
                                null,
                                author),
                        outline(demo, time),
                        plan,
                        drafted);
        if (demo.people() >= PERMISSION_PEOPLE) {
            LocalDate applied = WorkingCalendar.dayOf(time.startsAt()).minusDays(22);
            activity.keepPermission(new PolicePermission("示公治〔演示〕8号", applied), drafted);
        }
        lead(demo, activity, author, drafted);
        activities.save(activity);
        plans.keep(activity.id(), plan);
    }

    /** Along the usual way, as far as the line says. */
    private void lead(DemoActivity demo, Activity it, UUID author, Instant drafted) {
        if (demo.state() == ActivityState.DRAFT) {
            return;
        }
        UUID approver = approver(demo, author);
        it.submit(RULE, author, drafted.plus(DAY));
        if (demo.state() == ActivityState.PENDING_APPROVAL) {
            return;
        }
        if (demo.state() == ActivityState.REJECTED) {
            it.reject(approver, "奖品和场地费用偏高，请压缩后再报。", drafted.plus(DAY.multipliedBy(2)));
            return;
        }
        it.approve(approver, "同意", drafted.plus(DAY.multipliedBy(2)));
        if (demo.state() == ActivityState.APPROVED) {
            return;
        }
        UUID officer = person("officer");
        it.publish(RULE, officer, drafted.plus(DAY.multipliedBy(3)));
        switch (demo.state()) {
            case POSTPONED -> it.postpone("台风预警，车队暂不出发，新时间另行通知。", null, officer, ago(1));
            case CANCELLED -> it.cancel("场地临时封闭施工，本场取消。", officer, ago(1));
            case SIGNUP_CLOSED -> it.closeSignUp(null, ago(1));
            case ONGOING -> it.begin(null, it.startsAt());
            case ENDED -> {
                it.begin(null, it.startsAt());
                it.end(null, it.endsAt());
            }
            default -> {}
        }
    }

    private ActivityTime time(DemoActivity demo) {
        Instant start =
                WorkingCalendar.dayOf(clock.instant())
                        .plusDays(demo.days())
                        .atTime(LocalTime.of(demo.hour(), 0))
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant();
        return new ActivityTime(start, start.plus(Duration.ofMinutes(demo.minutes())));
    }

    private static ActivityOutline outline(DemoActivity demo, ActivityTime time) {
        return new ActivityOutline(
                demo.kind(),
                demo.title(),
                null,
                demoIntro(demo),
                true,
                time,
                new ActivityPlace(demo.lat(), demo.lon(), Datum.WGS84, demo.address()),
                demo.audience(),
                demo.audience().contains("PUPIL"),
                demo.people(),
                demo.capacity() == null
                        ? null
                        : new SignUpWindow(demo.capacity(), null, time.startsAt().minus(DAY)));
    }

    private static String demoIntro(DemoActivity demo) {
        return "地点：" + demo.address() + "。欢迎参加，现场有城管队员接待，可以带着问题来问。";
    }

    private UUID author(String unit) {
        return switch (unit) {
            case "BG01" -> person("officer");
            case "ZD01" -> person("correspondent");
            default -> person("lead-" + unit.toLowerCase(Locale.ROOT));
        };
    }

    private UUID approver(DemoActivity demo, UUID author) {
        if (demo.yuan() > 20_000) {
            return person("leader");
        }
        boolean dear = demo.yuan() > 5_000 || !"ZD01".equals(demo.unit());
        UUID approver = person(dear ? "deputy" : "lead");
        return approver.equals(author) ? person("leader") : approver;
    }

    private UUID person(String login) {
        return directory.people().stream()
                .collect(Collectors.toMap(PersonView::login, PersonView::id))
                .get(login);
    }

    private UUID unit(String code) {
        return directory.units().stream()
                .collect(Collectors.toMap(UnitView::code, UnitView::id))
                .get(code);
    }

    private Instant ago(int days) {
        return clock.instant().minus(DAY.multipliedBy(days));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
