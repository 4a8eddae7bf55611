package org.chengsheng.publicity.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/**
 * 归属: where one activity belongs in its year. Kept beside it, for it is no part of what was
 * approved.
 */
@Entity
@Table(name = "publicity_placement")
class Placement {

    @Id private UUID activityId;
    private UUID campaignId;
    private UUID budgetLineId;
    private UUID[] tasks = {};
    @Version private int version;
    @Transient private boolean kept;

    protected Placement() {}

    Placement(UUID activityId) {
        this.activityId = activityId;
    }

    void place(UUID campaign, UUID budgetLine, List<UUID> tags) {
        campaignId = campaign;
        budgetLineId = budgetLine;
        tasks = tags.stream().distinct().toArray(UUID[]::new);
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID budgetLineId() {
        return budgetLineId;
    }

    List<UUID> tasks() {
        return List.of(tasks);
    }

    /** 0 while it was never placed, so that of two who place it first one is told. */
    int version() {
        return kept ? version + 1 : 0;
    }
}
