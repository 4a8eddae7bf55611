package org.chengsheng.org.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;
import org.junit.jupiter.api.Test;

class NetworkAccessTest {

    private final UnitView branch = unit(null);
    private final UnitView section = unit(branch.id());
    private final UnitView station = unit(section.id());
    private final UnitView other = unit(null);
    private final List<UnitView> units = List.of(station, section, other, branch);

    @Test
    void theHeadOfAUnitNamesItsInformantsAndThoseBelow() {
        NetworkAccess access = access(Roles.UNIT_LEAD);
        for (UnitView unit : List.of(branch, section, station)) {
            assertTrue(access.mayName(PostKind.CORRESPONDENT, unit.id()));
            assertFalse(access.mayName(PostKind.LEAD, unit.id()));
        }
        assertFalse(access.mayName(PostKind.PART_TIME, other.id()));
        assertFalse(access.mayKeep());
    }

    @Test
    void officeAndAdministratorsKeepAll() {
        for (String role : List.of(Roles.PUBLICITY_OFFICER, Roles.ADMIN)) {
            assertTrue(access(role).mayName(PostKind.LEAD, other.id()));
            assertTrue(access(role).readsAll());
        }
    }

    @Test
    void leadersAndAuditorsReadOnly() {
        for (String role : List.of(Roles.BUREAU_LEADER, Roles.AUDITOR)) {
            assertTrue(access(role).readsAll());
            assertFalse(access(role).mayName(PostKind.CORRESPONDENT, branch.id()));
        }
        assertFalse(access(Roles.CORRESPONDENT).readsAll());
        assertFalse(access(Roles.CORRESPONDENT).mayName(PostKind.CORRESPONDENT, branch.id()));
    }

    private NetworkAccess access(String role) {
        return new NetworkAccess(
                new StaffMember(
                        UUID.randomUUID(), "某人", "someone", branch.id(), "分局", Set.of(role)),
                units);
    }

    private static UnitView unit(UUID parent) {
        return new UnitView(
                UUID.randomUUID(), "X", "单位", UnitKind.OFFICE, parent, null, true, 1, 0);
    }
}
