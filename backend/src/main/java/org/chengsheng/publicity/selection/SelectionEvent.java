package org.chengsheng.publicity.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a selection's history; written once, never changed. */
@Entity
@Immutable
@Table(name = "publicity_selection_event")
class SelectionEvent {

    @Id private UUID id;
    private UUID selectionId;
    private Instant at;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private SelectionAct act;

    private String note;

    protected SelectionEvent() {}

    SelectionEvent(
            UUID id, UUID selectionId, SelectionAct act, UUID actorId, String note, Instant at) {
        this.id = id;
        this.selectionId = selectionId;
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

    SelectionAct act() {
        return act;
    }

    String note() {
        return note;
    }
}
