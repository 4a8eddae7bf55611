package org.chengsheng.voice.ticket;

/** The five kinds of what a citizen says. */
public enum TicketKind {
    /** 咨询: a question. */
    CONSULT(false, false),
    /** 投诉: bad service or a nuisance. */
    COMPLAINT(true, true),
    /** 举报: an illegal act of others. */
    REPORT(true, true),
    /** 建议: a proposal. */
    SUGGEST(false, true),
    /** 表扬: thanks. */
    PRAISE(false, false);

    private final boolean field;
    private final boolean revisited;

    TicketKind(boolean field, boolean revisited) {
        this.field = field;
        this.revisited = revisited;
    }

    /** Somebody calls back when the citizen is not content; for the others a rating is the end. */
    public boolean isRevisited() {
        return revisited;
    }

    /** Something to be seen on site: needs a place when filed and a photo when done. */
    public boolean isField() {
        return field;
    }
}
