package org.chengsheng.voice.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chengsheng.voice.size.SixteenPeople.Question;
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
    private static final String API = "/api/console";
    private static final List<String> LOGINS =
            List.of("acceptor", "supervisor", "leader", "handler", "lead", "checker");

    @Test
    void askAsSixteenPeople() throws Exception {
        SixteenPeople people = new SixteenPeople();
        for (String size : SIZES.split(",")) {
            Path folder = DATA.resolve(size).toAbsolutePath();
            Files.createDirectories(folder);
            try (PackagedProduct product =
                    new PackagedProduct(folder).withTickets(Integer.parseInt(size), HEAP)) {
                Thread changes = changes(product);
                people.ask(size + " tickets", product, questions(product));
                changes.interrupt();
                changes.join();
            }
        }
        people.printRatios();
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
}
