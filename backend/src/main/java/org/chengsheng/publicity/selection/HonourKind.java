package org.chengsheng.publicity.selection;

/** What is honoured. */
public enum HonourKind {
    FAMILY,
    /** 商户. */
    SHOP,
    PERSON,
    UNIT
}
