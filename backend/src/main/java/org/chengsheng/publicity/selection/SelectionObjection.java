package org.chengsheng.publicity.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** What somebody said against a candidate during the notice; whoever said it is not kept. */
@Entity
@Table(name = "publicity_selection_objection")
class SelectionObjection {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID selectionId;

    @Column(updatable = false)
    private UUID candidateId;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String text;

    private Boolean upheld;
    private String ruling;

    protected SelectionObjection() {}

    SelectionObjection(UUID id, Candidate against, String text, Instant at) {
        this.id = id;
        this.selectionId = against.selectionId();
        this.candidateId = against.id();
        this.text = Words.orNull(text);
        this.at = at;
    }

    /** Once; a ruling is not taken back. */
    void rule(boolean stands, String words) {
        if (upheld != null) {
            throw new Refusal(PublicityCode.PUBLICITY_SELECTION_OBJECTION_RULED);
        }
        upheld = stands;
        ruling = Words.orNull(words);
    }

    boolean isOpen() {
        return upheld == null;
    }

    UUID id() {
        return id;
    }

    UUID selectionId() {
        return selectionId;
    }

    UUID candidateId() {
        return candidateId;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }

    Boolean upheld() {
        return upheld;
    }

    String ruling() {
        return ruling;
    }
}
