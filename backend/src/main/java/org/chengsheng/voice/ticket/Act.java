package org.chengsheng.voice.ticket;

/** What can be done to a ticket; the rows of {@link Lifecycle} say when and by whom. */
public enum Act {
    FILE,
    SCREEN,
    ASK_SUPPLEMENT,
    SUPPLEMENT,
    ADD_FACTS,
    ACCEPT,
    DISPATCH,
    SIGN,
    SUBMIT_RESULT,
    APPROVE_RESULT,
    RETURN_RESULT,
    REPLY,
    RATE,
    REVISIT,
    CLOSE_UNRATED,
    IMPORT,
    IMPORT_REPLY,
    IMPORT_CLOSE,
    UNDO_IMPORT,
    SET_ABOUT_STAFF,
    MARK_ACCUSED,
    REROUTE,
    REPORT_RETALIATION
}
