package org.chengsheng.publicity.board;

import static io.restassured.RestAssured.given;
import static org.chengsheng.publicity.asset.AssetClient.ASSETS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.chengsheng.publicity.asset.AssetClient;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Notice boards: written by who keeps them, opened by whoever scans the QR. */
@ApiTest
class BoardsApiTest {

    @Test
    void theQrOpensTheBoardAndTellsNoId() {
        String id = board();
        String token = write("officer", id, 0).then().statusCode(200).extract().path("token");

        Response read = read(token);
        read.then()
                .statusCode(200)
                .body("responsible", equalTo("示范市城市管理局一中队"))
                .body("phone", equalTo("12319"))
                .body("address", equalTo("示范路与新华路路口"))
                .body("lat", notNullValue());
        assertFalse(read.asString().contains(id));
        assertEquals(200, read(token.toLowerCase(java.util.Locale.ROOT)).statusCode());
    }

    @Test
    void aNewCodeMakesTheOldOneWorthlessAndARevokedOneIsUnknown() {
        String id = board();
        String old = write("correspondent", id, 0).path("token");
        Response renewed = seen("correspondent", id, "codes", 0);
        String fresh = renewed.then().statusCode(200).extract().path("token");
        assertNotEquals(old, fresh);
        Refused.with(404, "PUBLICITY_BOARD_CODE_UNKNOWN", read(old));
        assertEquals(200, read(fresh).statusCode());

        seen("officer", id, "revocations", 1).then().body("token", nullValue());
        Refused.with(404, "PUBLICITY_BOARD_CODE_UNKNOWN", read(fresh));
    }

    @Test
    void aBoardTakenDownOpensNoMore() {
        String id = board();
        String token = write("officer", id, 0).path("token");
        AssetClient.step("officer", id, "removals", Map.of("note", "道路改造")).then().statusCode(200);
        Refused.with(404, "PUBLICITY_BOARD_CODE_UNKNOWN", read(token));
        Refused.with(409, "PUBLICITY_ASSET_OVER", write("officer", id, 0));
    }

    @Test
    void onlyBoardsAreWrittenAndOnlyOnTheVersionSeen() {
        String lightBox = AssetClient.added(AssetClient.facts("灯箱", LocalDate.of(2026, 1, 1)));
        Refused.with(409, "PUBLICITY_BOARD_OTHER_KIND", write("officer", lightBox, 0));

        String id = board();
        Refused.with(
                404,
                "PUBLICITY_BOARD_NOT_FOUND",
                Staff.as("lead").get(ASSETS + "/" + id + "/board"));
        Refused.with(404, "PUBLICITY_BOARD_NOT_FOUND", seen("officer", id, "codes", 0));
        write("officer", id, 0);
        Refused.with(409, "PLATFORM_STALE_VERSION", write("officer", id, 7))
                .then()
                .body("current.phone", equalTo("12319"));
        Staff.as("lead").get(ASSETS + "/" + id + "/board").then().statusCode(200);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", write("lead", id, 0));
    }

    @Test
    void guessingIsLimited() {
        try (Limits few = Limits.set("board-address", 2)) {
            read("NOSUCHTOKEN");
            read("NOSUCHTOKEN");
            Refused.with(429, "PLATFORM_RATE_LIMITED", read("NOSUCHTOKEN"));
        }
    }

    private static String board() {
        Map<String, Object> facts = AssetClient.facts("责任区公示牌", LocalDate.of(2026, 1, 1));
        facts.put("kind", "NOTICE_BOARD");
        return AssetClient.added(facts);
    }

    private static Response write(String login, String id, int version) {
        return Staff.as(login)
                .body(
                        Map.of(
                                "version", version,
                                "responsible", "示范市城市管理局一中队",
                                "standard", "路面无垃圾、无占道经营",
                                "phone", "12319"))
                .put(ASSETS + "/" + id + "/board");
    }

    private static Response seen(String login, String id, String what, int version) {
        return Staff.as(login)
                .body(Map.of("version", version))
                .post(ASSETS + "/" + id + "/board/" + what);
    }

    private static Response read(String token) {
        return given().get("/api/citizen/boards/" + token);
    }
}
