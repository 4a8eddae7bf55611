package org.chengsheng.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A citizen who filed a ticket and holds its receipt. */
public final class Citizen {

    public static final String TICKETS = "/api/citizen/tickets";

    private final String number;
    private final String receiptCode;
    private String token;

    private Citizen(String number, String receiptCode) {
        this.number = number;
        this.receiptCode = receiptCode;
    }

    /** A new key as the client makes one for each draft. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Posts a body as a new ticket, whatever comes of it. */
    public static Response post(Object body) {
        return post(newKey(), body);
    }

    /** Posts a body under a key, whatever comes of it. */
    public static Response post(String key, Object body) {
        Limits.lift();
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(TICKETS);
    }

    /** Files a ticket that must be taken. */
    public static Citizen files(Map<String, ?> body) {
        Response answer = post(body);
        answer.then().log().ifValidationFails().statusCode(201);
        return holding(answer.path("number"), answer.path("receiptCode"));
    }

    /** A question with nothing but its text. */
    public static Citizen asks(String text) {
        return files(Map.of("kind", "CONSULT", "text", text));
    }

    /** A complaint with place, photo and contact, as most are. */
    public static Citizen complains(String text) {
        return files(
                Map.of(
                        "kind", "COMPLAINT",
                        "text", text,
                        "place", place(),
                        "contact", Map.of("name", "陈示范", "phone", "13800001234"),
                        "attachments", List.of(photo())));
    }

    /** A complaint about a member of staff. */
    public static Citizen complainsAboutStaff(String text) {
        return files(
                Map.of("kind", "COMPLAINT", "text", text, "aboutStaff", true, "accused", "一名队员"));
    }

    public static Map<String, Object> place() {
        return Map.of("lat", 30.25, "lon", 120.17, "datum", "WGS84", "address", "示范路 8 号门前");
    }

    /** Uploads a photo and gives its id. */
    public static String photo() {
        Limits.lift();
        return Photos.upload(given(), "/api/citizen/uploads");
    }

    /** Somebody who holds this receipt. */
    public static Citizen holding(String number, String receiptCode) {
        return new Citizen(number, receiptCode);
    }

    public String number() {
        return number;
    }

    public String receiptCode() {
        return receiptCode;
    }

    /** The token for this receipt, fetched once. */
    public String token() {
        if (token == null) {
            token =
                    given().contentType(ContentType.JSON)
                            .body(Map.of("number", number, "receiptCode", receiptCode))
                            .post("/api/citizen/receipts")
                            .then()
                            .log()
                            .ifValidationFails()
                            .statusCode(200)
                            .extract()
                            .path("token");
        }
        return token;
    }

    /** A JSON request that carries the token. */
    public RequestSpecification request() {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token())
                .header("Idempotency-Key", newKey());
    }

    /** The ticket as the citizen sees it. */
    public ValidatableResponse looks() {
        return request().get(TICKETS + "/" + number).then().log().ifValidationFails();
    }

    /** Any step on the own ticket, with a fresh key. */
    public Response does(String step, Object body) {
        return request().body(body).post(TICKETS + "/" + number + "/" + step);
    }

    public Response supplements(Object body) {
        return request().body(body).post(TICKETS + "/" + number + "/supplements");
    }

    public Response rates(Object body) {
        return request().body(body).post(TICKETS + "/" + number + "/ratings");
    }
}
