package org.chengsheng.voice.ticket;

/** Through which channel a ticket came (M-082). */
public enum TicketSource {
    H5(true),
    MINI_PROGRAM(true),
    PHONE_12319(false),
    MAYOR_LINE(false),
    MAYOR_MAILBOX(false),
    LETTER(false),
    VISIT(false),
    FIELD_DESK(false),
    WEB_POST(false),
    OPEN311(false),
    IMPORT(false);

    private final boolean citizen;

    TicketSource(boolean citizen) {
        this.citizen = citizen;
    }

    /** Filed by the citizen's own hand; all others are registered by staff or machines. */
    public boolean isCitizen() {
        return citizen;
    }
}
