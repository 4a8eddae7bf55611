package org.chengsheng.voice.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.platform.web.Refusal.Violation;
import org.chengsheng.voice.VoiceCode;

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

    @Column(updatable = false)
    private int defaultAcceptValue;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Limit.Unit defaultAcceptUnit;

    @Column(updatable = false)
    private int defaultHandleValue;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Limit.Unit defaultHandleUnit;

    @Column(updatable = false)
    private int defaultExtendMost;

    @Version private int version;

    protected TimeLimit() {}

    public TimeLimit(ClockKind clock, Limit accept, Limit handle, int extendMost) {
        this.clock = clock;
        take(new Terms(accept.value(), accept.unit(), handle.value(), handle.unit(), extendMost));
        this.defaultAcceptValue = accept.value();
        this.defaultAcceptUnit = accept.unit();
        this.defaultHandleValue = handle.value();
        this.defaultHandleUnit = handle.unit();
        this.defaultExtendMost = extendMost;
    }

    /** Takes other terms, or refuses them with what is wrong at each field. */
    void change(Terms entered) {
        List<Violation> wrong = entered.violations();
        if (!wrong.isEmpty()) {
            throw new Refusal(VoiceCode.VOICE_TIME_LIMIT_INVALID).withViolations(wrong);
        }
        take(entered);
    }

    private void take(Terms terms) {
        acceptValue = terms.acceptValue();
        acceptUnit = terms.acceptUnit();
        handleValue = terms.handleValue();
        handleUnit = terms.handleUnit();
        extendMost = terms.extendMost();
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

    Terms terms() {
        return new Terms(acceptValue, acceptUnit, handleValue, handleUnit, extendMost);
    }

    /** What the product ships with. */
    Terms defaults() {
        return new Terms(
                defaultAcceptValue,
                defaultAcceptUnit,
                defaultHandleValue,
                defaultHandleUnit,
                defaultExtendMost);
    }

    public int version() {
        return version;
    }
}
