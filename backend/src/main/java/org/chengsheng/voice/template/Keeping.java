package org.chengsheng.voice.template;

import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/** Who keeps templates and macros: administrators those of the bureau, unit leads their unit's. */
public final class Keeping {

    private Keeping() {}

    /**
     * @param unitId whose it is; null: the whole bureau's
     */
    public static boolean mayKeep(StaffMember staff, UUID unitId) {
        return staff.hasAnyRole(Roles.ADMIN)
                || unitId != null
                        && staff.hasAnyRole(Roles.UNIT_LEAD)
                        && unitId.equals(staff.unitId());
    }

    /** Those of the bureau are everybody's, those of a unit its own people's. */
    public static boolean mayUse(StaffMember staff, UUID unitId) {
        return unitId == null || unitId.equals(staff.unitId());
    }
}
