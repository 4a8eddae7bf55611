package org.chengsheng.publicity.activity;

/** What is done to an activity; each is in {@link ActivityLifecycle} with its states. */
public enum ActivityAct {
    CREATE,
    SUBMIT,
    TAKE_BACK,
    APPROVE,
    REJECT,
    PUBLISH,
    CLOSE_SIGNUP,
    POSTPONE,
    RESUME,
    CANCEL,
    BEGIN,
    END,
    EVALUATE,
    CLOSE,
    /** It was said which tickets it answers; changes no state, so it has no row. */
    ANSWER
}
