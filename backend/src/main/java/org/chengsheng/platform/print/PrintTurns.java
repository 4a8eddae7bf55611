package org.chengsheng.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * Documents are made one at a time: the Chinese font alone takes some tens of megabytes while a PDF
 * is laid out.
 */
@ApplicationScoped
public class PrintTurns {

    private static final long PATIENCE_SECONDS = 20;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1, true);

    /** Makes a document in memory. */
    @FunctionalInterface
    public interface Printing {
        byte[] print() throws IOException;
    }

    /** Waits for its turn, at most {@value #PATIENCE_SECONDS} seconds. */
    public byte[] take(Printing printing) {
        if (!waitForTurn()) {
            throw new Refusal(PlatformCode.PLATFORM_UNAVAILABLE).retryAfter(RETRY);
        }
        try {
            return printing.print();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        } finally {
            turn.release();
        }
    }

    private boolean waitForTurn() {
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
