package org.chengsheng.voice.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.handling.TicketRow;

/** A column of the ticket list, as a person chooses it on the screen. */
public enum ListColumn {
    NUMBER(20, TicketRow::number),
    EXTERNAL_NUMBER(20, TicketRow::externalNumber),
    SUMMARY(60, TicketRow::summary),
    KIND(8, TicketRow::kindLabel),
    STATE(12, TicketRow::stateLabel),
    DUE_AT(18, row -> moment(row.dueAt())),
    DUE(10, row -> Messages.label(row.due())),
    NEXT_DUE_AT(18, row -> moment(row.nextDueAt())),
    CATEGORY(16, TicketRow::categoryName),
    UNIT(14, TicketRow::leadUnitName),
    ADDRESS(36, TicketRow::address),
    SOURCE(14, TicketRow::sourceLabel),
    SUBMITTED_AT(18, row -> moment(row.submittedAt()));

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final int width;
    private final Function<TicketRow, String> text;

    ListColumn(int width, Function<TicketRow, String> text) {
        this.width = width;
        this.text = text;
    }

    int width() {
        return width;
    }

    String of(TicketRow row) {
        return text.apply(row);
    }

    private static String moment(Instant at) {
        return at == null ? null : MINUTE.format(at);
    }
}
