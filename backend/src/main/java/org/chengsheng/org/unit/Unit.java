package org.chengsheng.org.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    private boolean active;
    private int position;

    UnitView view() {
        return new UnitView(id, code, name, kind, parentId, active);
    }
}
