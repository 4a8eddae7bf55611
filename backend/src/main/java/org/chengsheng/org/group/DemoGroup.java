package org.chengsheng.org.group;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.Tenure;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The leading group of the demo bureau; only where {@code chengsheng.demo} is on. */
@ApplicationScoped
class DemoGroup {

    private final LeadingGroups groups;
    private final Directory directory;
    private final Clock clock;
    private final boolean on;

    DemoGroup(
            LeadingGroups groups,
            Directory directory,
            Clock clock,
            @ConfigProperty(name = "chengsheng.demo") boolean on) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
        this.on = on;
    }

    @Transactional
    void fill(@Observes @Priority(121) StartupEvent start) {
        if (!on || groups.count() > 0) {
            return;
        }
        Map<String, PersonView> people =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::login, Function.identity()));
        LocalDate first = WorkingCalendar.dayOf(clock.instant()).minusMonths(10).withDayOfMonth(1);
        LeadingGroup group =
                LeadingGroup.founded(
                        new GroupEntry.LeadingGroupEntry(
                                0,
                                "示范市城市管理局宣传工作领导小组",
                                "示城管〔" + first.getYear() + "〕3号",
                                first,
                                first,
                                first.plusYears(3).minusDays(1),
                                null),
                        clock.instant());
        Tenure whole = Tenure.from(first);
        LocalDate changed = first.plusMonths(6);
        join(group, people.get("leader"), GroupRole.HEAD, "局长", whole);
        join(group, people.get("deputy"), GroupRole.DEPUTY_HEAD, "副局长", whole);
        join(group, people.get("lead-bg02"), GroupRole.MEMBER, "市容管理科科长", whole);
        join(group, people.get("lead-bg03"), GroupRole.MEMBER, "法制科科长", whole);
        join(group, people.get("lead"), GroupRole.MEMBER, "一中队中队长", whole);
        join(group, people.get("lead2"), GroupRole.MEMBER, "二中队中队长", whole);
        join(group, people.get("lead-bg01"), GroupRole.OFFICE_DIRECTOR, "办公室主任", whole);
        join(group, people.get("acceptor2"), GroupRole.OFFICE_MEMBER, "科员", whole.until(changed));
        join(group, people.get("officer"), GroupRole.OFFICE_MEMBER, "科员", Tenure.from(changed));
        groups.persist(group);
    }

    private void join(
            LeadingGroup group, PersonView person, GroupRole role, String duty, Tenure tenure) {
        // A folder of an earlier version may lack somebody.
        if (person != null) {
            group.join(
                    new GroupMember(person.id(), person.unitId(), role, duty, tenure),
                    clock.instant());
        }
    }
}
