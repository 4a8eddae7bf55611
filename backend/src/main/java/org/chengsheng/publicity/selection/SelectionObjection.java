package org.chengsheng.publicity.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.steps.NoticeObjection;

/** Against a candidate. */
@Entity
@Table(name = "publicity_selection_objection")
class SelectionObjection extends NoticeObjection {

    @Column(updatable = false)
    private UUID selectionId;

    @Column(updatable = false)
    private UUID candidateId;

    protected SelectionObjection() {}

    SelectionObjection(UUID id, Candidate against, String text, Instant at) {
        super(id, text, at);
        this.selectionId = against.selectionId();
        this.candidateId = against.id();
    }

    void rule(boolean stands, String words) {
        rule(stands, words, PublicityCode.PUBLICITY_SELECTION_OBJECTION_RULED);
    }

    UUID selectionId() {
        return selectionId;
    }

    UUID candidateId() {
        return candidateId;
    }
}
