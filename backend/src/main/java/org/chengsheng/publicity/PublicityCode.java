package org.chengsheng.publicity;

import org.chengsheng.platform.web.RefusalCode;

/** Refusals of the publicity module. */
public enum PublicityCode implements RefusalCode {
    PUBLICITY_ACTIVITY_NOT_FOUND(404);

    private final int status;

    PublicityCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
