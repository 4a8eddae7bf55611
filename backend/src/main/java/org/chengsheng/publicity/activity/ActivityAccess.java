package org.chengsheng.publicity.activity;

import java.util.UUID;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.platform.identity.StaffMember;

/** Whose activities a person sees and works on. */
public record ActivityAccess(StaffMember staff) {

    /** 宣传干事 and leaders see all; others what their unit prepares and what is published. */
    public boolean sees(Activity activity) {
        return seesAll() || activity.publishedAt() != null || isOwn(activity.unitId());
    }

    /** The same over {@code publicity_activity a}; null when nothing is left out. */
    public String sql() {
        return seesAll() ? null : "(a.published_at is not null or a.unit_id = :ownUnit)";
    }

    private boolean seesAll() {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER, Roles.BUREAU_LEADER);
    }

    public boolean prepares(UUID unitId) {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER)
                || staff.hasAnyRole(Roles.CORRESPONDENT, Roles.UNIT_LEAD) && isOwn(unitId);
    }

    /** Reads what citizens wrote of it and hands on its summary. */
    public boolean reports(UUID unitId) {
        return prepares(unitId) || staff.hasAnyRole(Roles.BUREAU_LEADER);
    }

    public boolean publishes(UUID unitId) {
        return staff.hasAnyRole(Roles.PUBLICITY_OFFICER)
                || staff.hasAnyRole(Roles.UNIT_LEAD) && isOwn(unitId);
    }

    private boolean isOwn(UUID unitId) {
        return unitId.equals(staff.unitId());
    }
}
