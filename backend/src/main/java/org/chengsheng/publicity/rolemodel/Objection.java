package org.chengsheng.publicity.rolemodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.publicity.PublicityCode;
import org.chengsheng.publicity.steps.NoticeObjection;

/** Against a role model. */
@Entity
@Table(name = "publicity_role_model_objection")
class Objection extends NoticeObjection {

    @Column(updatable = false)
    private UUID roleModelId;

    protected Objection() {}

    Objection(UUID id, UUID roleModelId, String text, Instant at) {
        super(id, text, at);
        this.roleModelId = roleModelId;
    }

    void rule(boolean stands, String words) {
        rule(stands, words, PublicityCode.PUBLICITY_ROLE_MODEL_OBJECTION_RULED);
    }

    UUID roleModelId() {
        return roleModelId;
    }
}
