package org.chengsheng.voice.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.voice.ticket.TicketKind;

/** How long the bureau may take for one kind (domain.md 3.4); data, not a constant. */
@Entity
@Table(name = "voice_time_limit")
public class TimeLimit {

    /** In what a limit is counted. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY
    }

    @Id
    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    private int acceptDays;
    private int handleValue;

    @Enumerated(EnumType.STRING)
    private Unit handleUnit;

    protected TimeLimit() {}

    public TimeLimit(TicketKind kind, int acceptDays, int handleValue, Unit handleUnit) {
        this.kind = kind;
        this.acceptDays = acceptDays;
        this.handleValue = handleValue;
        this.handleUnit = handleUnit;
    }

    public TicketKind kind() {
        return kind;
    }

    int acceptDays() {
        return acceptDays;
    }

    int handleValue() {
        return handleValue;
    }

    Unit handleUnit() {
        return handleUnit;
    }

    /** For example 5 个工作日. */
    public String inWords() {
        return Messages.text("deadline.limit." + handleUnit.name(), handleValue);
    }
}
