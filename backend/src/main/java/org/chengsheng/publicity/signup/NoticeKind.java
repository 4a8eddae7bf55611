package org.chengsheng.publicity.signup;

/** What a citizen is told about a sign-up. */
enum NoticeKind {
    /** A place came free and is kept. */
    HELD,
    /** The kept place was not confirmed in time. */
    LAPSED,
    /** The activity does not take place at the time told. */
    POSTPONED,
    /** It goes ahead at a new time. */
    RESUMED,
    /** It does not take place. */
    CALLED_OFF
}
