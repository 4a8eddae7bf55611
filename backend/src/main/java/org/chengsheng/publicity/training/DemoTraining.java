package org.chengsheng.publicity.training;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.People;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.training.HoldTraining.AttendanceEntry;
import org.chengsheng.publicity.training.HoldTraining.Mark;
import org.chengsheng.publicity.training.PlanYear.YearEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A year of training of the demo bureau; only where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoTraining {

    private final TrainingSessions sessions;
    private final PlanYear planYear;
    private final PlanTraining planTraining;
    private final HoldTraining holdTraining;
    private final Directory directory;
    private final People people;
    private final Clock clock;
    private final boolean on;

    DemoTraining(
            TrainingSessions sessions,
            PlanYear planYear,
            PlanTraining planTraining,
            HoldTraining holdTraining,
            Directory directory,
            People people,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.sessions = sessions;
        this.planYear = planYear;
        this.planTraining = planTraining;
        this.holdTraining = holdTraining;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(213) StartupEvent start) {
        if (!on || sessions.count() > 0) {
            return;
        }
        StaffMember officer = officer();
        int year = WorkingCalendar.dayOf(clock.instant()).getYear();
        planYear.write(
                new YearEntry(
                        year,
                        0,
                        "每季度一次。一季度：信息写作基础；二季度：新闻角度和素材挖掘；" + "三季度：年中培训，外请专家；四季度：突发事件的媒体应对。"),
                officer);
        TrainingDetail writing = announced("信息写作基础", "报社编辑", 210, officer);
        TrainingDetail recorded =
                record(writing, List.of(92, 85, 78, 55, 88, 73, 90, 66, 81, 95), officer);
        holdTraining.assess(recorded.session().id(), recorded.version(), officer);
        TrainingDetail midYear = announced("新闻角度和素材挖掘", "高校新闻系教师", 120, officer);
        record(midYear, List.of(88, 73, 91, 64, 79, 85, 70, 82, 96), officer);
        announced("突发事件的媒体应对", "融媒体中心记者", -12, officer);
    }

    private TrainingDetail announced(String theme, String trainer, int daysAgo, StaffMember staff) {
        List<UUID> squadrons =
                directory.units().stream()
                        .filter(it -> it.active() && it.kind() == UnitKind.SQUADRON)
                        .map(UnitView::id)
                        .limit(3)
                        .toList();
        TrainingDetail planned =
                planTraining.add(
                        new TrainingEntry(
                                0,
                                theme,
                                "讲授一小时，练习和点评一小时。",
                                morning(daysAgo),
                                new BigDecimal("2"),
                                "局三楼会议室",
                                trainer,
                                squadrons,
                                false),
                        staff);
        return planTraining.announce(planned.session().id(), planned.version(), staff);
    }

    /** Those with a score came, the rest did not. */
    private TrainingDetail record(TrainingDetail session, List<Integer> scores, StaffMember staff) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Math.min(scores.size(), session.people().size()); i++) {
            marks.add(new Mark(session.people().get(i).staffId(), true, scores.get(i)));
        }
        return holdTraining.record(
                session.session().id(), new AttendanceEntry(session.version(), marks), staff);
    }

    private Instant morning(int daysAgo) {
        return WorkingCalendar.dayOf(clock.instant().minus(Duration.ofDays(daysAgo)))
                .atTime(LocalTime.of(9, 0))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    private StaffMember officer() {
        UUID id =
                directory.people().stream()
                        .filter(it -> it.login().equals("officer"))
                        .map(PersonView::id)
                        .findFirst()
                        .orElseThrow();
        return people.active(id).orElseThrow();
    }
}
