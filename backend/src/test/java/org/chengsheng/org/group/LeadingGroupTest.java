package org.chengsheng.org.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chengsheng.org.OrgCode;
import org.chengsheng.org.Tenure;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/** Who is in the leading group when (M-001). */
class LeadingGroupTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2028-12-31");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    private final LeadingGroup group = LeadingGroup.founded(entry(FIRST, LAST), NOW);

    @Test
    void oneHeadAtATime() {
        GroupMember old = member(GroupRole.HEAD, FIRST);
        group.join(old, NOW);
        refused(OrgCode.ORG_GROUP_HEAD_TAKEN, () -> group.join(member(GroupRole.HEAD, JUNE), NOW));
        group.leave(old, JUNE, NOW);
        GroupMember next = member(GroupRole.HEAD, JUNE);
        group.join(next, NOW);
        assertTrue(group.isIn(old, JUNE.minusDays(1)));
        assertFalse(group.isIn(next, JUNE.minusDays(1)));
        assertFalse(group.isIn(old, JUNE));
        assertTrue(group.isIn(next, JUNE));
        assertEquals(2, group.members().size());
    }

    @Test
    void aPersonHoldsARoleOnceAndMayHoldTwoRoles() {
        UUID person = UUID.randomUUID();
        group.join(member(person, GroupRole.DEPUTY_HEAD), NOW);
        group.join(member(person, GroupRole.OFFICE_DIRECTOR), NOW);
        refused(
                OrgCode.ORG_GROUP_ROLE_HELD,
                () -> group.join(member(person, GroupRole.DEPUTY_HEAD), NOW));
        group.join(member(GroupRole.DEPUTY_HEAD, FIRST), NOW);
    }

    @Test
    void membershipLiesInTheTermAndEndsWithIt() {
        refused(
                OrgCode.ORG_GROUP_OUTSIDE_TERM,
                () -> group.join(member(GroupRole.MEMBER, FIRST.minusDays(1)), NOW));
        GroupMember member = member(GroupRole.MEMBER, JUNE);
        group.join(member, NOW);
        assertTrue(group.isIn(member, LAST));
        assertFalse(group.isIn(member, LAST.plusDays(1)));
        refused(OrgCode.ORG_GROUP_OUTSIDE_TERM, () -> group.leave(member, JUNE.minusDays(1), NOW));
        group.leave(member, JUNE.plusDays(1), NOW);
        refused(
                OrgCode.ORG_GROUP_MEMBERSHIP_OVER,
                () -> group.leave(member, JUNE.plusDays(2), NOW));
    }

    @Test
    void theTermRunsForwardAndKeepsWhoIsInIt() {
        refused(
                OrgCode.ORG_GROUP_TERM_BACKWARDS,
                () -> LeadingGroup.founded(entry(LAST, FIRST), NOW));
        group.join(member(GroupRole.MEMBER, FIRST), NOW);
        refused(OrgCode.ORG_GROUP_OUTSIDE_TERM, () -> group.write(entry(JUNE, LAST), NOW));
        group.write(entry(FIRST, null), NOW);
        assertTrue(group.isInTerm(LAST.plusYears(50)));
    }

    @Test
    void aGroupHasAnEnd() {
        for (int i = 0; i < LeadingGroup.MOST_ROWS; i++) {
            group.join(member(GroupRole.MEMBER, FIRST), NOW);
        }
        refused(OrgCode.ORG_GROUP_FULL, () -> group.join(member(GroupRole.MEMBER, FIRST), NOW));
    }

    private static GroupEntry.LeadingGroupEntry entry(LocalDate from, LocalDate until) {
        return new GroupEntry.LeadingGroupEntry(0, "领导小组", "3号", FIRST, from, until, null);
    }

    private static GroupMember member(GroupRole role, LocalDate from) {
        return new GroupMember(UUID.randomUUID(), UUID.randomUUID(), role, "科长", Tenure.from(from));
    }

    private static GroupMember member(UUID person, GroupRole role) {
        return new GroupMember(person, UUID.randomUUID(), role, "科长", Tenure.from(FIRST));
    }

    private static void refused(OrgCode code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
