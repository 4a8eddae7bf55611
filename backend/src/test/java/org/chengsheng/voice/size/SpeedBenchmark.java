package org.chengsheng.voice.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;

/**
 * How long staff wait with few and with many tickets: 16 people at once, each asking again when
 * answered, over HTTP against the packaged jar. Not run by the build, because a time is no test; by
 * hand after {@code ./mvnw package}: {@code -Dtest=SpeedBenchmark -DargLine="-Ddata=/tmp/size"}.
 * The first size is what the others are compared with.
 */
class SpeedBenchmark {

    private static final Path DATA = Path.of(System.getProperty("data", "target/size"));
    private static final String SIZES = System.getProperty("sizes", "10000,1000000");
    private static final String HEAP = System.getProperty("heap", "512m");
    private static final int USERS = Integer.getInteger("users", 16);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final String API = "/api/console";
    private static final List<String> LOGINS =
            List.of("acceptor", "supervisor", "leader", "handler", "lead", "checker");

    /** What is asked, by name; each call gives another address. */
    private record Question(String name, List<String> logins, List<String> paths) {}

    private record Times(int calls, double p50, double p95, double most) {}

    @Test
    void askAsSixteenPeople() throws Exception {
        Map<String, Map<String, Times>> all = new LinkedHashMap<>();
        for (String size : SIZES.split(",")) {
            Path folder = DATA.resolve(size).toAbsolutePath();
            Files.createDirectories(folder);
            try (PackagedProduct product =
                    new PackagedProduct(folder).withTickets(Integer.parseInt(size), HEAP)) {
                System.out.printf("%n%s tickets, load %.1f%n", size, load());
                Thread changes = changes(product);
                for (Question question : questions(product)) {
                    Times times = measure(product, question);
                    all.computeIfAbsent(question.name(), name -> new LinkedHashMap<>())
                            .put(size, times);
                    System.out.printf(
                            "%-28s %6d calls  p50 %7.1f ms  p95 %7.1f ms  most %7.1f ms  load"
                                    + " %.1f%n",
                            question.name(),
                            times.calls(),
                            times.p50(),
                            times.p95(),
                            times.most(),
                            load());
                }
                changes.interrupt();
                changes.join();
            }
        }
        ratios(all);
    }

