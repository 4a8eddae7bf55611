package org.chengsheng.publicity.rolemodel;

import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Who sees and does what: the officer and the leaders of the bureau see everything; others their
 * own unit's nominations and whatever hangs on the wall. Objections are for the office alone.
 */
record RoleModelAccess(StaffMember staff) {

    boolean isOffice() {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER);
    }

    boolean sees(RoleModel model) {
        return isOffice() || model.state().isPublic() || model.unitId().equals(staff.unitId());
    }

    /** The officer for everybody, a unit for its own people. */
    boolean nominates(UUID unitId) {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER)
                || staff.hasAnyRole(Roles.UNIT_LEAD, Roles.CORRESPONDENT)
                        && unitId.equals(staff.unitId());
    }
}
