package org.chengsheng.org;

import org.chengsheng.platform.web.RefusalCode;

/** Refusals of the org module. */
public enum OrgCode implements RefusalCode {
    ORG_STAFF_UNKNOWN(403),
    ORG_STAFF_DISABLED(403),
    ORG_STAFF_NOT_FOUND(404),
    ORG_STAFF_LOGIN_TAKEN(409),
    ORG_STAFF_SUBJECT_TAKEN(409),
    ORG_STAFF_LAST_ADMIN(409),
    ORG_UNIT_NOT_FOUND(422),
    ORG_UNIT_CODE_TAKEN(409),
    ORG_UNIT_OWN_PARENT(422),
    ORG_UNIT_IN_USE(409),
    ORG_UNIT_LEADER_UNKNOWN(422),
    ORG_ROLE_UNKNOWN(422);

    private final int status;

    OrgCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
