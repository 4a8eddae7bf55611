package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * When a popular activity opens, hundreds press at the same moment and queue for one row. They
 * queue here, first come first served, so that those who wait do not hold the database connections
 * of the whole bureau. Only the row lock decides who has a place.
 */
@ApplicationScoped
class SignUpTurns {

    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    <T> T take(Supplier<T> work) {
        if (!waitForTurn()) {
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean waitForTurn() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
