package org.chengsheng.voice.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.junit.jupiter.api.Test;

/** Number and receipt code open one ticket, for half an hour. */
@ApiTest
class ReceiptsApiTest {

    private static final String WRONG = "0000-0000-0000-0000";

    @Test
    void theRightCodeOpensTheTicketForHalfAnHour() {
        Citizen citizen = Citizen.asks("查询码能打开这一件。");
        Response answer = show(citizen.number(), citizen.receiptCode());
        answer.then().statusCode(200).body("token", notNullValue());
        Duration life =
                Duration.between(Instant.now(), Instant.parse(answer.<String>path("expiresAt")));
        assertTrue(life.toMinutes() >= 28 && life.toMinutes() <= 30, life.toString());
    }

    @Test
    void theCodeMayBeTypedAsPeopleType() {
        Citizen citizen = Citizen.asks("查询码不分大小写，也可以不输横线。");
        String typed = citizen.receiptCode().replace("-", " ").toLowerCase(Locale.ROOT);
        show(" " + citizen.number().toLowerCase(Locale.ROOT) + " ", typed).then().statusCode(200);
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookTheSame() {
        Citizen citizen = Citizen.asks("查询码不对就打不开。");
        Response wrong = show(citizen.number(), WRONG);
        Response unknown = show("T20200101-000000", WRONG);
        Refused.with(404, "VOICE_RECEIPT_NOT_MATCHED", wrong);
        assertEquals(withoutTrace(unknown), withoutTrace(wrong));
    }

    @Test
    void theCodeOfAnotherTicketDoesNotFit() {
        Citizen one = Citizen.asks("第一件的查询码。");
        Citizen two = Citizen.asks("第二件的查询码。");
        Refused.with(404, "VOICE_RECEIPT_NOT_MATCHED", show(one.number(), two.receiptCode()));
    }

    @Test
    void missingAndOverlongValuesAreNamed() {
        Refused.field("receiptCode", post(Map.of("number", "T20200101-000000")));
        Refused.field("number", post(Map.of("number", "T".repeat(41), "receiptCode", WRONG)));
        Refused.field("token", post(Map.of("number", "T", "receiptCode", WRONG, "token", "x")));
    }

    @Test
    void afterTenWrongCodesTheAddressWaits() {
        Citizen citizen = Citizen.asks("猜十次以后要等。");
        try (Limits ten = Limits.set("receipt-address", 10)) {
            for (int i = 0; i < 10; i++) {
                Refused.with(404, "VOICE_RECEIPT_NOT_MATCHED", show(citizen.number(), WRONG));
            }
            Response refused =
                    Refused.with(429, "PLATFORM_RATE_LIMITED", show(citizen.number(), WRONG));
            assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 3600);
            Refused.with(
                    429, "PLATFORM_RATE_LIMITED", show(citizen.number(), citizen.receiptCode()));
        }
    }

    @Test
    void anotherAddressInAHeaderIsStillTheSameOne() {
        Citizen citizen = Citizen.asks("换一个转发头也算同一个地址。");
        try (Limits three = Limits.set("receipt-address", 3)) {
            for (int i = 0; i < 3; i++) {
                show(citizen.number(), WRONG);
            }
            Response spoofed =
                    given().contentType(ContentType.JSON)
                            .header("X-Forwarded-For", "203.0.113.7")
                            .header("Forwarded", "for=203.0.113.8")
                            .header("X-Real-IP", "203.0.113.9")
                            .body(Map.of("number", citizen.number(), "receiptCode", WRONG))
                            .post("/api/citizen/receipts");
            Refused.with(429, "PLATFORM_RATE_LIMITED", spoofed);
        }
    }

    @Test
    void rightCodesAreNoGuesses() {
        Citizen citizen = Citizen.asks("输对的不算次数。");
        try (Limits two = Limits.set("receipt-address", 2)) {
            for (int i = 0; i < 6; i++) {
                show(citizen.number(), citizen.receiptCode()).then().statusCode(200);
            }
        }
    }

    @Test
    void theCodeIsNotInTheDatabase() {
        Citizen citizen = Citizen.asks("数据库里没有查询码。");
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from voice_ticket t where number = ? and"
                                + " strpos(t::text, ?) > 0",
                        citizen.number(),
                        citizen.receiptCode()));
        citizen.looks().body("number", matchesPattern("T\\d{8}-[0-9A-Z]{6}"));
    }

    private static Response show(String number, String code) {
        return post(Map.of("number", number, "receiptCode", code));
    }

    private static Response post(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/citizen/receipts");
    }

    private static Map<String, Object> withoutTrace(Response answer) {
        Map<String, Object> problem = new HashMap<>(answer.path(""));
        problem.remove("traceId");
        return problem;
    }
}
