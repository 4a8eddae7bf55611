package org.chengsheng.publicity.selection;

/** Where a selection stands. */
public enum SelectionState {
    DRAFT,
    /** Candidates are taken in. */
    OPEN,
    /** Judges give points. */
    JUDGING,
    /** 公示: the result hangs out, objections are taken. */
    NOTICE,
    /** Certificates are given. */
    AWARDED,
    CANCELLED;

    /** Everybody may know of it. */
    boolean isPublic() {
        return this != DRAFT && this != CANCELLED;
    }

    /** Who won may be said. */
    boolean hasResult() {
        return this == NOTICE || this == AWARDED;
    }
}
