package org.chengsheng.publicity.activity;

/** Where an activity stands (domain.md 4.1). */
public enum ActivityState {
    DRAFT,
    PENDING_APPROVAL,
    REJECTED,
    APPROVED,
    PUBLISHED,
    SIGNUP_CLOSED,
    POSTPONED,
    ONGOING,
    ENDED,
    EVALUATED,
    CLOSED,
    CANCELLED
}
