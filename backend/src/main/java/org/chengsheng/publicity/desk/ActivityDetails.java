package org.chengsheng.publicity.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.org.Directory;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.publicity.activity.Activities;
import org.chengsheng.publicity.activity.Activity;
import org.chengsheng.publicity.activity.ActivityAccess;
import org.chengsheng.publicity.activity.ActivityAct;
import org.chengsheng.publicity.activity.ActivityEvent;
import org.chengsheng.publicity.activity.ActivityLifecycle;
import org.chengsheng.publicity.activity.ActivityPlans;
import org.chengsheng.publicity.activity.ApprovalPolicy.ApprovalLevel;
import org.chengsheng.publicity.activity.Budget;
import org.chengsheng.publicity.audience.Audiences;
import org.chengsheng.publicity.audience.Audiences.AudienceView;
import org.chengsheng.publicity.desk.ActivityDetail.BudgetView;
import org.chengsheng.publicity.desk.ActivityDetail.TimelineLine;

/** Puts together what the page of an activity shows to one person. */
@ApplicationScoped
class ActivityDetails {

    private final Activities activities;
    private final ActivityPlans plans;
    private final ActivityDesk desk;
    private final ActivityRules rules;
    private final Audiences audiences;
    private final Directory directory;
    private final Clock clock;

    ActivityDetails(
            Activities activities,
            ActivityPlans plans,
            ActivityDesk desk,
            ActivityRules rules,
            Audiences audiences,
            Directory directory,
            Clock clock) {
        this.activities = activities;
        this.plans = plans;
        this.desk = desk;
        this.rules = rules;
        this.audiences = audiences;
        this.directory = directory;
        this.clock = clock;
    }

    ActivityDetail view(Activity it, StaffMember staff) {
        List<ActivityEvent> events = activities.events(it.id());
        Map<UUID, String> names = names(it, events);
        boolean prepares = new ActivityAccess(staff).prepares(it.unitId());
        ApprovalLevel level = rules.approval().required(it.budget().planned());
        return new ActivityDetail(
                it.id(),
                it.number(),
                it.version(),
                it.kind(),
                Messages.label(it.kind()),
                it.title(),
                it.slogan(),
                it.intro(),
                it.state(),
                Messages.label(it.state()),
                it.unitId(),
                names.get(it.unitId()),
                names.get(it.createdBy()),
                it.openToPublic(),
                it.startsAt(),
                it.endsAt(),
                it.timeSettled(),
                it.firstStartsAt(),
                it.beganAt(),
                it.endedAt(),
                it.place().orElse(null),
                it.audience(),
                audienceNames(it),
                it.forMinors(),
                it.expectedPeople(),
                it.signUp().orElse(null),
                it.permission(),
                it.expectedPeople() >= rules.permission().people(),
                it.publicReason(),
                it.seriesId(),
                money(it.budget()),
                level,
                Messages.label(level),
                plans.of(it.id()),
                prepares && ActivityLifecycle.EDITABLE.contains(it.state()),
                prepares && ActivityLifecycle.NOTED.contains(it.state()),
                prepares,
                may(it, staff),
                timeline(events, names));
    }

    private List<ActivityAct> may(Activity activity, StaffMember staff) {
        return Arrays.stream(ActivityAct.values())
                .filter(
                        act ->
                                ActivityLifecycle.row(act, activity.state())
                                        .filter(row -> desk.is(row.who(), activity, staff))
                                        .isPresent())
                .filter(act -> !isOwnApproval(act, activity, staff))
                .filter(act -> act != ActivityAct.BEGIN || activity.isItsDay(clock.instant()))
                .toList();
    }

    private static boolean isOwnApproval(ActivityAct act, Activity activity, StaffMember staff) {
        return (act == ActivityAct.APPROVE || act == ActivityAct.REJECT)
                && activity.createdBy().equals(staff.id());
    }

    private static BudgetView money(Budget budget) {
        return new BudgetView(
                budget.planned(),
                budget.actual(),
                budget.stated(),
                budget.differs(),
                budget.actual() > budget.planned());
    }

    private List<String> audienceNames(Activity activity) {
        Map<String, String> known =
                audiences.views().stream()
                        .collect(Collectors.toMap(AudienceView::code, AudienceView::name));
        return activity.audience().stream().map(known::get).toList();
    }

    private Map<UUID, String> names(Activity activity, List<ActivityEvent> events) {
        return directory.namesOf(
                Stream.concat(
                                Stream.of(activity.unitId(), activity.createdBy()),
                                events.stream().map(ActivityEvent::actorId))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<TimelineLine> timeline(
            List<ActivityEvent> events, Map<UUID, String> names) {
        List<TimelineLine> lines = new ArrayList<>();
        for (ActivityEvent event : events) {
            lines.add(
                    new TimelineLine(
                            event.act(),
                            Messages.label(event.act()),
                            event.state(),
                            Messages.label(event.state()),
                            event.actorId() == null ? null : names.get(event.actorId()),
                            event.note(),
                            event.at()));
        }
        return lines;
    }
}
