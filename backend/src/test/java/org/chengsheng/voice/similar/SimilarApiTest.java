package org.chengsheng.voice.similar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** "Is it this one?", asked by staff and by citizens; each test has a place of its own. */
@ApiTest
class SimilarApiTest {

    @Test
    void theDetailShowsTheNeighbourWithDistanceAndReason() {
        Ticket first = complaint("桥头每晚露天烧烤，油烟呛人。", 31.1001, 120.5);
        Ticket second = complaint("桥头烧烤摊油烟太大，开不了窗。", 31.1003, 120.5);
        complaint("桥头路灯不亮。", 31.12, 120.5);

        similarTo("acceptor", second)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(first.number()))
                .body("items[0].metres", equalTo(22))
                .body("items[0].hours", equalTo(0))
                .body("items[0].percent", notNullValue())
                .body("items[0].why", org.hamcrest.Matchers.containsString("相距 22 米"));
    }

    @Test
    void theDeskIsShownThemWhileTyping() {
        Ticket first = complaint("花园门口流动摊贩占了人行道。", 31.2001, 120.5);
        search("东边小贩又来堵路", 31.2002, 120.5)
                .then()
                .statusCode(200)
                .body("items.number", hasItem(first.number()));
        search("东边小贩又来堵路", 31.25, 120.5).then().body("items.number", not(hasItem(first.number())));
    }

    @Test
    void neverMoreThanTen() {
        for (int i = 0; i < 12; i++) {
            complaint("河边垃圾桶满溢无人清运，第" + i + "次。", 31.3, 120.5);
        }
        search("河边垃圾桶满溢", 31.3, 120.5).then().body("items.size()", lessThanOrEqualTo(10));
    }

    @Test
    void aUnitIsShownItsOwnOnly() {
        Ticket mine = complaint("菜场出店经营堵路。", 31.4, 120.5).accepted().dispatchedTo("ZD01");
        Ticket others = complaint("菜场出店经营又堵路。", 31.4, 120.5).accepted().dispatchedTo("ZD02");
        similarTo("handler", mine).body("items.number", not(hasItem(others.number())));
        similarTo("dispatcher", mine).body("items.number", hasItem(others.number()));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                Staff.as("handler").get(others.path() + "/similar-tickets"));
    }

    @Test
    void aComplaintAboutStaffIsShownToTheDisciplineOfficerOnly() {
        Map<String, Object> body = new HashMap<>(body("广场队员执法粗暴，态度恶劣。", 31.5, 120.5));
        body.put("aboutStaff", true);
        Ticket hidden = Ticket.of(Citizen.files(body));
        Ticket open = complaint("广场队员执法粗暴，态度恶劣，还有摊贩。", 31.5, 120.5);

        similarTo("acceptor", open).body("items.number", not(hasItem(hidden.number())));
        search("广场队员执法粗暴，态度恶劣。", 31.5, 120.5)
                .then()
                .body("items.number", not(hasItem(hidden.number())));
        assertEquals(1, counted(already("广场有人摆摊占道", 31.5, 120.5)));
    }

    @Test
    void aCitizenLearnsThatSomebodyElseSaidSoAndNothingMore() {
        Ticket ticket = complaint("码头共享单车乱停，金丝雀文字。", 31.60012, 120.50012);
        Response answer = already("码头单车乱停堵路", 31.6003, 120.5003);
        answer.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kindLabel", equalTo("投诉"))
                .body("items[0].lat", equalTo(31.6f))
                .body("items[0].count", equalTo(1))
                .body("items[0].phase", equalTo("已收到，等待受理"));
        String text = answer.asString();
        assertFalse(text.contains(ticket.number()), text);
        assertFalse(text.contains("金丝雀"), text);
        assertFalse(text.contains("示范路"), text);
        assertTrue(answer.path("items[0].month").toString().matches("\\d{4}-\\d{2}"), text);
        ticket.accepted();
        already("码头单车乱停堵路", 31.6003, 120.5003).then().body("items[0].phase", equalTo("正在办理"));
    }

    @Test
    void askingFromALittleFartherAwayTellsNothingMore() {
        complaint("钟楼共享单车乱停。", 31.70001, 120.5);
        String one = already("单车乱停", 31.7004, 120.5004).then().extract().path("items").toString();
        String two = already("单车乱停", 31.6996, 120.4996).then().extract().path("items").toString();
        assertEquals(one, two);
    }

    @Test
    void reportsAreNobodysBusiness() {
        Map<String, Object> body = new HashMap<>(body("仓库夜间偷倒渣土。", 31.8, 120.5));
        body.put("kind", "REPORT");
        Citizen.files(body);
        assertEquals(0, counted(already("夜间偷倒渣土", 31.8, 120.5)));
    }

    @Test
    void citizensAskOnlySoOften() {
        try (Limits few = Limits.set("similar-address", 2)) {
            already("摆摊占道", 31.9, 120.5).then().statusCode(200);
            already("摆摊占道", 31.9, 120.5).then().statusCode(200);
            Refused.with(429, "PLATFORM_RATE_LIMITED", already("摆摊占道", 31.9, 120.5));
        }
    }

    @Test
    void aPlaceOutsideTheWorldIsRefused() {
        Refused.field("place.lat", already("摆摊占道", 91, 120.5));
        Refused.field("place.lat", search("摆摊占道", 91, 120.5));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").body(Map.of("text", "摆摊")).post(SEARCHES));
    }

    @Test
    void theCategorysOwnRadiusCounts() {
        complaint("湖边路灯不亮。", 32.0, 120.5);
        OwnerDatabase.update("update voice_category set nearby_metres = 1000 where code = 'P0118'");
        try {
            search("湖边路灯不亮了", 32.005, 120.5).then().body("items[0].metres", equalTo(556));
        } finally {
            OwnerDatabase.update(
                    "update voice_category set nearby_metres = 100 where code = 'P0118'");
        }
    }

    private static final String SEARCHES = "/api/console/similar-searches";

    private static Ticket complaint(String text, double lat, double lon) {
        return Ticket.of(Citizen.files(body(text, lat, lon)));
    }

    private static Map<String, Object> body(String text, double lat, double lon) {
        return Map.of(
                "kind",
                "COMPLAINT",
                "text",
                text,
                "place",
                Map.of("lat", lat, "lon", lon, "datum", "WGS84", "address", "示范路某处"));
    }

    private static ValidatableResponse similarTo(String login, Ticket ticket) {
        return Staff.as(login)
                .get(ticket.path() + "/similar-tickets")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Response search(String text, double lat, double lon) {
        return Staff.as("acceptor")
                .body(Map.of("text", text, "place", Map.of("lat", lat, "lon", lon)))
                .post(SEARCHES);
    }

    private static Response already(String text, double lat, double lon) {
        Limits.lift();
        return io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text, "place", Map.of("lat", lat, "lon", lon)))
                .post("/api/citizen/similar-searches");
    }

    private static int counted(Response answer) {
        return answer.jsonPath().getList("items.count", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
