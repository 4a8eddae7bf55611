package org.chengsheng.voice.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** People who ask at once, each again when answered; prints how long they waited. */
public final class SixteenPeople {

    private static final int USERS = Integer.getInteger("users", 16);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("warm", 10));

    /** Which questions, as a regular expression of their names; all unless said. */
    private static final Predicate<String> ASKED =
            Pattern.compile(System.getProperty("questions", "")).asPredicate();

    private final Map<String, Map<String, Times>> all = new LinkedHashMap<>();

    /** What is asked, by name; each call gives another address. */
    public record Question(String name, List<String> logins, List<String> paths) {}

    private record Times(int calls, double p50, double p95, double most) {}

    /**
     * @param size of the register, what the columns of the ratios are called
     */
    public void ask(String size, PackagedProduct product, List<Question> questions)
            throws Exception {
        List<Question> asked = questions.stream().filter(it -> ASKED.test(it.name())).toList();
        for (Question question : asked) {
            // A product that has just started is still being compiled.
            ask(requests(product, question), WARM);
        }
        System.out.printf("%n%s, load %.1f%n", size, load());
        for (Question question : asked) {
            Times times = measure(product, question);
            all.computeIfAbsent(question.name(), name -> new LinkedHashMap<>()).put(size, times);
            System.out.printf(
                    "%-28s %6d calls  p50 %7.1f ms  p95 %7.1f ms  most %7.1f ms  load %.1f%n",
                    question.name(), times.calls(), times.p50(), times.p95(), times.most(), load());
        }
    }

    /** Against the first size. */
    public void printRatios() {
        List<String> sizes =
                all.values().stream().flatMap(it -> it.keySet().stream()).distinct().toList();
        System.out.printf("%n%-28s", "p95 in ms (ratio)");
        sizes.forEach(size -> System.out.printf(" %26s", size));
        System.out.println();
        all.forEach(
                (name, times) -> {
                    System.out.printf("%-28s", name);
                    double first = times.get(sizes.get(0)).p95();
                    for (String size : sizes) {
                        double p95 = times.get(size).p95();
                        System.out.printf(" %18.1f (%5.2f)", p95, p95 / first);
                    }
                    System.out.println();
                });
    }

    private static Times measure(PackagedProduct product, Question question) throws Exception {
        List<HttpRequest> requests = requests(product, question);
        ask(requests, Duration.ofSeconds(2));
        long[] nanos = ask(requests, EACH);
        Arrays.sort(nanos);
        return new Times(
                nanos.length, at(nanos, 0.5), at(nanos, 0.95), nanos[nanos.length - 1] / 1e6);
    }

    private static List<HttpRequest> requests(PackagedProduct product, Question question) {
        List<HttpRequest> requests = new ArrayList<>();
        for (String login : question.logins()) {
            for (String path : question.paths()) {
                requests.add(product.request(login, path).build());
            }
        }
        return requests;
    }

    private static long[] ask(List<HttpRequest> requests, Duration time) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(USERS);
        List<List<Long>> times = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(USERS);
        long end = System.nanoTime() + time.toNanos();
        for (int user = 0; user < USERS; user++) {
            List<Long> mine = new ArrayList<>();
            times.add(mine);
            Random random = new Random(user);
            people.execute(
                    () -> {
                        try {
                            person(requests, random, end, mine);
                        } finally {
                            done.countDown();
                        }
                    });
        }
        done.await();
        people.shutdown();
        return times.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
    }

    private static void person(
            List<HttpRequest> requests, Random random, long end, List<Long> mine) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (System.nanoTime() < end) {
            HttpRequest request = requests.get(random.nextInt(requests.size()));
            long start = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                assertEquals(200, answer.statusCode(), request.uri().toString());
            } catch (Exception e) {
                throw new IllegalStateException(request.uri().toString(), e);
            }
            mine.add(System.nanoTime() - start);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
