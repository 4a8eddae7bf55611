package org.chengsheng.org.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Who am I, and which units are there. */
@ApiTest
class UnitsApiTest {

    @Test
    void theDemoBureauHasItsUnits() {
        Staff.as("dispatcher")
                .get("/api/console/units")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'BUREAU' }", hasSize(1))
                .body("items.findAll { it.kind == 'OFFICE' }", hasSize(4))
                .body(
                        "items.findAll { it.kind == 'SQUADRON' && !it.code.startsWith('X') }",
                        hasSize(4))
                .body("items.findAll { it.kind == 'DISTRICT_BUREAU' }", hasSize(2))
                .body("items.find { it.code == 'SF' }.parentId", nullValue())
                .body("items.name", hasItem("一中队"));
    }

    @Test
    void somebodyWhoIsNoStaffSeesNoUnits() {
        Refused.with(
                403, "ORG_STAFF_UNKNOWN", Staff.as("no-staff-at-all").get("/api/console/units"));
    }

    @Test
    void aClosedUnitIsShownAsClosed() {
        OwnerDatabase.update("update org_unit set active = false where code = 'ZD04'");
        try {
            Staff.as("dispatcher")
                    .get("/api/console/units")
                    .then()
                    .body("items.find { it.code == 'ZD04' }.active", equalTo(false));
        } finally {
            OwnerDatabase.update("update org_unit set active = true where code = 'ZD04'");
        }
    }

    @Test
    void meIsThePersonOfOurOwnTable() {
        Staff.as("handler")
                .get("/api/console/me")
                .then()
                .statusCode(200)
                .body("login", equalTo("handler"))
                .body("unit.name", equalTo("一中队"))
                .body("roles", contains("UNIT_HANDLER"));
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextClick() {
        String checker = "select id from org_staff where login = 'checker'";
        OwnerDatabase.update("delete from org_staff_role where staff_id = (" + checker + ")");
        try {
            Refused.with(
                    403, "PLATFORM_NOT_ALLOWED", Staff.as("checker").get("/api/console/workbench"));
            Staff.as("checker")
                    .get("/api/console/me")
                    .then()
                    .body("roles", not(hasItem("CHECKER")));
        } finally {
            OwnerDatabase.update(
                    "insert into org_staff_role (staff_id, role) "
                            + checker.replace("id", "id, 'CHECKER'"));
        }
    }

    @Test
    void theSignInNeverLeadsToAnotherSite() {
        for (String page :
                new String[] {
                    "https://example.org/", "//example.org", "/admin//example.org", "javascript:1"
                }) {
            Staff.as("acceptor")
                    .redirects()
                    .follow(false)
                    .queryParam("return", page)
                    .get("/api/console/sign-in")
                    .then()
                    .statusCode(303)
                    .header("Location", org.hamcrest.Matchers.endsWith("/admin/"));
        }
    }

    @Test
    void categoriesAreForThoseWhoReadTickets() {
        Staff.as("acceptor")
                .get("/api/console/categories")
                .then()
                .statusCode(200)
                .body("items.code", not(org.hamcrest.Matchers.empty()));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("auditor").get("/api/console/categories"));
    }
}
