package org.chengsheng.voice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.setting.Settings;
import org.chengsheng.voice.handling.TicketRow.DueState;

/** How a ticket stands against its due moment. */
@ApplicationScoped
class DueStates {

    private final Settings settings;

    DueStates(Settings settings) {
        this.settings = settings;
    }

    Duration soon() {
        return Duration.ofHours(settings.number("voice.due-soon-hours"));
    }

    /**
     * @param still what is answered or closed has no deadline any more, what is paused has none now
     */
    DueState of(Instant dueAt, boolean still, Instant now) {
        if (dueAt == null || still) {
            return DueState.NONE;
        }
        if (dueAt.isBefore(now)) {
            return DueState.OVERDUE;
        }
        return dueAt.isBefore(now.plus(soon())) ? DueState.SOON : DueState.ON_TIME;
    }
}
