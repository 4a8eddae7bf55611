package org.chengsheng.voice.ticket;

/** The five kinds of what a citizen says. */
public enum TicketKind {
    /** 咨询: a question. */
    CONSULT(false),
    /** 投诉: bad service or a nuisance. */
    COMPLAINT(true),
    /** 举报: an illegal act of others. */
    REPORT(true),
    /** 建议: a proposal. */
    SUGGEST(false),
    /** 表扬: thanks. */
    PRAISE(false);

    private final boolean field;

    TicketKind(boolean field) {
        this.field = field;
    }

    /** Something to be seen on site: needs a place when filed and a photo when done. */
    public boolean isField() {
        return field;
    }
}
