package org.chengsheng.org.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** An administrator keeps the staff table, and a change works for the very next request. */
@ApiTest
class StaffApiTest {

    @Test
    void aNewPersonMayWorkAtOnce() {
        String login = login();
        Staff.as(login).get("/api/console/me").then().statusCode(403);

        add(login, login, "ACCEPTOR").statusCode(201).body("active", equalTo(true));

        Staff.as(login).get("/api/console/me").then().statusCode(200).body("login", equalTo(login));
        Staff.as(login).get("/api/console/tickets").then().statusCode(200);
        Staff.as("admin")
                .get("/api/console/staff")
                .then()
                .statusCode(200)
                .body("items.login", hasItem(login));
    }

    @Test
    void aDisabledPersonIsOutWithTheNextRequest() {
        String login = login();
        String id = add(login, login, "ACCEPTOR").extract().path("id");
        Staff.as(login).get("/api/console/tickets").then().statusCode(200);

        change(id, entry(0, login, login, "ACCEPTOR", false)).statusCode(200);

        Staff.as(login)
                .get("/api/console/tickets")
                .then()
                .statusCode(403)
                .body("code", equalTo("ORG_STAFF_DISABLED"));
    }

    @Test
    void otherRolesWorkAtOnceToo() {
        String login = login();
        String id = add(login, login, "ACCEPTOR").extract().path("id");

        change(id, entry(0, login, login, "AUDITOR", true)).statusCode(200);

        Staff.as(login).get("/api/console/tickets").then().statusCode(403);
        Staff.as(login).get("/api/console/audit-entries").then().statusCode(200);
    }

    @Test
    void aTakenLoginIsRefused() {
        add("acceptor", "somebody-else", "ACCEPTOR")
                .statusCode(409)
                .body("code", equalTo("ORG_STAFF_LOGIN_TAKEN"));
    }

    @Test
    void anAccountBelongsToOnePersonOnly() {
        add(login(), "acceptor", "ACCEPTOR")
                .statusCode(409)
                .body("code", equalTo("ORG_STAFF_SUBJECT_TAKEN"));
    }

    @Test
    void anUnknownRoleIsRefused() {
        add(login(), null, "EMPEROR").statusCode(422).body("code", equalTo("ORG_ROLE_UNKNOWN"));
    }

    @Test
    void theLastAdministratorStays() {
        Map<String, Object> admin =
                Staff.as("admin")
                        .get("/api/console/staff")
                        .path("items.find { it.login == 'admin' }");
        change(
                        (String) admin.get("id"),
                        entry((int) admin.get("version"), "admin", "admin", "ACCEPTOR", true))
                .statusCode(409)
                .body("code", equalTo("ORG_STAFF_LAST_ADMIN"));
        Staff.as("admin").get("/api/console/staff").then().statusCode(200);
    }

    @Test
    void aStaleChangeIsRefused() {
        String login = login();
        String id = add(login, null, "ACCEPTOR").extract().path("id");
        change(id, entry(0, login, null, "CHECKER", true)).statusCode(200);

        change(id, entry(0, login, null, "REVISITOR", true))
                .statusCode(409)
                .body("code", equalTo("PLATFORM_STALE_VERSION"))
                .body("current.version", equalTo(1))
                .body("current.roles", contains("CHECKER"));
    }

    @Test
    void anUnknownPersonIsNotFound() {
        change(UUID.randomUUID().toString(), entry(0, login(), null, "CHECKER", true))
                .statusCode(404)
                .body("code", equalTo("ORG_STAFF_NOT_FOUND"));
    }

    @Test
    void whatAnAdministratorDidIsInTheAuditLog() {
        String login = login();
        add(login, null, "CHECKER").statusCode(201);

        Staff.as("auditor")
                .get("/api/console/audit-entries")
                .then()
                .statusCode(200)
                .body("items.findAll { it.act == 'ADD_STAFF' }.objectId", hasItem(login));
    }

    private static String login() {
        return "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static ValidatableResponse add(String login, String subject, String role) {
        return Staff.as("admin")
                .body(entry(0, login, subject, role, true))
                .post("/api/console/staff")
                .then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> entry) {
        return Staff.as("admin").body(entry).put("/api/console/staff/" + id).then();
    }

    private static Map<String, Object> entry(
            int version, String login, String subject, String role, boolean active) {
        Map<String, Object> entry = new java.util.HashMap<>();
        entry.put("version", version);
        entry.put("name", "测试人员");
        entry.put("login", login);
        entry.put("unitId", Ticket.unit("BG01"));
        entry.put("subject", subject);
        entry.put("roles", java.util.List.of(role));
        entry.put("active", active);
        return entry;
    }
}
