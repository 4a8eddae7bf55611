package org.chengsheng.platform.files;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/** Lets a few photos at a time into memory, first come first served. */
final class DecodeTurns {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final int turns;
    private final Semaphore free;
    private final Duration patience;

    DecodeTurns(int turns, Duration patience) {
        this.turns = turns;
        this.free = new Semaphore(turns, true);
        this.patience = patience;
    }

    /** All turns there are, for work that must be alone. */
    int all() {
        return turns;
    }

    /** Does the work in its turn; after too long a wait the caller is told to come again. */
    <T> T take(int needed, Supplier<T> work) {
        if (!waitFor(needed)) {
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
        try {
            return work.get();
        } finally {
            free.release(needed);
        }
    }

    private boolean waitFor(int needed) {
        try {
            return free.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
