package org.chengsheng.platform.setting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator reads and changes the settings. */
@ApiTest
class SettingsApiTest {

    private static final String SETTINGS = "/api/console/settings";
    private static final String DAYS = "voice.rating-days";

    @AfterEach
    void putBack() {
        OwnerDatabase.set(DAYS, 7);
    }

    @Test
    void everySettingSaysWhatItMayBe() {
        Staff.as("admin")
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("items.key", hasItems("voice.supplement-most", "voice.revisit-tries", DAYS))
                .body("items.find { it.key == '" + DAYS + "' }.type", equalTo("NUMBER"))
                .body("items.find { it.key == '" + DAYS + "' }.min", equalTo(1))
                .body("items.find { it.key == '" + DAYS + "' }.max", equalTo(90))
                .body("items.find { it.key == '" + DAYS + "' }.defaultValue", equalTo("7"))
                .body("items.find { it.key == '" + DAYS + "' }.group", equalTo("voice"))
                .body("items.find { it.key == 'bureau.hotline' }.type", equalTo("TEXT"))
                .body("items.find { it.key == 'voice.flag-words' }.type", equalTo("WORDS"));
    }

    @Test
    void aChangeWorksAtOnceAndIsWrittenDown() {
        change(DAYS, version(DAYS), "10")
                .then()
                .statusCode(200)
                .body("value", equalTo("10"))
                .body("version", equalTo(version(DAYS)));

        Staff.as("admin").get("/api/citizen/settings").then().body("ratingDays", equalTo(10));
        assertEquals("由“7”改为“10”", lastAudit());
    }

    @Test
    void whatChangesNothingIsNotWrittenDown() {
        change(DAYS, version(DAYS), "9").then().statusCode(200);
        int entries = auditEntries();
        change(DAYS, version(DAYS), "9").then().statusCode(200);
        assertEquals(entries, auditEntries());
    }

    @Test
    void wrongValuesAreRefusedAtTheirField() {
        for (String value : List.of("0", "91", "seven", "")) {
            Response answer = change(DAYS, version(DAYS), value);
            Refused.with(422, "PLATFORM_SETTING_INVALID", answer);
            assertEquals("value", answer.path("violations[0].field"));
        }
        change(DAYS, version(DAYS), "91")
                .then()
                .body("violations[0].message", containsString("1 至 90"));
        assertEquals(
                "7", OwnerDatabase.text("select value from platform_setting where key = ?", DAYS));
    }

    @Test
    void anUnknownKeyIsNotFound() {
        Refused.with(404, "PLATFORM_SETTING_NOT_FOUND", change("voice.no-such-thing", 0, "1"));
    }

    @Test
    void aStaleVersionIsRefusedWithWhatIsThereNow() {
        int version = version(DAYS);
        change(DAYS, version, "8").then().statusCode(200);

        Response late = change(DAYS, version, "9");

        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        assertEquals("8", late.path("current.value"));
    }

    @Test
    void whoIsNoAdministratorMayNotEvenLook() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").get(SETTINGS));
    }

    private static Response change(String key, int version, String value) {
        return Staff.as("admin")
                .body(Map.of("version", version, "value", value))
                .put(SETTINGS + "/" + key);
    }

    private static int version(String key) {
        return OwnerDatabase.number("select version from platform_setting where key = ?", key);
    }

    private static String lastAudit() {
        return OwnerDatabase.text(
                "select reason from platform_audit where act = 'CHANGE_SETTING' and object_id = ?"
                        + " order by at desc limit 1",
                DAYS);
    }

    private static int auditEntries() {
        return OwnerDatabase.number(
                "select count(*) from platform_audit where act = 'CHANGE_SETTING'");
    }
}
