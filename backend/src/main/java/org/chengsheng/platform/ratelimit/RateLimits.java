package org.chengsheng.platform.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.secret.SecretKeys;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * Counters in the database, shared by all replicas, each in a transaction of its own so that a
 * refused request still counts. Whom they count is kept only as a keyed fingerprint, for as long as
 * its window lasts.
 */
@ApplicationScoped
public class RateLimits {

    /**
     * How many acts of one kind are allowed in a window.
     *
     * @param name of the counter, for example {@code receipt-guess-ip}
     */
    public record Limit(String name, int most, Duration window) {}

    private final EntityManager database;
    private final Fingerprint fingerprint;
    private final Clock clock;

    RateLimits(EntityManager database, SecretKeys keys, Clock clock) {
        this.database = database;
        this.fingerprint = new Fingerprint(keys.derive("rate-limit"));
        this.clock = clock;
    }

    /**
     * Takes one of the allowed acts before the act is done; more than allowed is refused with 429.
     *
     * @param subject whom the counter is for: an address, a ticket number, a citizen
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(Limit limit, String subject) {
        Instant start = windowStart(limit);
        Number count =
                (Number)
                        database.createNativeQuery(
                                        "insert into platform_rate_counter (name, subject,"
                                                + " window_start, expires_at, taken) values"
                                                + " (:name, :subject, :start, :expires, 1)"
                                                + " on conflict (name, subject, window_start) do"
                                                + " update set taken = platform_rate_counter.taken"
                                                + " + 1 returning taken")
                                .setParameter("name", limit.name())
                                .setParameter("subject", subject(start, subject))
                                .setParameter("start", start)
                                .setParameter("expires", start.plus(limit.window()))
                                .getSingleResult();
        if (count.intValue() > limit.most()) {
            Duration wait = Duration.between(clock.instant(), start.plus(limit.window()));
            throw new Refusal(PlatformCode.PLATFORM_RATE_LIMITED, Math.max(1, wait.toMinutes() + 1))
                    .retryAfter(wait);
        }
    }

    /** Gives one back: the act was legitimate and shall not count, for example a right code. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(Limit limit, String subject) {
        Instant start = windowStart(limit);
        database.createNativeQuery(
                        "update platform_rate_counter set taken = taken - 1 where name = :name and"
                                + " subject = :subject and window_start = :start and taken > 0")
                .setParameter("name", limit.name())
                .setParameter("subject", subject(start, subject))
                .setParameter("start", start)
                .executeUpdate();
    }

    /** Drops counters whose window is over; called by the housekeeping. */
    @Transactional
    public int forgetExpired() {
        return database.createNativeQuery(
                        "delete from platform_rate_counter where expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Instant windowStart(Limit limit) {
        long seconds = limit.window().toSeconds();
        long now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(now - now % seconds);
    }

    /** The window is part of the value: the counters of two days cannot be joined to one person. */
    private byte[] subject(Instant start, String subject) {
        return fingerprint.of(start + "|" + subject);
    }
}
