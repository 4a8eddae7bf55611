package org.chengsheng.publicity.plan;

/** Where an annual plan stands (domain.md 4.1). */
enum PlanState {
    /** Being written. */
    DRAFT,
    /** Waits for a leader. */
    UNDER_REVIEW,
    /** Holds for all units. */
    ISSUED,
    /** Replaced by a later edition of the same year. */
    AMENDED,
    /** The year is over. */
    ARCHIVED
}
