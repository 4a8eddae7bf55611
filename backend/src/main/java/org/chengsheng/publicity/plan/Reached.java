package org.chengsheng.publicity.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a target reached in one month, as somebody entered it. Never changed: a newer row counts.
 */
@Entity
@Table(name = "publicity_reached")
class Reached {

    @Id private UUID id;
    private UUID lineId;
    private UUID unitId;
    private LocalDate month;
    private BigDecimal value;
    private String note;
    private UUID enteredBy;
    private Instant enteredAt;

    protected Reached() {}

    Reached(RecordReached.ReachedEntry entry, UUID by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.lineId = entry.lineId();
        this.unitId = entry.unitId();
        this.month = entry.month().withDayOfMonth(1);
        this.value = entry.value();
        this.note = entry.note().strip();
        this.enteredBy = by;
        this.enteredAt = at;
    }
}
