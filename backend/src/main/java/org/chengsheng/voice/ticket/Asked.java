package org.chengsheng.voice.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A question of one person that another has to decide.
 *
 * @param by who asked; may not decide
 * @param days how many more (extension), in the days of the running clock
 * @param until when to look again (suspension)
 * @param unitId the unit suggested instead (return)
 * @param reason code or words of the one who asked
 */
@Embeddable
public record Asked(
        @Enumerated(EnumType.STRING) @Column(name = "awaiting") Awaiting awaiting,
        @Column(name = "asked_by") UUID by,
        @Column(name = "asked_at") Instant at,
        @Column(name = "asked_days") Integer days,
        @Column(name = "asked_until") Instant until,
        @Column(name = "asked_unit_id") UUID unitId,
        @Column(name = "asked_reason") String reason) {

    static Asked of(Awaiting awaiting, String reason, Occasion on) {
        return new Asked(awaiting, on.actor().id(), on.now(), null, null, null, reason);
    }

    Asked forDays(int number) {
        return new Asked(awaiting, by, at, number, until, unitId, reason);
    }

    Asked until(Instant moment) {
        return new Asked(awaiting, by, at, days, moment, unitId, reason);
    }

    Asked suggesting(UUID unit) {
        return new Asked(awaiting, by, at, days, until, unit, reason);
    }

    /** The same question before the next desk. */
    Asked passedTo(Awaiting next) {
        return new Asked(next, by, at, days, until, unitId, reason);
    }
}
