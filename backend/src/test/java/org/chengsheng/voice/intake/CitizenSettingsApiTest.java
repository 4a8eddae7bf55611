package org.chengsheng.voice.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.junit.jupiter.api.Test;

/** What the citizen's screens are told before anything is typed. */
@ApiTest
class CitizenSettingsApiTest {

    private static final String SETTINGS = "/api/citizen/settings";

    @Test
    void theScreensLearnKindsLimitsAndHours() {
        given().get(SETTINGS)
                .then()
                .statusCode(200)
                .body("bureauName", equalTo("示范市城市管理局"))
                .body("hotline", equalTo("12319"))
                .body("maxPhotos", equalTo(9))
                .body("maxPhotoBytes", equalTo(10_485_760))
                .body("maxTextLength", equalTo(5_000))
                .body("kinds.kind", contains("CONSULT", "COMPLAINT", "REPORT", "SUGGEST", "PRAISE"))
                .body("kinds.findAll { it.placeRequired }.kind", contains("COMPLAINT", "REPORT"))
                .body("kinds.find { it.kind == 'COMPLAINT' }.handleLimit", equalTo("5 个工作日"))
                .body("kinds.hint", everyItem(not(emptyString())))
                .body("kinds.find { it.kind == 'REPORT' }.handleLimit", equalTo("15 天（含节假日）"))
                .body("officeHours", notNullValue())
                .body("dangerWords", hasItems("着火", "煤气味"))
                .body("map.center.lat", notNullValue());
    }

    @Test
    void withoutAnAccountOfThePlatformThereIsNoWechatLogin() {
        given().get(SETTINGS).then().body("wechatLogin", equalTo(false));
        Refused.with(
                503,
                "PLATFORM_WECHAT_NOT_CONFIGURED",
                given().contentType(ContentType.JSON)
                        .body("{\"code\":\"code\"}")
                        .post("/api/citizen/wechat-sessions"));
    }

    @Test
    void aChangedNameIsShownAtOnce() {
        String old = OwnerDatabase.set("bureau.name", "另一个示范局");
        try {
            given().get(SETTINGS).then().body("bureauName", equalTo("另一个示范局"));
        } finally {
            OwnerDatabase.set("bureau.name", old);
        }
    }

    @Test
    void settingsCannotBeWrittenHere() {
        Refused.with(
                405,
                "PLATFORM_METHOD_NOT_ALLOWED",
                given().contentType(ContentType.JSON).body("{}").post(SETTINGS));
    }

    @Test
    void theCityMapHasItsLayers() {
        given().get("/api/citizen/city-map")
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features.properties.layer", hasItems("district", "road", "place"))
                .body("features.properties.name", everyItem(notNullValue()));
    }

    @Test
    void theMapHasNoOtherMethod() {
        Refused.with(405, "PLATFORM_METHOD_NOT_ALLOWED", given().delete("/api/citizen/city-map"));
    }

    @Test
    void aListedWordOnlyFlagsTheTicket() {
        Citizen citizen = Citizen.asks("邻居说要跳楼，请尽快联系社区。");
        citizen.looks().body("state", equalTo("PENDING_ACCEPTANCE")).body("photos", hasSize(0));
        org.chengsheng.testsupport.Ticket.of(citizen)
                .seenBy("acceptor")
                .body("flagged", equalTo(true))
                .body("flagReason", not(emptyString()));
    }
}
