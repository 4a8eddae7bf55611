package org.chengsheng.publicity.praise;

/** How thanks reached the bureau (M-076). */
public enum PraiseKind {
    LETTER,
    BANNER,
    ONLINE,
    PHONE
}
