package org.chengsheng.publicity.rolemodel;

/** What is done with a nomination. */
public enum RoleModelAct {
    NOMINATE,
    CHANGE,
    VERIFY,
    PUT_ON_NOTICE,
    OBJECT,
    RULE,
    CONFIRM,
    PROMOTE,
    REFUSE,
    REVOKE;

    /** Said in confidence, or a reason that concerns the person: not for colleagues. */
    boolean isOfficeOnly() {
        return this == OBJECT || this == RULE || this == REFUSE || this == REVOKE;
    }
}
