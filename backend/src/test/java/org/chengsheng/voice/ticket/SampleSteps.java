package org.chengsheng.voice.ticket;

import java.time.Duration;
import java.time.Instant;

/** Steps of one length, without a calendar: a register of years is made in minutes. */
final class SampleSteps implements StageClock {

    private static final Duration LENGTH = Duration.ofHours(6);

    @Override
    public Instant due(Ticket ticket, Stage stage, Instant since) {
        return switch (stage) {
            case HANDLING -> null;
            case SUPPLEMENT, SUSPENSION, CALL_BACK -> since.plus(Duration.ofDays(3));
            default -> since.plus(LENGTH);
        };
    }

    @Override
    public long left(Ticket ticket, Instant from, Instant due) {
        return Math.max(0, Duration.between(from, due).toSeconds());
    }

    @Override
    public Instant after(Ticket ticket, Instant from, long left) {
        return from.plusSeconds(left);
    }
}
