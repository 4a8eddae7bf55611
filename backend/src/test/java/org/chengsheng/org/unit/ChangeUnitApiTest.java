package org.chengsheng.org.unit;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** An administrator keeps the unit tree. */
@ApiTest
class ChangeUnitApiTest {

    @Test
    void aUnitIsAddedAndChanged() {
        String code = code();
        String id = add(code, root()).statusCode(201).extract().path("id");

        Map<String, Object> renamed = entry(0, code, root(), true);
        renamed.put("name", "更名中队");
        change(id, renamed).statusCode(200).body("name", equalTo("更名中队"));
        change(id, renamed)
                .statusCode(409)
                .body("code", equalTo("PLATFORM_STALE_VERSION"))
                .body("current.version", equalTo(1))
                .body("current.name", equalTo("更名中队"));
    }

    @Test
    void aTakenCodeIsRefused() {
        add("ZD01", root()).statusCode(409).body("code", equalTo("ORG_UNIT_CODE_TAKEN"));
    }

    @Test
    void aUnitIsNeverBelowItself() {
        String code = code();
        String id = add(code, root()).extract().path("id");
        String below = add(code(), id).extract().path("id");

        change(id, entry(0, code, below, true))
                .statusCode(422)
                .body("code", equalTo("ORG_UNIT_OWN_PARENT"));
    }

    /** 3.5.2 keeps a complaint from the leader of the accused unit, so it must be somebody. */
    @Test
    void aUnitIsLedBySomebodyOfTheStaff() {
        Map<String, Object> led = entry(0, code(), root(), true);
        led.put("leaderId", UUID.randomUUID());

        Refused.with(
                422,
                "ORG_UNIT_LEADER_UNKNOWN",
                Staff.as("admin").body(led).post("/api/console/units"));
    }

    @Test
    void aUnitWithPeopleStays() {
        Map<String, Object> squadron =
                Staff.as("admin")
                        .get("/api/console/units")
                        .path("items.find { it.code == 'ZD01' }");
        change(
                        (String) squadron.get("id"),
                        entry((int) squadron.get("version"), "ZD01", root(), false))
                .statusCode(409)
                .body("code", equalTo("ORG_UNIT_IN_USE"));
    }

    @Test
    void othersMayNotChangeUnits() {
        Staff.as("leader")
                .body(entry(0, code(), root(), true))
                .post("/api/console/units")
                .then()
                .statusCode(403)
                .body("code", equalTo("PLATFORM_NOT_ALLOWED"));
    }

    private static String root() {
        return Ticket.unit("SF").toString();
    }

    private static String code() {
        return "X" + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase();
    }

    private static ValidatableResponse add(String code, String parent) {
        return Staff.as("admin")
                .body(entry(0, code, parent, true))
                .post("/api/console/units")
                .then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> entry) {
        return Staff.as("admin").body(entry).put("/api/console/units/" + id).then();
    }

    private static Map<String, Object> entry(
            int version, String code, String parent, boolean active) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", version);
        entry.put("code", code);
        entry.put("name", "测试中队");
        entry.put("kind", "SQUADRON");
        entry.put("parentId", parent);
        entry.put("active", active);
        entry.put("position", 90);
        return entry;
    }
}
