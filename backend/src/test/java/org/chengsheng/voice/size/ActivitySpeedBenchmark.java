package org.chengsheng.voice.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chengsheng.voice.size.SixteenPeople.Question;
import org.junit.jupiter.api.Test;

/**
 * How long people wait with 400 and with 20,000 activities, with 20,000 and 1,000,000 sign-ups: as
 * {@link SpeedBenchmark}, by hand, {@code -Dtest=ActivitySpeedBenchmark}.
 */
class ActivitySpeedBenchmark {

    private static final Path DATA = Path.of(System.getProperty("data", "target/size"));
    private static final String API = "/api/console/publicity";
    private static final List<String> LOGINS =
            List.of("officer", "correspondent", "lead", "leader");
    private static final List<String> OFFICES = List.of("officer", "leader");

    @Test
    void askAsSixteenPeople() throws Exception {
        SixteenPeople people = new SixteenPeople();
        for (int activities : new int[] {400, 20_000}) {
            Path folder = DATA.resolve("activities-" + activities).toAbsolutePath();
            Files.createDirectories(folder);
            try (PackagedProduct product =
                    new PackagedProduct(folder)
                            .withActivities(activities, activities * 50, "512m")) {
                people.ask(activities + " activities", product, questions(product));
            }
        }
        people.printRatios();
    }

    private static List<Question> questions(PackagedProduct product) throws Exception {
        String list = API + "/activities";
        LocalDate today = LocalDate.now();
        String year = "?from=" + today.getYear() + "-01-01&to=" + today.getYear() + "-12-31";
        JsonPath page = get(product, list + "?limit=100&to=" + today.minusYears(1));
        String deep = page.getString("nextCursor");
        List<String> numbers = new ArrayList<>(page.getList("items.number"));
        JsonPath coming =
                get(
                        product,
                        "/api/citizen/activities?limit=50&from="
                                + today
                                + "&to="
                                + today.plusDays(30));
        List<String> open = coming.getList("items.number");
        List<String> units = get(product, "/api/console/units").getList("items.id");
        String crowd =
                get(
                                product,
                                list
                                        + "?limit=100&from="
                                        + today.plusDays(6)
                                        + "&to="
                                        + today.plusDays(8))
                        .getString("items.find { it.title.endsWith('第0场') }.number");
        String desk = list + "/" + crowd + "/sign-ups";
        return List.of(
                new Question("list", LOGINS, List.of(list + "?limit=50")),
                new Question("list, far down", OFFICES, List.of(list + "?limit=50&cursor=" + deep)),
                new Question(
                        "list, filtered",
                        OFFICES,
                        List.of(
                                list + "?state=ENDED",
                                list + "?kind=LECTURE&state=PUBLISHED&sort=SOONEST",
                                list + "?unit=" + units.get(3),
                                list + "?audience=PUPIL&kind=OPEN_DAY",
                                list + "?mine=true",
                                list + "?from=" + today + "&to=" + today.plusDays(30))),
                new Question(
                        "search",
                        OFFICES,
                        List.of(
                                list + "?q=" + encoded("开放日"),
                                list + "?q=" + encoded("讲座"),
                                list + "?q=" + encoded("社区 清洁"))),
                new Question(
                        "calendar of a month",
                        LOGINS,
                        List.of(
                                API
                                        + "/activity-calendar?from="
                                        + today
                                        + "&to="
                                        + today.plusDays(30))),
                new Question("calendar of a year", OFFICES, List.of(API + "/activity-days" + year)),
                new Question("map of a year", OFFICES, List.of(API + "/activity-calendar" + year)),
                new Question("detail", OFFICES, each(numbers, list + "/%s")),
                new Question("field log", List.of("officer"), each(numbers, list + "/%s/field")),
                new Question(
                        "sign-ups of a crowd", List.of("officer"), List.of(desk + "?limit=50")),
                new Question(
                        "check-in desk", List.of("officer"), List.of(list + "/" + crowd + "/desk")),
                new Question(
                        "citizens: what is on",
                        List.of("officer"),
                        List.of("/api/citizen/activities?limit=20&from=" + today)),
                new Question(
                        "citizens: an activity",
                        List.of("officer"),
                        each(open, "/api/citizen/activities/%s")));
    }

    private static JsonPath get(PackagedProduct product, String path) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(product.request("officer", path).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path + " " + answer.body());
        return JsonPath.from(answer.body());
    }

    private static List<String> each(List<String> values, String path) {
        return values.stream().map(path::formatted).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
