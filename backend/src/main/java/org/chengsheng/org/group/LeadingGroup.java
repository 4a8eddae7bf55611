package org.chengsheng.org.group;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.platform.web.Refusal;

/**
 * 宣传工作领导小组 (M-001) with everybody who is or was in it. A membership ends; it is never taken away.
 */
@Entity
@Table(name = "org_leading_group")
class LeadingGroup {

    /** All rows of a group, former ones too; a term of some years has a fraction of it. */
    static final int MOST_ROWS = 300;

    @Id private UUID id;
    private String name;
    private String documentNumber;
    private LocalDate documentDate;
    private UUID documentFile;
    private LocalDate termFrom;

    /** Last day of the term. */
    private LocalDate termUntil;

    /** Moves with each change of a member, so that the version does. */
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "group_id", nullable = false, updatable = false)
    private List<GroupMember> members = new ArrayList<>();

    @Version private int version;

    protected LeadingGroup() {}

    static LeadingGroup founded(GroupEntry.LeadingGroupEntry entry, Instant now) {
        LeadingGroup group = new LeadingGroup();
        group.id = UuidCreator.getTimeOrderedEpoch();
        group.write(entry, now);
        return group;
    }

    void write(GroupEntry.LeadingGroupEntry entry, Instant now) {
        if (entry.termUntil() != null && entry.termUntil().isBefore(entry.termFrom())) {
            throw new Refusal(OrgCode.ORG_GROUP_TERM_BACKWARDS);
        }
        name = entry.name().strip();
        documentNumber = entry.documentNumber().strip();
        documentDate = entry.documentDate();
        termFrom = entry.termFrom();
        termUntil = entry.termUntil();
        changedAt = now;
        members.forEach(it -> requireInTerm(it.tenure().beginsOn()));
    }

    void showDocument(UUID file) {
        documentFile = file;
    }

    void join(GroupMember member, Instant now) {
        if (members.size() >= MOST_ROWS) {
            throw new Refusal(OrgCode.ORG_GROUP_FULL);
        }
        requireInTerm(member.tenure().beginsOn());
        if (members.stream().anyMatch(it -> it.hinders(member))) {
            throw new Refusal(
                    member.role() == GroupRole.HEAD
                            ? OrgCode.ORG_GROUP_HEAD_TAKEN
                            : OrgCode.ORG_GROUP_ROLE_HELD);
        }
        members.add(member);
        changedAt = now;
    }

    void leave(GroupMember member, LocalDate on, Instant now) {
        if (!member.tenure().lasts()) {
            throw new Refusal(OrgCode.ORG_GROUP_MEMBERSHIP_OVER);
        }
        if (on.isBefore(member.tenure().beginsOn())) {
            throw new Refusal(OrgCode.ORG_GROUP_OUTSIDE_TERM);
        }
        member.leave(member.tenure().until(on));
        changedAt = now;
    }

    /** Who is in the group on a day: nobody outside of its term. */
    boolean isIn(GroupMember member, LocalDate day) {
        return isInTerm(day) && member.tenure().covers(day);
    }

    boolean isInTerm(LocalDate day) {
        return !day.isBefore(termFrom) && (termUntil == null || !day.isAfter(termUntil));
    }

    private void requireInTerm(LocalDate day) {
        if (!isInTerm(day)) {
            throw new Refusal(OrgCode.ORG_GROUP_OUTSIDE_TERM);
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    UUID documentFile() {
        return documentFile;
    }

    LocalDate termFrom() {
        return termFrom;
    }

    LocalDate termUntil() {
        return termUntil;
    }

    List<GroupMember> members() {
        return List.copyOf(members);
    }

    GroupMember member(UUID memberId) {
        return members.stream()
                .filter(it -> it.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new Refusal(OrgCode.ORG_GROUP_MEMBER_NOT_FOUND));
    }

    int version() {
        return version;
    }
}