    /** Somebody writes a note each second: what is kept for others ends with it. */
    private static Thread changes(PackagedProduct product) throws Exception {
        String number =
                get(product, "acceptor", API + "/tickets?limit=1").getString("items[0].number");
        HttpRequest note =
                product.request("acceptor", API + "/tickets/" + number + "/notes")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"已联系市民。\"}"))
                        .build();
        Thread changes = new Thread(() -> write(note), "changes");
        changes.setDaemon(true);
        changes.start();
        return changes;
    }

    private static void write(HttpRequest note) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            while (true) {
                HttpResponse<String> answer = client.send(note, BodyHandlers.ofString());
                assertEquals(201, answer.statusCode(), answer.body());
                Thread.sleep(1_000);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static List<Question> questions(PackagedProduct product) throws Exception {
        List<String> bureau = List.of("acceptor", "supervisor", "leader");
        String list = API + "/tickets";
        JsonPath page = get(product, "leader", list + "?aboutStaff=false&limit=100");
        List<String> numbers = new ArrayList<>(page.getList("items.number"));
        // The middle of the register too, where nobody has looked lately.
        page = get(product, "leader", list + "?aboutStaff=false&limit=100&to=2025-06-30");
        numbers.addAll(page.getList("items.number"));
        String deep = page.getString("nextCursor");
        List<String> units = get(product, "leader", API + "/units").getList("items.id");
        List<Question> questions = new ArrayList<>();
        questions.add(new Question("list", LOGINS, List.of(list + "?limit=50")));
        questions.add(
                new Question(
                        "list, far down",
                        bureau,
                        List.of(list + "?limit=50&to=2025-06-30&cursor=" + deep)));
        questions.add(
                new Question(
                        "list, filtered",
                        bureau,
                        List.of(
                                list + "?state=HANDLING&sort=DUE",
                                list + "?kind=REPORT&state=CLOSED",
                                list + "?category=E0102",
                                list + "?unit=" + units.get(3) + "&kind=COMPLAINT",
                                list + "?due=OVERDUE&sort=DUE",
                                list + "?area=" + encoded("城西区") + "&state=HANDLING",
                                list + "?measure=CONTRADICTED",
                                list + "?source=LETTER&urgent=true",
                                list + "?actable=true&sort=DUE")));
        questions.add(new Question("count of a list", LOGINS, List.of(list + "/count")));
        questions.add(
                new Question("view counts (6 views)", bureau, List.of(views(product, bureau))));
        questions.add(
                new Question(
                        "search",
                        bureau,
                        words(list, "垃圾", "望江路 烧烤", "井盖", "夜间施工", "学府路12号", "锦旗", "共享单车")));
        questions.add(
                new Question(
                        "search, count",
                        bureau,
                        words(list + "/count", "垃圾", "望江路 烧烤", "井盖", "锦旗", "现场查看")));
        questions.add(new Question("detail", bureau, each(numbers, list + "/%s")));
        questions.add(new Question("similar", bureau, each(numbers, list + "/%s/similar-tickets")));
        questions.add(
                new Question(
                        "rates",
                        bureau,
                        each(
                                List.of("UNIT", "KIND", "CATEGORY", "AREA", "SOURCE", "MONTH"),
                                API + "/ticket-figures?from=2023-12&to=2026-12&by=%s")));
        questions.add(new Question("workbench", LOGINS, List.of(API + "/workbench")));
        questions.add(new Question("ledger", bureau, List.of(API + "/ledger?limit=50")));
        return questions;
    }

    /** The views people keep: open by unit, overdue, by words, of this week. */
    private static String views(PackagedProduct product, List<String> logins) throws Exception {
        for (String login : logins) {
            if (!get(product, login, API + "/ticket-views").getList("items").isEmpty()) {
                continue;
            }
            for (String filter :
                    List.of(
                            "{}",
                            "{\"state\":[\"HANDLING\"]}",
                            "{\"due\":\"OVERDUE\"}",
                            "{\"q\":\"垃圾\"}",
                            "{\"kind\":[\"COMPLAINT\"],\"state\":[\"CLOSED\"]}",
                            "{\"days\":7}")) {
                HttpRequest add =
                        product.request(login, API + "/ticket-views")
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"name\":\"视图\",\"audience\":\"PERSONAL\",\"filter\":"
                                                        + filter
                                                        + "}"))
                                .build();
                HttpResponse<String> answer =
                        HttpClient.newHttpClient().send(add, BodyHandlers.ofString());
                assertEquals(201, answer.statusCode(), answer.body());
            }
        }
        return API + "/ticket-views/counts";
    }

    private static Times measure(PackagedProduct product, Question question) throws Exception {
        List<HttpRequest> requests = new ArrayList<>();
        for (String login : question.logins()) {
            for (String path : question.paths()) {
                requests.add(product.request(login, path).build());
            }
        }
        ask(requests, Duration.ofSeconds(2));
        long[] nanos = ask(requests, EACH);
        Arrays.sort(nanos);
        return new Times(
                nanos.length, at(nanos, 0.5), at(nanos, 0.95), nanos[nanos.length - 1] / 1e6);
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

    private static void ratios(Map<String, Map<String, Times>> all) {
        String[] sizes = SIZES.split(",");
        System.out.printf("%n%-28s", "p95 in ms (ratio)");
        Arrays.stream(sizes).forEach(size -> System.out.printf(" %18s", size));
        System.out.println();
        all.forEach(
                (name, times) -> {
                    System.out.printf("%-28s", name);
                    double first = times.get(sizes[0]).p95();
                    for (String size : sizes) {
                        double p95 = times.get(size).p95();
                        System.out.printf(" %10.1f (%5.2f)", p95, p95 / first);
                    }
                    System.out.println();
                });
    }

    private static JsonPath get(PackagedProduct product, String login, String path)
            throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(product.request(login, path).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path + " " + answer.body());
        return JsonPath.from(answer.body());
    }

    private static List<String> words(String list, String... words) {
        return Arrays.stream(words).map(it -> list + "?q=" + encoded(it)).toList();
    }

    private static List<String> each(List<String> values, String path) {
        return values.stream().map(path::formatted).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
