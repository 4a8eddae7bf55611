package org.chengsheng.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people press at the same moment. */
public final class AtOnce {

    private static final int MOST_PEOPLE = 50;

    private AtOnce() {}

    /** The same act so many times; the answers. */
    public static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        return atOnce(Collections.nCopies(times, act));
    }

    /** These acts, started together; the answers in their order. */
    public static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(Math.min(acts.size(), MOST_PEOPLE));
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                running.add(
                        people.submit(
                                () -> {
                                    start.await();
                                    return act.call();
                                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
