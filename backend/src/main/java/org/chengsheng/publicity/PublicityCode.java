package org.chengsheng.publicity;

import org.chengsheng.platform.web.RefusalCode;

/** Refusals of the publicity module. */
public enum PublicityCode implements RefusalCode {
    PUBLICITY_ACTIVITY_NOT_FOUND(404),
    PUBLICITY_ACT_NOT_POSSIBLE(409),
    PUBLICITY_SECOND_PERSON_NEEDED(403),
    PUBLICITY_PLAN_NOT_FOUND(404),
    PUBLICITY_PLAN_YEAR_TAKEN(409),
    PUBLICITY_PLAN_INCOMPLETE(422),
    PUBLICITY_PLAN_YEAR_RUNS(409),
    PUBLICITY_TARGET_UNIT(422),
    PUBLICITY_REACHED_NOT_ASKED(422);

    private final int status;

    PublicityCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
