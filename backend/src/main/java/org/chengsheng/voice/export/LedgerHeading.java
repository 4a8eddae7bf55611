package org.chengsheng.voice.export;

import java.util.function.Function;

/** Exactly the columns of the paper ledger, in its order (M-096). */
enum LedgerHeading {
    SERIAL(6, line -> null),
    NUMBER(20, LedgerLine::number),
    DAY(12, LedgerLine::day),
    SOURCE(12, LedgerLine::source),
    NAME(10, LedgerLine::name),
    PHONE(14, LedgerLine::phone),
    KIND(8, LedgerLine::kind),
    SUBJECT(40, LedgerLine::subject),
    PLACE(30, LedgerLine::place),
    UNIT(14, LedgerLine::unit),
    RESULT(50, LedgerLine::result),
    REPLY_DAY(12, LedgerLine::replyDay),
    SATISFACTION(10, LedgerLine::satisfaction),
    REMARK(20, LedgerLine::remark);

    private final int width;
    private final Function<LedgerLine, Object> cell;

    LedgerHeading(int width, Function<LedgerLine, Object> cell) {
        this.width = width;
        this.cell = cell;
    }

    int width() {
        return width;
    }

    Object of(LedgerLine line, long serial) {
        return this == SERIAL ? (Object) serial : cell.apply(line);
    }
}
