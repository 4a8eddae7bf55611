package org.chengsheng.voice.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.identity.StaffMember;

/** One open connection of one person. Touched by the listening thread only, once it is open. */
final class Listener {

    private final Instant until;
    private final MultiEmitter<? super Signal> emitter;
    private volatile StaffMember staff;
    private volatile boolean gone;
    private volatile Instant knownAt;

    Listener(
            StaffMember staff,
            Instant until,
            Instant knownAt,
            MultiEmitter<? super Signal> emitter) {
        this.staff = staff;
        this.until = until;
        this.knownAt = knownAt;
        this.emitter = emitter;
    }

    StaffMember staff() {
        return staff;
    }

    boolean isOf(StaffMember other) {
        return staff.id().equals(other.id());
    }

    boolean isStale(Instant now, Duration fresh) {
        return now.isAfter(knownAt.plus(fresh));
    }

    /** What our tables say of the person now; null: nobody we let in. */
    void know(StaffMember now, Instant at) {
        gone = now == null;
        staff = gone ? staff : now;
        knownAt = at;
    }

    boolean isOver(Instant now) {
        return gone || !now.isBefore(until) || emitter.isCancelled();
    }

    void emit(Signal signal) {
        emitter.emit(signal);
    }

    void close() {
        emitter.complete();
    }
}
