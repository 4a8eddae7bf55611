package org.chengsheng.publicity.rolemodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.Words;

/** What somebody said against a role model during the notice; whoever said it is not kept. */
@Entity
@Table(name = "publicity_role_model_objection")
class Objection {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID roleModelId;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String text;

    private Boolean upheld;
    private String ruling;

    protected Objection() {}

    Objection(UUID id, UUID roleModelId, String text, Instant at) {
        this.id = id;
        this.roleModelId = roleModelId;
        this.text = Words.orNull(text);
        this.at = at;
    }

    /** Once; a ruling is not taken back. */
    void rule(boolean stands, String words) {
        if (upheld != null) {
            throw new Refusal(PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_RULED);
        }
        upheld = stands;
        ruling = Words.orNull(words);
    }

    boolean isOpen() {
        return upheld == null;
    }

    boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }

    UUID id() {
        return id;
    }

    UUID roleModelId() {
        return roleModelId;
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
