package org.chengsheng.voice.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Since when a ticket waits at a step and until when that may last.
 *
 * @param left seconds of acceptance that were left when the citizen was asked (T3), null for a
 *     clock that never stood still
 * @param dueAt null where only the due moment of the whole ticket counts
 * @param warnedAt when those who have it were told that they are late
 */
@Embeddable
public record StageTime(
        @Enumerated(EnumType.STRING) @Column(name = "stage") Stage stage,
        @Column(name = "stage_since") Instant since,
        @Column(name = "stage_left") Long left,
        @Column(name = "stage_due_at") Instant dueAt,
        @Column(name = "stage_warned_at") Instant warnedAt) {

    /**
     * The time of the step a ticket is at now: the one it had when it still waits there, otherwise
     * a new one.
     *
     * @param before null when it waited nowhere
     */
    static StageTime of(Ticket ticket, StageTime before, StageClock clock, Instant now) {
        Stage stage = Stage.of(ticket);
        if (stage == null || before != null && before.stage == stage) {
            return stage == null ? null : before;
        }
        if (stage == Stage.ACCEPTANCE && before != null && before.left != null) {
            return new StageTime(
                    stage, now, before.left, clock.after(ticket, now, before.left), null);
        }
        boolean stops = stage == Stage.SUPPLEMENT && before != null && before.dueAt != null;
        Long left = stops ? clock.left(ticket, now, before.dueAt) : null;
        return new StageTime(stage, now, left, clock.due(ticket, stage, now), null);
    }

    /** The same step under another calendar. */
    StageTime recounted(Ticket ticket, StageClock clock) {
        boolean resumed = stage == Stage.ACCEPTANCE && left != null;
        Instant due = resumed ? clock.after(ticket, since, left) : clock.due(ticket, stage, since);
        return new StageTime(stage, since, left, due, warnedAt);
    }

    /** Whoever goes on from here at this moment took too long. */
    boolean isOver(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }
}
