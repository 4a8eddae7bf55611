package org.chengsheng.voice.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long the bureau may take under one clock (domain.md 3.4); data, not a constant. */
@Entity
@Table(name = "voice_time_limit")
public class TimeLimit {

    @Id
    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    private int acceptValue;

    @Enumerated(EnumType.STRING)
    private Limit.Unit acceptUnit;

    private int handleValue;

    @Enumerated(EnumType.STRING)
    private Limit.Unit handleUnit;

    private int extendMost;

    @Version private int version;

    protected TimeLimit() {}

    public TimeLimit(ClockKind clock, Limit accept, Limit handle, int extendMost) {
        this.clock = clock;
        this.acceptValue = accept.value();
        this.acceptUnit = accept.unit();
        this.handleValue = handle.value();
        this.handleUnit = handle.unit();
        this.extendMost = extendMost;
    }

    public ClockKind clock() {
        return clock;
    }

    public Limit accept() {
        return new Limit(acceptValue, acceptUnit);
    }

    public Limit handle() {
        return new Limit(handleValue, handleUnit);
    }

    /** T14: how many more days one extension may give at most; 0 where none is possible. */
    public int extendMost() {
        return extendMost;
    }

    public int version() {
        return version;
    }
}
