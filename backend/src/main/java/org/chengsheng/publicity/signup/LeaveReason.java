package org.chengsheng.publicity.signup;

/** Why a sign-up ended without anybody coming or staying away. */
public enum LeaveReason {
    /** The citizen cancelled. */
    CANCELLED,
    /** The citizen did not want the place that came free. */
    DECLINED,
    /** Nobody confirmed the kept place in time. */
    LAPSED,
    /** No place came free before the end. */
    NO_PLACE
}
