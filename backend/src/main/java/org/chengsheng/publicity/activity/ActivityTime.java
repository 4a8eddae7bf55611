package org.chengsheng.publicity.activity;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.web.Messages;
import org.chengsheng.platform.web.Refusal;

/**
 * 时间: half-open, from the start to the end.
 *
 * @param startsAt when people come
 * @param endsAt later than the start by at most 60 days
 */
public record ActivityTime(Instant startsAt, Instant endsAt) {

    /** A campaign of weeks is several activities. */
    static final Duration LONGEST = Duration.ofDays(60);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    public ActivityTime {
        if (startsAt.isBefore(EARLIEST) || startsAt.isAfter(LATEST)) {
            throw Refusal.invalid("startsAt", Messages.text("activity.startsAt"));
        }
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw Refusal.invalid("endsAt", Messages.text("activity.endsAt", LONGEST.toDays()));
        }
    }
}
