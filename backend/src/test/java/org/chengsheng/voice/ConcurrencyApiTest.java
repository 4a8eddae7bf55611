package org.chengsheng.voice;

import static org.chengsheng.testsupport.AtOnce.atOnce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.junit.jupiter.api.Test;

/** Many at the same moment: one wins, the others are told, nothing happens twice. */
@ApiTest
class ConcurrencyApiTest {

    @Test
    void fiftyTimesTheSameKeyFilesOneTicket() throws Exception {
        String key = Citizen.newKey();
        Map<String, String> body = Map.of("kind", "CONSULT", "text", "同一份草稿被提交了五十次" + key);

        List<Response> answers = atOnce(50, () -> Citizen.post(key, body));

        for (Response answer : answers) {
            assertTrue(List.of(201, 409).contains(answer.statusCode()), answer.asString());
            if (answer.statusCode() == 409) {
                assertEquals("PLATFORM_IDEMPOTENCY_IN_FLIGHT", answer.path("code"));
            }
        }
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("number"))
                        .distinct()
                        .count());
        assertEquals(
                1,
                OwnerDatabase.number(
                        "select count(*) from voice_ticket where text = ?", body.get("text")));
    }

    @Test
    void twoHundredGuessesAtOnceAreTenGuesses() throws Exception {
        Citizen citizen = Citizen.asks("有人在猜这件的查询码。");
        try (Limits ten = Limits.set("receipt-address", 10)) {
            List<Response> answers =
                    atOnce(
                            200,
                            () ->
                                    RestAssured.given()
                                            .contentType(ContentType.JSON)
                                            .body(
                                                    Map.of(
                                                            "number",
                                                            citizen.number(),
                                                            "receiptCode",
                                                            "0000-0000-0000-0000"))
                                            .post("/api/citizen/receipts"));

            assertEquals(10, answers.stream().filter(a -> a.statusCode() == 404).count());
            assertEquals(190, answers.stream().filter(a -> a.statusCode() == 429).count());
            assertTrue(
                    answers.stream()
                            .filter(a -> a.statusCode() == 429)
                            .allMatch(a -> Integer.parseInt(a.header("Retry-After")) > 0));
        }
    }
}
