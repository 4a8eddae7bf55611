package org.chengsheng.voice.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class FileTicketApiTest {

    @Test
    void aCitizenFilesWithoutAnAccount() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"kind\":\"CONSULT\",\"text\":\"门头招牌审批要准备哪些材料？\"}")
                .post("/api/citizen/tickets")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("number", matchesPattern("T\\d{8}-[0-9A-Z]{6}"))
                .body("receiptCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"))
                .body("promisedAt", notNullValue());
    }

    @Test
    void withoutAnIdempotencyKeyNothingIsFiled() {
        given().contentType(ContentType.JSON)
                .body("{\"kind\":\"CONSULT\",\"text\":\"门头招牌审批要准备哪些材料？\"}")
                .post("/api/citizen/tickets")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLATFORM_IDEMPOTENCY_KEY_MISSING"));
    }
}
