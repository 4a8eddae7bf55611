package org.chengsheng.voice;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong requests as a whole: form, address, method, size, who asks. */
@ApiTest
class BadRequestApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "\"text\"", "{\"kind\":\"CONSULT\",}", "{'kind':1}"})
    void whatIsNotTheJsonWeExpectIsUnreadable(String body) {
        Response answer = Citizen.post(body);
        assertEquals(400, answer.statusCode(), answer.asString());
        assertTrue(
                answer.path("code").toString().matches("PLATFORM_(BODY_UNREADABLE|INPUT_INVALID)"),
                answer.asString());
        Refused.with(400, answer.path("code"), answer);
    }

    @Test
    void aThousandLevelsOfJsonAreRefused() {
        String deep = "[".repeat(1000) + "]".repeat(1000);
        Response answer =
                Citizen.post("{\"kind\":\"CONSULT\",\"text\":\"正常的内容\",\"extra\":" + deep + "}");
        Refused.with(400, answer.path("code"), answer);
    }

    @Test
    void aNumberOfTenThousandDigitsIsRefused() {
        Response answer =
                Citizen.post(
                        "{\"kind\":\"REPORT\",\"text\":\"正常的内容\",\"place\":{\"lon\":1,\"lat\":"
                                + "9".repeat(10_000)
                                + "}}");
        Refused.with(400, answer.path("code"), answer);
    }

    @Test
    void anotherContentTypeIsRefused() {
        Response answer =
                given().contentType(ContentType.TEXT)
                        .header("Idempotency-Key", Citizen.newKey())
                        .body("kind=CONSULT")
                        .post(Citizen.TICKETS);
        Refused.with(415, "PLATFORM_MEDIA_TYPE_NOT_ALLOWED", answer);
    }

    @Test
    void anUnknownApiAddressIsNotFound() {
        Refused.with(404, "PLATFORM_NOT_FOUND", given().get("/api/citizen/no-such-thing"));
        Refused.with(404, "PLATFORM_NOT_FOUND", given().get("/api/nowhere"));
    }

    @Test
    void aMethodThatIsNotThereIsRefused() {
        Refused.with(
                405,
                "PLATFORM_METHOD_NOT_ALLOWED",
                given().contentType(ContentType.JSON).body("{}").put(Citizen.TICKETS));
        Refused.with(405, "PLATFORM_METHOD_NOT_ALLOWED", given().delete("/api/citizen/settings"));
    }

    @ParameterizedTest
    @CsvSource({
        "state=LOST",
        "kind=RUMOUR",
        "source=TELEGRAPH",
        "due=LATER",
        "queue=NOWHERE",
        "sort=text;drop",
        "unit=ZD01",
        "from=yesterday",
        "limit=many"
    })
    void anUnknownFilterValueIsRefused(String filter) {
        Response answer = Staff.as("acceptor").get(Ticket.TICKETS + "?" + filter);
        // A value no list can have is an address that does not exist.
        Refused.field(filter.split("=")[0], answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "2147483647"})
    void aPageIsOneToAHundredRows(String limit) {
        Refused.field("limit", Staff.as("acceptor").get(Ticket.TICKETS + "?limit=" + limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "MS4yLjM", "9999999999999999"})
    void aCursorOfOurOwnMakingOnly(String cursor) {
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                Staff.as("acceptor").get(Ticket.TICKETS + "?cursor=" + cursor));
    }

    @Test
    void elevenMegabytesAreTooLarge() {
        Refused.with(
                413, "PLATFORM_FILE_TOO_LARGE", upload(Arrays.copyOf(Photos.jpeg(), 11 << 20)));
    }

    @Test
    void renamedHtmlIsNoPhoto() {
        Refused.with(
                415,
                "PLATFORM_FILE_TYPE_NOT_ALLOWED",
                upload("<html><script>alert(1)</script></html>".getBytes()));
    }

    @Test
    void aDamagedPhotoIsRefused() {
        Refused.with(422, "PLATFORM_IMAGE_DAMAGED", upload(Arrays.copyOf(Photos.jpeg(), 300)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZWNlaXB0OlQifQ.",
                "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjaGVuZ3NoZW5nIiwiYXVkIjoiY2l0aXplbiIsInN1YiI6"
                        + "InJlY2VpcHQ6VCIsImV4cCI6MTAwMH0.c2lnbmF0dXJl"
            })
    void aGarbageTokenIsNoSignIn(String token) {
        Response answer = given().auth().oauth2(token).get(Citizen.TICKETS + "/T20261123-000000");
        Refused.with(401, "PLATFORM_NOT_SIGNED_IN", answer);
    }

    @Test
    void withoutATokenNothingIsShown() {
        Refused.with(
                401, "PLATFORM_NOT_SIGNED_IN", given().get(Citizen.TICKETS + "/T20261123-000000"));
    }

    @Test
    void aForeignTicketLooksLikeNone() {
        Citizen one = Citizen.asks("第一位市民的一件事。");
        Citizen two = Citizen.asks("第二位市民的一件事。");
        Response foreign = two.request().get(Citizen.TICKETS + "/" + one.number());
        Response none = two.request().get(Citizen.TICKETS + "/T20200101-000000");
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", foreign);
        assertEquals(withoutTrace(none), withoutTrace(foreign));
    }

    @Test
    void aDisabledPersonIsToldSo() {
        OwnerDatabase.update(
                "insert into org_staff (id, name, login, unit_id, issuer, subject, active) select"
                        + " ?, '离职人员', 'left-last-week', id, ?, 'left-last-week', false from"
                        + " org_unit where code = 'BG01'",
                UUID.randomUUID(),
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        for (String path : new String[] {"me", "tickets", "workbench", "units"}) {
            Refused.with(
                    403,
                    "ORG_STAFF_DISABLED",
                    Staff.as("left-last-week").get("/api/console/" + path));
        }
    }

    @Test
    void somebodySignedInWhoIsNoStaffIsToldWhatToDo() {
        Response answer = Staff.as("nobody-we-know").get("/api/console/me");
        Refused.with(403, "ORG_STAFF_UNKNOWN", answer);
        assertTrue(answer.<String>path("detail").contains("nobody-we-know"), answer.asString());
    }

    @Test
    void aRoleWithoutTheRightIsToldSo() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("auditor").get(Ticket.TICKETS));
        Ticket ticket = Ticket.of(Citizen.asks("受理员才可以受理这一件。"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                ticket.act("revisitor", "acceptances", Map.of("kind", "CONSULT")));
    }

    private static Map<String, Object> withoutTrace(Response answer) {
        Map<String, Object> problem = new HashMap<>(answer.path(""));
        problem.remove("traceId");
        return problem;
    }

    private static Response upload(byte[] content) {
        return given().multiPart("file", "photo.jpg", content).post("/api/citizen/uploads");
    }
}
