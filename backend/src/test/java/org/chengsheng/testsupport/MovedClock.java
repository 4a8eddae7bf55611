package org.chengsheng.testsupport;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.chengsheng.platform.calendar.WorkingCalendar;

/** The product's clock, put forward or back for one test; it goes on running from there. */
public final class MovedClock extends Clock {

    private volatile Duration by = Duration.ZERO;

    private MovedClock() {}

    /** Replaces the clock until the end of the test method. */
    public static MovedClock to(String shanghai) {
        MovedClock clock = new MovedClock();
        clock.put(shanghai);
        QuarkusMock.installMockForType(clock, Clock.class);
        return clock;
    }

    /** A moment as people write it, for example 2026-12-02T10:00. */
    public void put(String shanghai) {
        Instant wanted = LocalDateTime.parse(shanghai).atZone(WorkingCalendar.ZONE).toInstant();
        by = Duration.between(Clock.systemUTC().instant(), wanted);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(by).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product asks for instants only");
    }
}
