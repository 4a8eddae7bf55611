package org.chengsheng.publicity.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the timeline. */
@Entity
@Immutable
@Table(name = "publicity_activity_event")
public class ActivityEvent {

    @Id private UUID id;
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private ActivityAct act;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    private UUID actorId;
    private String note;
    private Instant at;

    protected ActivityEvent() {}

    ActivityEvent(UUID id, UUID activityId, Activity.Done done) {
        this.id = id;
        this.activityId = activityId;
        this.act = done.act();
        this.state = done.state();
        this.actorId = done.actorId();
        this.note = done.note();
        this.at = done.at();
    }

    public ActivityAct act() {
        return act;
    }

    public ActivityState state() {
        return state;
    }

    /** Null: the time did it. */
    public UUID actorId() {
        return actorId;
    }

    public String note() {
        return note;
    }

    public Instant at() {
        return at;
    }
}
