package org.chengsheng.org.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.Directory;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.PersonView;
import org.chengsheng.org.Tenure;
import org.chengsheng.org.group.GroupEntry.GroupLeaveEntry;
import org.chengsheng.org.group.GroupEntry.GroupMemberEntry;
import org.chengsheng.org.group.GroupEntry.GroupRoleEntry;
import org.chengsheng.org.group.GroupEntry.LeadingGroupEntry;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.files.Uploads;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Refusal;

/** The publicity office keeps the leading group and who is in it. */
@ApplicationScoped
class KeepGroup {

    private final LeadingGroups groups;
    private final ShowGroups showGroups;
    private final Directory directory;
    private final Uploads uploads;
    private final AuditLog audit;
    private final Clock clock;

    KeepGroup(
            LeadingGroups groups,
            ShowGroups showGroups,
            Directory directory,
            Uploads uploads,
            AuditLog audit,
            Clock clock) {
        this.groups = groups;
        this.showGroups = showGroups;
        this.directory = directory;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    LeadingGroupView found(LeadingGroupEntry entry, StaffMember staff) {
        LeadingGroup group = LeadingGroup.founded(entry, clock.instant());
        showDocument(group, entry, staff);
        groups.persist(group);
        return kept(group, "FOUND_LEADING_GROUP", staff);
    }

    @Transactional
    LeadingGroupView change(UUID id, LeadingGroupEntry entry, StaffMember staff) {
        LeadingGroup group = requireSeen(groups.getForChange(id), entry.version(), staff);
        group.write(entry, clock.instant());
        showDocument(group, entry, staff);
        return kept(group, "CHANGE_LEADING_GROUP", staff);
    }

    @Transactional
    LeadingGroupView add(UUID id, GroupMemberEntry entry, StaffMember staff) {
        LeadingGroup group = requireSeen(groups.getForChange(id), entry.version(), staff);
        group.join(
                new GroupMember(
                        entry.staffId(),
                        unitOf(entry.staffId()),
                        entry.role(),
                        entry.duty().strip(),
                        Tenure.from(entry.beginsOn())),
                clock.instant());
        return kept(group, "ADD_GROUP_MEMBER", staff);
    }

    /** The old row ends and another begins on the same day. */
    @Transactional
    LeadingGroupView changeMember(UUID memberId, GroupRoleEntry entry, StaffMember staff) {
        LeadingGroup group = requireSeen(groups.ofMember(memberId), entry.version(), staff);
        GroupMember old = group.member(memberId);
        GroupMember next =
                new GroupMember(
                        old.staffId(),
                        unitOf(old.staffId()),
                        entry.role(),
                        entry.duty().strip(),
                        Tenure.from(entry.on()));
        group.leave(old, entry.on(), clock.instant());
        group.join(next, clock.instant());
        return kept(group, "CHANGE_GROUP_MEMBER", staff);
    }

    @Transactional
    LeadingGroupView end(UUID memberId, GroupLeaveEntry entry, StaffMember staff) {
        LeadingGroup group = requireSeen(groups.ofMember(memberId), entry.version(), staff);
        group.leave(group.member(memberId), entry.on(), clock.instant());
        return kept(group, "END_GROUP_MEMBER", staff);
    }

    private LeadingGroup requireSeen(LeadingGroup group, int version, StaffMember staff) {
        if (group.version() != version) {
            throw Refusal.stale(showGroups.of(group, showGroups.today(), staff));
        }
        return group;
    }

    private UUID unitOf(UUID staffId) {
        return directory.people().stream()
                .filter(it -> it.active() && it.id().equals(staffId))
                .map(PersonView::unitId)
                .findFirst()
                .orElseThrow(() -> new Refusal(OrgCode.ORG_GROUP_PERSON_UNKNOWN));
    }

    private void showDocument(LeadingGroup group, LeadingGroupEntry entry, StaffMember staff) {
        if (entry.document() != null) {
            List<UUID> files =
                    uploads.claim(
                            List.of(entry.document()),
                            Uploads.staff(staff.id()),
                            1,
                            () -> new Refusal(OrgCode.ORG_GROUP_DOCUMENT_UNKNOWN));
            group.showDocument(files.get(0));
        }
    }

    private LeadingGroupView kept(LeadingGroup group, String act, StaffMember staff) {
        groups.flush();
        audit.record(staff.id(), act, "leading-group", group.id().toString(), null);
        return showGroups.of(group, showGroups.today(), staff);
    }
}
