package org.chengsheng.testsupport;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An activity in the console, led through its states by the demo people. */
public final class PublicityActivity {

    public static final String ACTIVITIES = "/api/console/publicity/activities";

    private static final String SIGN_UP = "signUp";

    private final String number;

    private PublicityActivity(String number) {
        this.number = number;
    }

    /** A whole plan of 一中队 for 1000 yuan, in thirty days; fifty may sign up. */
    public static Map<String, Object> entry(String title) {
        Instant start =
                Instant.ofEpochSecond(Instant.now().getEpochSecond()).plus(Duration.ofDays(30));
        Map<String, Object> entry = new HashMap<>();
        entry.put("kind", "CONSULT_DAY");
        entry.put("title", title);
        entry.put("slogan", "有事问城管");
        entry.put("openToPublic", true);
        entry.put("startsAt", start.toString());
        entry.put("endsAt", start.plus(Duration.ofHours(2)).toString());
        entry.put("place", Map.of("address", "示范广场", "lat", 30.1, "lon", 120.1));
        entry.put("audience", List.of("PUBLIC"));
        entry.put("expectedPeople", 60);
        entry.put(SIGN_UP, Map.of("capacity", 50));
        entry.put("plan", plan(100_000));
        return entry;
    }

    /** The parts of a plan with one budget item. */
    public static Map<String, Object> plan(long planned) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("goals", List.of("当场解答"));
        plan.put("items", List.of(Map.of("kind", "CONSULT_DESK", "title", "咨询台")));
        plan.put("duties", List.of(Map.of("outside", "社区居委会", "task", "提供场地")));
        plan.put("budget", List.of(Map.of("kind", "MATERIAL", "name", "办事指南", "planned", planned)));
        return plan;
    }

    public static PublicityActivity drafted(String login, Map<String, Object> entry) {
        return new PublicityActivity(
                Staff.as(login)
                        .body(entry)
                        .post(ACTIVITIES)
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("number"));
    }

    public static PublicityActivity drafted(String title) {
        return drafted("correspondent", entry(title));
    }

    public static PublicityActivity published(String title) {
        return drafted(title)
                .done("correspondent", "submissions")
                .done("lead", "approvals")
                .done("officer", "publications");
    }

    public String number() {
        return number;
    }

    public String path() {
        return ACTIVITIES + "/" + number;
    }

    public ValidatableResponse seenBy(String login) {
        return Staff.as(login).get(path()).then().log().ifValidationFails();
    }

    public int version() {
        return OwnerDatabase.number(
                "select version from publicity_activity where number = ?", number);
    }

    public String state() {
        return OwnerDatabase.text("select state from publicity_activity where number = ?", number);
    }

    /** Does an act with the current version added, whatever comes of it. */
    public Response act(String login, String act, Map<String, ?> body) {
        return Staff.as(login).body(versioned(body)).post(path() + "/" + act);
    }

    public PublicityActivity done(String login, String act) {
        return done(login, act, Map.of());
    }

    public PublicityActivity done(String login, String act, Map<String, ?> body) {
        act(login, act, body).then().log().ifValidationFails().statusCode(200);
        return this;
    }

    /** Puts a whole entry or what was noted, with the current version added. */
    public Response put(String login, String what, Map<String, ?> body) {
        return Staff.as(login).body(versioned(body)).put(path() + what);
    }

    private Map<String, Object> versioned(Map<String, ?> body) {
        Map<String, Object> withVersion = new HashMap<>(body);
        withVersion.computeIfAbsent("version", absent -> version());
        return withVersion;
    }
}
