package org.chengsheng.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chengsheng.platform.secret.Codes;

/** A published activity of 一中队 that takes sign-ups, put there behind the product's back. */
public final class OpenActivity {

    /** When one begins whose moment does not matter. */
    public static final Duration IN_SOME_DAYS = Duration.ofDays(3);

    private static final AtomicInteger PHONES = new AtomicInteger();

    private final UUID id = UUID.randomUUID();
    private final String number;

    private OpenActivity(int capacity, Duration ahead, boolean minors) {
        String random = Codes.random(5);
        number = "H20261125-" + random + Codes.check("20261125" + random);
        Instant start = Instant.now().plus(ahead);
        OwnerDatabase.update(
                "insert into publicity_activity (id, number, kind, title, state, unit_id,"
                        + " created_by, starts_at, ends_at, capacity, minors, address, published_at,"
                        + " first_starts_at, created_at, updated_at, search) select ?, ?,"
                        + " 'OPEN_DAY', '开放日', 'PUBLISHED', u.id, s.id, ?, ?, ?, ?, '示范广场',"
                        + " now(), now(), now(), now(), '' from org_unit u, org_staff s where"
                        + " u.code = 'ZD01' and s.login = 'correspondent'",
                id,
                number,
                Timestamp.from(start),
                Timestamp.from(start.plus(Duration.ofHours(2))),
                capacity,
                minors);
    }

    /** In three days. */
    public static OpenActivity with(int capacity) {
        return new OpenActivity(capacity, IN_SOME_DAYS, false);
    }

    public static OpenActivity startingIn(Duration ahead, int capacity) {
        return new OpenActivity(capacity, ahead, false);
    }

    public static OpenActivity forMinors(int capacity) {
        return new OpenActivity(capacity, Duration.ofDays(3), true);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public void is(String state) {
        OwnerDatabase.update("update publicity_activity set state = ? where id = ?", state, id);
    }

    /** A form that is right, each with a phone of its own. */
    public static Map<String, Object> form(int people) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", "王示范");
        form.put("phone", "1390%07d".formatted(PHONES.incrementAndGet()));
        form.put("people", people);
        form.put("consent", true);
        return form;
    }

    public Response post(Map<String, Object> form) {
        Limits.lift();
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", Citizen.newKey())
                .body(form)
                .post("/api/citizen/activities/" + number + "/sign-ups");
    }

    /** Signs up so many people in one, which must be taken. */
    public SignedUp signUp(int people) {
        Response answer = post(form(people));
        answer.then().log().ifValidationFails().statusCode(201);
        return new SignedUp(answer.path("number"), answer.path("receiptCode"));
    }

    /** What is counted of it, for example {@code taken}. */
    public int tally(String column) {
        return OwnerDatabase.number(
                "select " + column + " from publicity_signup_tally where activity_id = ?", id);
    }

    /** Somebody who holds the receipt of a sign-up. */
    public record SignedUp(String number, String receiptCode) {

        public String token() {
            return given().contentType(ContentType.JSON)
                    .body(Map.of("number", number, "receiptCode", receiptCode))
                    .post("/api/citizen/sign-up-receipts")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200)
                    .extract()
                    .path("token");
        }

        public Response looks() {
            return given().auth().oauth2(token()).get("/api/citizen/sign-ups/" + number);
        }

        public Response does(String step, Object body) {
            return given().auth()
                    .oauth2(token())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", Citizen.newKey())
                    .body(body)
                    .post("/api/citizen/sign-ups/" + number + "/" + step);
        }

        public Response cancels() {
            return does("cancellations", Map.of());
        }

        public Response confirms() {
            return does("confirmations", Map.of());
        }

        public String state() {
            return looks().path("state");
        }
    }
}
