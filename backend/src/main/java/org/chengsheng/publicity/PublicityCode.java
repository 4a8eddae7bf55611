package org.chengsheng.publicity;

import org.chengsheng.platform.web.RefusalCode;

/** Refusals of the publicity module. */
public enum PublicityCode implements RefusalCode {
    PUBLICITY_ACTIVITY_NOT_FOUND(404),
    PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE(409),
    PUBLICITY_ACTIVITY_NOT_EDITABLE(409),
    PUBLICITY_ACTIVITY_TIME_PAST(422),
    PUBLICITY_ACTIVITY_TIME_OPEN(409),
    PUBLICITY_ACTIVITY_TOO_EARLY(409),
    PUBLICITY_ACTIVITY_PLACE_REQUIRED(422),
    PUBLICITY_ACTIVITY_PERMISSION_REQUIRED(422),
    PUBLICITY_ACTIVITY_PERMISSION_LATE(422),
    PUBLICITY_ACTIVITY_OWN_APPROVAL(403);

    private final int status;

    PublicityCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
