package org.chengsheng.publicity.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;

/** 活动评估: written when the activity is over, frozen when it is closed. */
@Entity
@Table(name = "publicity_evaluation")
class Evaluation {

    @Id private UUID activityId;
    @Embedded private Findings findings;
    private UUID writtenBy;
    private Instant writtenAt;
    @Version private int version;

    protected Evaluation() {}

    Evaluation(UUID activityId) {
        this.activityId = activityId;
    }

    /**
     * @param whole the activity counts as evaluated, so no part may go missing
     */
    void write(Findings found, boolean whole, UUID author, Instant now) {
        found.requireConsistent();
        if (whole) {
            found.requireComplete();
        }
        findings = found;
        writtenBy = author;
        writtenAt = now;
    }

    /** The version a client has seen; 0 where nothing is written yet. */
    void requireVersion(int seen) {
        if (seen != version()) {
            throw Refusal.stale(new Standing(version(), findings()));
        }
    }

    /** What a client that wrote over an old picture must know. */
    record Standing(int version, Findings findings) {}

    Findings findings() {
        return findings == null ? NOTHING : findings;
    }

    static final Findings NOTHING =
            new Findings(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** The first writing is 1, so nobody writes over it who saw nothing. */
    int version() {
        return writtenAt == null ? 0 : version + 1;
    }
}
