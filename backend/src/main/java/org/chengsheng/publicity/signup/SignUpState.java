package org.chengsheng.publicity.signup;

/** Where a sign-up stands (domain.md 4.1). */
public enum SignUpState {
    /** 候补: waits in order for a place. */
    WAITLISTED,
    /** A place came free and is kept until the citizen confirms, for a while. */
    HELD,
    /** Has a place. */
    CONFIRMED,
    /** Gave the place back, or lost it ({@link LeaveReason}). */
    CANCELLED,
    /** 签到: is or was there. */
    CHECKED_IN,
    /** 未到: had a place, and nobody came. */
    NO_SHOW
}
