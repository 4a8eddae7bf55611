package org.chengsheng.publicity.rolemodel;

/** Where a role model stands (domain.md 4.8). */
public enum RoleModelState {
    NOMINATED,
    /** Somebody else than the nominator looked into the deeds. */
    VERIFIED,
    /** 公示: objections are taken. */
    ON_NOTICE,
    CONFIRMED,
    /** Publicity was made of the deeds. */
    PROMOTED,
    /** No role model this time; the reason is in the history. */
    REFUSED,
    /** Was one, and is no longer. */
    REVOKED;

    /** Everybody may know of it: it hangs on the wall. */
    boolean isPublic() {
        return this == ON_NOTICE || counts();
    }

    /** Is one of the role models of its year. */
    boolean counts() {
        return this == CONFIRMED || this == PROMOTED;
    }
}
