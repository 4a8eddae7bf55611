package org.chengsheng.voice.export;

import java.time.Instant;
import java.time.LocalDateTime;
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

    private final int width;
    private final Function<TicketRow, Object> cell;

    ListColumn(int width, Function<TicketRow, Object> cell) {
        this.width = width;
        this.cell = cell;
    }

    int width() {
        return width;
    }

    Object of(TicketRow row) {
        return cell.apply(row);
    }

    private static LocalDateTime moment(Instant at) {
        return at == null ? null : WorkingCalendar.minuteOf(at);
    }
}
