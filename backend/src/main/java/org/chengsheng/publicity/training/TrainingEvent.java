package org.chengsheng.publicity.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a session's history; written once, never changed. */
@Entity
@Immutable
@Table(name = "publicity_training_event")
class TrainingEvent {

    @Id private UUID id;
    private UUID sessionId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private TrainingAct act;

    private String note;

    protected TrainingEvent() {}

    TrainingEvent(UUID id, UUID sessionId, TrainingAct act, UUID actorId, String note, Instant at) {
        this.id = id;
        this.sessionId = sessionId;
        this.act = act;
        this.actorId = actorId;
        this.note = note;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    UUID actorId() {
        return actorId;
    }

    TrainingAct act() {
        return act;
    }

    String note() {
        return note;
    }
}
