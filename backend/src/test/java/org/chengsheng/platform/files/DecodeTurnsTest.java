package org.chengsheng.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/** Only so many photos are in memory at once; the others wait, and not for ever. */
class DecodeTurnsTest {

    @Test
    void atMostTwoAtOnceAndAllGetTheirTurn() throws Exception {
        DecodeTurns turns = new DecodeTurns(2, Duration.ofSeconds(20));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 40; i++) {
            threads.submit(
                    () ->
                            turns.take(
                                    1,
                                    () -> {
                                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                        LockSupport.parkNanos(10_000_000);
                                        now.decrementAndGet();
                                        return done.incrementAndGet();
                                    }));
        }
        threads.shutdown();

        assertTrue(threads.awaitTermination(20, TimeUnit.SECONDS));
        assertEquals(2, most.get());
        assertEquals(40, done.get());
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgain() throws Exception {
        DecodeTurns turns = new DecodeTurns(1, Duration.ofMillis(50));
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Boolean> first =
                thread.submit(
                        () ->
                                turns.take(
                                        1,
                                        () -> {
                                            busy.countDown();
                                            return reached(finish);
                                        }));
        busy.await();

        Refusal refusal = assertThrows(Refusal.class, () -> turns.take(1, () -> true));

        assertEquals(PlatformCode.PLATFORM_UNAVAILABLE, refusal.code());
        finish.countDown();
        assertTrue(first.get(10, TimeUnit.SECONDS));
        assertTrue(turns.take(1, () -> true), "the turn is free again");
        thread.shutdown();
    }

    @Test
    void aFailureGivesTheTurnBack() {
        DecodeTurns turns = new DecodeTurns(1, Duration.ofMillis(50));

        assertThrows(
                IllegalStateException.class,
                () ->
                        turns.take(
                                1,
                                () -> {
                                    throw new IllegalStateException();
                                }));

        assertTrue(turns.take(1, () -> true));
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
