package org.chengsheng.publicity.rolemodel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a role model's history; written once, never changed. */
@Entity
@Immutable
@Table(name = "publicity_role_model_event")
class RoleModelEvent {

    @Id private UUID id;
    private UUID roleModelId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private RoleModelAct act;

    private String note;

    protected RoleModelEvent() {}

    RoleModelEvent(
            UUID id, UUID roleModelId, RoleModelAct act, UUID actorId, String note, Instant at) {
        this.id = id;
        this.roleModelId = roleModelId;
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

    RoleModelAct act() {
        return act;
    }

    String note() {
        return note;
    }
}
