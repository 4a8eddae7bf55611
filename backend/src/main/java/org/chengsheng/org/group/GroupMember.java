package org.chengsheng.org.group;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.chengsheng.org.Tenure;

/** One person in one role of a leading group for a time. Who changes role gets another row. */
@Entity
@Table(name = "org_group_member")
class GroupMember {

    @Id private UUID id;
    private UUID staffId;

    /** Where the person worked when the row began. */
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    /** 职务, in words. */
    private String duty;

    @Embedded private Tenure tenure;

    protected GroupMember() {}

    GroupMember(UUID staffId, UUID unitId, GroupRole role, String duty, Tenure tenure) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.staffId = staffId;
        this.unitId = unitId;
        this.role = role;
        this.duty = duty;
        this.tenure = tenure;
    }

    boolean hinders(GroupMember other) {
        boolean samePlace = role == GroupRole.HEAD || staffId.equals(other.staffId);
        return role == other.role && samePlace && tenure.meets(other.tenure);
    }

    void leave(Tenure ended) {
        tenure = ended;
    }

    UUID id() {
        return id;
    }

    UUID staffId() {
        return staffId;
    }

    UUID unitId() {
        return unitId;
    }

    GroupRole role() {
        return role;
    }

    String duty() {
        return duty;
    }

    Tenure tenure() {
        return tenure;
    }
}
