package org.chengsheng.org.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengsheng.org.Directory;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.UnitView;
import org.chengsheng.org.group.LeadingGroupView.GroupMemberView;
import org.chengsheng.org.group.LeadingGroupView.LeadingGroupHead;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** Puts leading groups together with the names of their people. */
@ApplicationScoped
class ShowGroups {

    private static final Comparator<GroupMember> AS_LISTED =
            Comparator.comparing(GroupMember::role)
                    .thenComparing(it -> it.tenure().beginsOn())
                    .thenComparing(GroupMember::id);

    private final LeadingGroups groups;
    private final Directory directory;
    private final Clock clock;

    ShowGroups(LeadingGroups groups, Directory directory, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    List<LeadingGroupHead> all() {
        LocalDate today = today();
        return groups.latest().stream().map(it -> head(it, today)).toList();
    }

    /**
     * @param on null: today
     */
    @Transactional
    LeadingGroupView one(UUID id, LocalDate on, StaffMember reader) {
        return of(groups.get(id), on == null ? today() : on, reader);
    }

    /** The file of the founding document. */
    UUID document(UUID id) {
        UUID file = groups.get(id).documentFile();
        if (file == null) {
            throw new Refusal(PlatformCode.PLATFORM_NOT_FOUND);
        }
        return file;
    }

    LeadingGroupView of(LeadingGroup group, LocalDate on, StaffMember reader) {
        Map<UUID, PersonView> people =
                directory.people().stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
        Map<UUID, String> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        return new LeadingGroupView(
                head(group, today()),
                on,
                group.members().stream()
                        .sorted(AS_LISTED)
                        .map(
                                it ->
                                        member(
                                                it,
                                                people.get(it.staffId()),
                                                units.get(it.unitId()),
                                                group.isIn(it, on)))
                        .toList(),
                reader.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.ADMIN),
                group.version());
    }

    private static LeadingGroupHead head(LeadingGroup group, LocalDate today) {
        return new LeadingGroupHead(
                group.id(),
                group.name(),
                group.documentNumber(),
                group.documentDate(),
                group.documentFile() != null,
                group.termFrom(),
                group.termUntil(),
                group.isInTerm(today));
    }

    private static GroupMemberView member(
            GroupMember member, PersonView person, String unitName, boolean inOffice) {
        return new GroupMemberView(
                member.id(),
                member.staffId(),
                person.name(),
                person.active(),
                unitName,
                member.role(),
                member.duty(),
                member.tenure().beginsOn(),
                member.tenure().endsOn(),
                inOffice);
    }

    LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
