package org.chengsheng.voice.ledger;

/** What a column of a ledger can mean to a ticket (M-096). */
public enum LedgerField {
    NUMBER,
    SUBMITTED_AT,
    TITLE,
    TEXT,
    KIND,
    PLACE,
    CONTACT_NAME,
    CONTACT_PHONE,
    UNIT,
    REPLY,
    REPLIED_AT,
    SOURCE,
    SATISFACTION
}
