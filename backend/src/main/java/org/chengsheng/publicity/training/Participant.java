package org.chengsheng.publicity.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.chengsheng.org.PersonView;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;

/** Somebody who was asked to a session, with the unit of that time. */
@Entity
@Table(name = "publicity_training_participant")
class Participant {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID sessionId;

    @Column(updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    private UUID unitId;

    private boolean present;
    private Integer score;

    protected Participant() {}

    Participant(UUID id, UUID sessionId, PersonView person) {
        this.id = id;
        this.sessionId = sessionId;
        this.staffId = person.id();
        this.unitId = person.unitId();
    }

    /**
     * @param points 0 to 100, null while not assessed; only who came has some
     */
    void mark(boolean came, Integer points) {
        if (!came && points != null) {
            throw new Refusal(PublicityCode.PUBLICITY_TRAINING_ABSENT_SCORED);
        }
        present = came;
        score = points;
    }

    UUID staffId() {
        return staffId;
    }

    UUID unitId() {
        return unitId;
    }

    boolean isPresent() {
        return present;
    }

    Integer score() {
        return score;
    }
}
