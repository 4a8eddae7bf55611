package org.chengsheng.voice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong content of a request: exact code, and a Chinese sentence a person can act on. */
@ApiTest
class BadInputApiTest {

    private static final String TEXT = "门头招牌审批要准备哪些材料？";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "kind | {\"kind\":7,\"text\":\"门头招牌审批\"}",
                "kind | {\"kind\":\"RUMOUR\",\"text\":\"门头招牌审批\"}",
                "kind | {\"text\":\"门头招牌审批\"}",
                "text | {\"kind\":\"CONSULT\"}",
                "text | {\"kind\":\"CONSULT\",\"text\":{\"a\":1}}",
                "text | {\"kind\":\"CONSULT\",\"text\":[\"门头招牌审批\"]}",
                "text | {\"kind\":\"CONSULT\",\"text\":\"四个字啊\"}",
                "text | {\"kind\":\"CONSULT\",\"text\":\"          \"}",
                "state | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"state\":\"CLOSED\"}",
                "mayPublish | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"mayPublish\":\"maybe\"}",
                "place.lat | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":\"x\",\"lon\":1}}",
                "place.datum | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":1,\"lon\":1,\"datum\":\"MARS\"}}",
                "place.lat | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":90.01,\"lon\":1}}",
                "place.lon | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":1,\"lon\":-180.01}}",
                "place.lat | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":1e300,\"lon\":1}}",
                "place | {\"kind\":\"REPORT\",\"text\":\"门头招牌审批\",\"place\":{\"lat\":30.1}}",
                "contact.phone | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"contact\":{\"phone\":\"打我电话\"}}",
                "receivedAt | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"receivedAt\":\"2026-01-01T00:00:00Z\"}",
                "receivedAt | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"receivedAt\":\"yesterday\"}",
                "version | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"version\":3}",
                "source | {\"kind\":\"CONSULT\",\"text\":\"门头招牌审批\",\"source\":\"TELEGRAPH\"}",
            })
    void aWrongFieldIsNamed(String field, String body) {
        Refused.field(field, Citizen.post(body));
    }

    @Test
    void aTextOfFiveThousandAndOneCharactersIsTooLong() {
        Refused.field("text", Citizen.post(consult("长".repeat(5001))));
        Citizen.post(consult("长".repeat(5000))).then().statusCode(201);
    }

    @Test
    void tooLongNamesAndAddressesAreNamed() {
        Refused.field(
                "contact.name", Citizen.post(with("contact", Map.of("name", "长".repeat(41)))));
        Refused.field(
                "place.address", Citizen.post(with("place", Map.of("address", "长".repeat(201)))));
        Refused.field("accused", Citizen.post(with("accused", "长".repeat(501))));
    }

    @Test
    void coordinatesAtTheEdgeOfTheWorldAreInIt() {
        Citizen.post(with("place", Map.of("lat", 90, "lon", -180))).then().statusCode(201);
    }

    @Test
    void aFieldKindNeedsAPlace() {
        Refused.with(
                422,
                "VOICE_PLACE_REQUIRED",
                Citizen.post(Map.of("kind", "COMPLAINT", "text", TEXT)));
    }

    @Test
    void aTenthPhotoIsRefusedAndTheOthersStayUsable() {
        List<String> photos = java.util.stream.Stream.generate(Citizen::photo).limit(10).toList();
        Refused.field("attachments", Citizen.post(with("attachments", photos)));
        Citizen.post(with("attachments", photos.subList(0, 9))).then().statusCode(201);
    }

    @Test
    void aPhotoOfSomebodyElseOrUsedTwiceIsUnknown() {
        String ofStaff = Photos.upload(Staff.as("acceptor"), "/api/console/uploads");
        String used = Citizen.photo();
        Citizen.post(with("attachments", List.of(used))).then().statusCode(201);
        for (String photo : List.of(ofStaff, used, "NOSUCHUPLOAD", "../../etc/passwd")) {
            Refused.with(
                    422, "VOICE_UPLOAD_UNKNOWN", Citizen.post(with("attachments", List.of(photo))));
        }
    }

    @Test
    void aRefusedTicketLeavesNothingBehind() {
        String text = "照片失效的一件" + Citizen.newKey();
        Map<String, Object> body = new HashMap<>(with("attachments", List.of("NOSUCHUPLOAD")));
        body.put("text", text);
        body.put("contact", Map.of("phone", "13800000002"));
        Refused.with(422, "VOICE_UPLOAD_UNKNOWN", Citizen.post(body));
        assertEquals(
                0, OwnerDatabase.number("select count(*) from voice_ticket where text = ?", text));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = Citizen.newKey();
        String number =
                Citizen.post(key, consult(TEXT)).then().statusCode(201).extract().path("number");
        Citizen.post(key, consult(TEXT)).then().statusCode(201).body("number", equalTo(number));
        Refused.with(
                422, "PLATFORM_IDEMPOTENCY_KEY_REUSED", Citizen.post(key, consult(TEXT + "？")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has spaces in the middle", "'; drop table x; --------"})
    void aKeyThatIsNoneIsRefused(String key) {
        Refused.with(400, "PLATFORM_IDEMPOTENCY_KEY_MISSING", Citizen.post(key, consult(TEXT)));
    }

    @Test
    void aReceiptTimeInTheFutureIsRefused() {
        Response answer =
                Staff.as("acceptor")
                        .header("Idempotency-Key", Citizen.newKey())
                        .body(
                                Map.of(
                                        "source",
                                        "PHONE_12319",
                                        "kind",
                                        "CONSULT",
                                        "text",
                                        TEXT,
                                        "receivedAt",
                                        Instant.now().plus(1, ChronoUnit.DAYS).toString()))
                        .post(Ticket.TICKETS);
        Refused.with(422, "VOICE_RECEIVED_IN_FUTURE", answer);
    }

    @Test
    void aStaleVersionIsToldWhatIsCurrent() {
        Ticket ticket = Ticket.of(Citizen.asks(TEXT));
        int seen = ticket.version();
        ticket.accepted();
        Refused.with(
                        409,
                        "PLATFORM_STALE_VERSION",
                        ticket.act(
                                "acceptor",
                                "acceptances",
                                Map.of("version", seen, "kind", "CONSULT")))
                .then()
                .body("current.state", equalTo("ACCEPTED"))
                .body("current.version", equalTo(ticket.version()))
                .body("current.stateLabel", equalTo("已受理"));
    }

    @Test
    void anActThatDoesNotFitTheStateIsToldTheState() {
        Ticket ticket = Ticket.of(Citizen.asks(TEXT)).accepted();
        Refused.with(
                        409,
                        "VOICE_ACT_NOT_POSSIBLE",
                        ticket.act("acceptor", "acceptances", Map.of("kind", "CONSULT")))
                .then()
                .body("current.state", equalTo("ACCEPTED"));
    }

    @Test
    void aFieldResultNeedsAProofPhotoAndAReplyThatSaysSomething() {
        Ticket ticket =
                Ticket.of(Citizen.complains("路灯杆上贴满小广告。")).accepted().dispatchedTo("ZD01").signed();
        Map<String, Object> result = Map.of("outcome", "SOLVED", "text", Ticket.REPLY);
        Refused.with(422, "VOICE_PROOF_PHOTO_REQUIRED", ticket.act("handler", "results", result));
        Refused.field(
                "text", ticket.act("handler", "results", Map.of("outcome", "SOLVED", "text", "好")));
        String photo = Photos.upload(Staff.as("handler"), "/api/console/uploads");
        Map<String, Object> thin =
                Map.of(
                        "outcome", "SOLVED",
                        "text", "您好，感谢您的来电，您反映的问题收悉，我们将高度重视，特此回复。",
                        "attachments", List.of(photo));
        Refused.with(422, "VOICE_REPLY_TOO_THIN", ticket.act("handler", "results", thin));
    }

    @Test
    void unknownUnitsAndCategoriesAreRefused() {
        Ticket ticket = Ticket.of(Citizen.asks(TEXT));
        Refused.with(
                422,
                "VOICE_CATEGORY_UNKNOWN",
                ticket.act(
                        "acceptor", "acceptances", Map.of("kind", "CONSULT", "categoryCode", "X")));
        ticket.accepted();
        for (String unit : List.of("00000000-0000-0000-0000-000000000000", Ticket.unit("SF"))) {
            Refused.with(
                    422,
                    "ORG_UNIT_NOT_FOUND",
                    ticket.act("dispatcher", "dispatches", Map.of("unitId", unit)));
        }
        Refused.field("unitId", ticket.act("dispatcher", "dispatches", Map.of("unitId", "ZD01")));
    }

    @Test
    void aFieldRatingNeedsToSayWhetherItIsSolvedAndCountsOnce() {
        Citizen citizen = Citizen.complains("围挡外面堆着沙石。");
        Refused.with(
                409,
                "VOICE_ACT_NOT_POSSIBLE",
                citizen.rates(Map.of("satisfied", true, "solved", true)));
        Ticket.of(citizen).replied();
        Refused.with(422, "VOICE_RATING_INCOMPLETE", citizen.rates(Map.of("satisfied", true)));
        Refused.field("satisfied", citizen.rates(Map.of("solved", true)));
        citizen.rates(Map.of("satisfied", true, "solved", true, "contacted", true))
                .then()
                .statusCode(200);
        Refused.with(
                409,
                "VOICE_TICKET_ALREADY_RATED",
                citizen.rates(Map.of("satisfied", true, "solved", true)));
    }

    @Test
    void rareCharactersStayAndControlCharactersGo() {
        Citizen citizen = Citizen.asks("𠮷野家门口\u0000有积水\u0007，鑫𨭎路。");
        citizen.looks().body("text", equalTo("𠮷野家门口有积水，鑫𨭎路。"));
        // Half a character is none: no screen and no file could show it.
        Response half = Citizen.post("{\"kind\":\"CONSULT\",\"text\":\"半个字\\ud842在这里\"}");
        Citizen.holding(half.path("number"), half.path("receiptCode"))
                .looks()
                .body("text", equalTo("半个字在这里"));
    }

    @Test
    void nullsInListsAreNamed() {
        Map<String, Object> body = new HashMap<>(consult(TEXT));
        body.put("attachments", Collections.singletonList(null));
        Response answer = Citizen.post(body);
        Refused.with(400, "PLATFORM_INPUT_INVALID", answer);
    }

    @Test
    void anEmptyFormIsToldWhatIsMissing() {
        Refused.field("file", given().multiPart("other", "x").post("/api/citizen/uploads"));
    }

    private static Map<String, Object> consult(String text) {
        return Map.of("kind", "CONSULT", "text", text);
    }

    private static Map<String, Object> with(String field, Object value) {
        return Map.of("kind", "CONSULT", "text", TEXT, field, value);
    }
}
