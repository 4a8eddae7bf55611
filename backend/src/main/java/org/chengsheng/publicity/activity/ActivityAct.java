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
    CLOSE
}
