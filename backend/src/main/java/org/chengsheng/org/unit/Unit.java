package org.chengsheng.org.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.chengsheng.org.UnitKind;
import org.chengsheng.org.UnitView;

/** 单位: a part of the bureau, in a tree. */
@Entity
@Table(name = "org_unit")
class Unit {

    @Id private UUID id;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private UUID parentId;
    private UUID leaderId;
    private boolean active;
    private int position;

    @Version private int version;

    protected Unit() {}

    Unit(UUID id) {
        this.id = id;
    }

    void describe(
            String newCode, String newName, UnitKind newKind, UUID newParent, int newPosition) {
        code = newCode;
        name = newName;
        kind = newKind;
        parentId = newParent;
        position = newPosition;
    }

    void leadBy(UUID staffId) {
        leaderId = staffId;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    int version() {
        return version;
    }

    UnitView view() {
        return new UnitView(id, code, name, kind, parentId, leaderId, active, position, version);
    }
}
