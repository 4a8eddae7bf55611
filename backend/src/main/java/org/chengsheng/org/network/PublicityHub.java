package org.chengsheng.org.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** 组织宣传部门 (M-004): the unit that must have full-time staff. The one row comes with the schema. */
@Entity
@Table(name = "org_publicity_hub")
class PublicityHub {

    static final int ONLY = 1;

    @Id private int id = ONLY;
    private UUID unitId;
    @Version private int version;

    protected PublicityHub() {}

    void move(UUID newUnit) {
        unitId = newUnit;
    }

    UUID unitId() {
        return unitId;
    }

    int version() {
        return version;
    }
}
