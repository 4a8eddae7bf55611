package org.chengsheng.publicity.plan;

/** Traffic light of a target against elapsed time (domain.md 4.1). */
enum Light {
    GREEN,
    AMBER,
    RED,
    /** More than the target allows. */
    EXCEEDED,
    /** Nothing was entered yet, so nothing can be said. */
    UNKNOWN
}
