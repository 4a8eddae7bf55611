package org.chengsheng.publicity.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.publicity.activity.ApprovalPolicy.ApprovalLevel;
import org.chengsheng.publicity.activity.ApprovalPolicy.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who approves how much (4.1). */
class ApprovalPolicyTest {

    private static final UUID BUREAU = id(1);
    private static final UUID SQUADRON = id(2);
    private static final UUID OTHER = id(3);
    private static final UUID DEPUTY = id(10);
    private static final UUID HEAD = id(11);
    private static final List<UnitView> UNITS =
            List.of(
                    unit(BUREAU, UnitKind.BUREAU, null, null),
                    unit(SQUADRON, UnitKind.SQUADRON, BUREAU, DEPUTY),
                    unit(OTHER, UnitKind.SQUADRON, BUREAU, null));
    private static final ApprovalPolicy POLICY = new ApprovalPolicy(500_000, 2_000_000);

    @ParameterizedTest
    @CsvSource({
        "0, UNIT_LEAD",
        "500000, UNIT_LEAD",
        "500001, LINE_LEADER",
        "2000000, LINE_LEADER",
        "2000001, HEAD"
    })
    void theBudgetSaysWho(long planned, ApprovalLevel level) {
        assertEquals(level, POLICY.required(planned));
    }

    @ParameterizedTest
    @CsvSource({
        // lead of the unit, its line leader, the head; lead of another unit
        "500000, true, true, true, false",
        "500001, false, true, true, false",
        "2000001, false, false, true, false"
    })
    void aHigherLevelMayAlways(
            long planned, boolean lead, boolean deputy, boolean head, boolean otherLead) {
        assertEquals(lead, may(person(id(20), SQUADRON, Roles.UNIT_LEAD), planned));
        assertEquals(deputy, may(person(DEPUTY, BUREAU, Roles.BUREAU_LEADER), planned));
        assertEquals(head, may(person(HEAD, BUREAU, Roles.BUREAU_LEADER), planned));
        assertEquals(otherLead, may(person(id(21), OTHER, Roles.UNIT_LEAD), planned));
    }

    @Test
    void aLineLeaderIsNotTheHeadAndHasNoSayOverOtherUnits() {
        StaffMember deputy = person(DEPUTY, BUREAU, Roles.BUREAU_LEADER);
        assertEquals(false, POLICY.mayApprove(deputy, OTHER, 1, UNITS));
    }

    @Test
    void otherRolesApproveNothing() {
        assertEquals(false, may(person(id(22), SQUADRON, Roles.CORRESPONDENT), 1));
        assertEquals(false, may(person(id(23), BUREAU, Roles.PUBLICITY_OFFICER), 1));
        assertEquals(false, may(person(DEPUTY, BUREAU, Roles.CHECKER), 1));
    }

    @ParameterizedTest
    @CsvSource({
        // planned, whether the author leads the unit; whose turn: lead, line leader, head
        "500000, false, true, false, false",
        "500000, true, false, true, false",
        "500001, false, false, true, false",
        "2000001, false, false, false, true"
    })
    void itWaitsForTheLowestLevelThatCan(
            long planned, boolean byTheLead, boolean lead, boolean deputy, boolean head) {
        UUID author = byTheLead ? id(20) : id(22);
        assertEquals(lead, waits(person(id(20), SQUADRON, Roles.UNIT_LEAD), planned, author));
        assertEquals(deputy, waits(person(DEPUTY, BUREAU, Roles.BUREAU_LEADER), planned, author));
        assertEquals(head, waits(person(HEAD, BUREAU, Roles.BUREAU_LEADER), planned, author));
        assertEquals(false, waits(person(id(21), OTHER, Roles.UNIT_LEAD), planned, author));
    }

    private static boolean waits(StaffMember staff, long planned, UUID author) {
        return POLICY.waitsFor(staff, new Asked(SQUADRON, planned, author), UNITS, List.of(id(20)));
    }

    private static boolean may(StaffMember staff, long planned) {
        return POLICY.mayApprove(staff, SQUADRON, planned, UNITS);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static UnitView unit(UUID id, UnitKind kind, UUID parent, UUID leader) {
        return new UnitView(id, "U", "单位", kind, parent, leader, true, 1, 0);
    }

    private static StaffMember person(UUID id, UUID unit, String role) {
        return new StaffMember(id, "某人", "someone", unit, "单位", Set.of(role));
    }
}
