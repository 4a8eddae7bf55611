package org.chengsheng.voice.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chengsheng.platform.audit.AuditLog;
import org.chengsheng.platform.identity.StaffMember;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/**
 * An administrator changes how long a clock runs. Tickets that were accepted keep the limit their
 * acceptance wrote down; what was before stays in the audit log.
 */
@ApplicationScoped
class ChangeTimeLimit {

    private final EntityManager database;
    private final Deadlines deadlines;
    private final AuditLog audit;

    ChangeTimeLimit(EntityManager database, Deadlines deadlines, AuditLog audit) {
        this.database = database;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    record TimeLimitEntry(
            int version,
            @NotNull Integer acceptValue,
            @NotNull Limit.Unit acceptUnit,
            @NotNull Integer handleValue,
            @NotNull Limit.Unit handleUnit,
            @NotNull Integer extendMost) {

        Terms terms() {
            return new Terms(acceptValue, acceptUnit, handleValue, handleUnit, extendMost);
        }
    }

    /** One row a clock, kinds first, as domain.md 3.4 lists them. */
    List<TimeLimitView> limits() {
        return deadlines.limits().stream()
                .sorted(Comparator.comparing(TimeLimit::clock))
                .map(TimeLimitView::of)
                .toList();
    }

    @Transactional
    TimeLimitView change(String clock, TimeLimitEntry entry, StaffMember admin) {
        TimeLimit limit = find(clock);
        if (limit.version() != entry.version()) {
            throw Refusal.stale(TimeLimitView.of(limit));
        }
        Terms before = limit.terms();
        limit.change(entry.terms());
        if (!limit.terms().equals(before)) {
            database.flush();
            audit.record(
                    admin.id(),
                    "CHANGE_TIME_LIMIT",
                    "timeLimit",
                    clock,
                    Messages.text("setting.changed", before.inWords(), limit.terms().inWords()));
        }
        return TimeLimitView.of(limit);
    }

    private TimeLimit find(String clock) {
        return Arrays.stream(ClockKind.values())
                .filter(it -> it.name().equals(clock))
                .findFirst()
                .map(deadlines::limitForChange)
                .orElseThrow(() -> new Refusal(VoiceCode.VOICE_TIME_LIMIT_NOT_FOUND));
    }
}
