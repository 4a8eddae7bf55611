package org.chengsheng.publicity.training;

import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/**
 * Who sees whose attendance and score: the officer and the leaders of the bureau everybody's, a
 * unit lead the own unit's, everybody their own.
 */
record ResultAccess(StaffMember reader) {

    boolean sees(UUID staffId, UUID unitId) {
        return reader.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER)
                || reader.hasAnyRole(Roles.UNIT_LEAD) && unitId.equals(reader.unitId())
                || staffId.equals(reader.id());
    }
}
