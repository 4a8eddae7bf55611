package org.chengsheng.publicity.selection;

/** What is done with a selection. */
public enum SelectionAct {
    CREATE,
    CHANGE,
    OPEN,
    NOMINATE,
    CHANGE_CANDIDATE,
    WITHDRAW,
    CONSENT,
    BEGIN_JUDGING,
    MARK,
    RELEASE_JUDGE,
    DECIDE_TIE,
    PUT_ON_NOTICE,
    OBJECT,
    RULE,
    AWARD,
    CANCEL;

    /** Said in confidence, or about somebody: not for colleagues. */
    boolean isOfficeOnly() {
        return this == OBJECT || this == RULE || this == CONSENT || this == WITHDRAW;
    }
}
