package org.chengsheng.platform.audit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Auditors find what somebody did, and are told who it was. */
@ApiTest
class AuditApiTest {

    private static final String ENTRIES = "/api/console/audit-entries";
    private static final String SETTING = "/api/console/settings/voice.rating-days";

    /** Tests with a clock of their own leave entries of days to come. */
    private static final String CHANGES =
            "act=CHANGE_SETTING&to=" + LocalDate.now(WorkingCalendar.ZONE);

    private String before;

    @BeforeEach
    void somebodyChangesASetting() {
        before =
                OwnerDatabase.text(
                        "select value from platform_setting where key = ?", "voice.rating-days");
        changeTo(before.equals("9") ? "8" : "9");
    }

    @AfterEach
    void asItWas() {
        changeTo(before);
    }

    @Test
    void theOnesWhoDidItAreNamed() {
        entries(CHANGES)
                .body("items[0].actorName", equalTo("管理员小孟"))
                .body("items[0].objectId", equalTo("voice.rating-days"));
    }

    @Test
    void oneKindOfActIsLookedFor() {
        entries("act=CHANGE_SETTING")
                .body("items", not(empty()))
                .body("items.act", everyItem(equalTo("CHANGE_SETTING")));
        entries("act=NO_SUCH_ACT").body("items", empty());
    }

    @Test
    void theActsOfOnePersonAreLookedFor() {
        String admin = entries(CHANGES).extract().path("items[0].actorId");
        entries("actor=" + admin + "&" + CHANGES)
                .body("items.act", hasItem("CHANGE_SETTING"))
                .body("items.actorId", everyItem(equalTo(admin)));
    }

    @Test
    void someDaysAreLookedFor() {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        entries("act=CHANGE_SETTING&from=" + today + "&to=" + today).body("items", not(empty()));
        entries("act=CHANGE_SETTING&to=2000-01-01").body("items", empty());
    }

    @Test
    void thePagesGoOnWithinWhatIsLookedFor() {
        changeTo(before);
        changeTo("9".equals(before) ? "8" : "9");
        String next = entries(CHANGES + "&limit=1").extract().path("nextCursor");
        entries(CHANGES + "&limit=1&cursor=" + next)
                .body("items.act", everyItem(equalTo("CHANGE_SETTING")))
                .body("items", not(empty()));
    }

    @Test
    void whatCannotBeReadIsRefusedByItsName() {
        Refused.with(
                400, "PLATFORM_INPUT_INVALID", Staff.as("auditor").get(ENTRIES + "?from=heute"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(ENTRIES));
    }

    private static ValidatableResponse entries(String query) {
        return Staff.as("auditor").get(ENTRIES + "?" + query).then().statusCode(200);
    }

    private static void changeTo(String value) {
        int version =
                Staff.as("admin")
                        .get("/api/console/settings")
                        .then()
                        .extract()
                        .path("items.find { it.key == 'voice.rating-days' }.version");
        Staff.as("admin")
                .body(Map.of("version", version, "value", value))
                .put(SETTING)
                .then()
                .statusCode(200);
    }
}
