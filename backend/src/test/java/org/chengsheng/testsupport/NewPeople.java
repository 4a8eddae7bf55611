package org.chengsheng.testsupport;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Units and people of a test's own, entered by the administrator; a login signs in at once. */
public final class NewPeople {

    private static final String STAFF = "/api/console/staff";

    private NewPeople() {}

    /** A unit right below this one, or below the bureau where none is given. */
    public static String unit(String parent) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("code", "X" + UUID.randomUUID().toString().substring(24).toUpperCase());
        entry.put("name", "新设中队");
        entry.put("kind", "SQUADRON");
        entry.put("parentId", parent == null ? Ticket.unit("SF") : parent);
        entry.put("active", true);
        entry.put("position", 95);
        return created(Staff.as("admin").body(entry).post("/api/console/units"));
    }

    /** Somebody of that unit with one role; gives the login. */
    public static String person(String unit, String role) {
        // With a hyphen: whoever walks through all demo sign-ins leaves these out.
        String login = "new-" + UUID.randomUUID().toString().substring(24);
        created(Staff.as("admin").body(entry(0, login, unit, role, true)).post(STAFF));
        return login;
    }

    public static String id(String login) {
        return OwnerDatabase.text("select id::text from org_staff where login = ?", login);
    }

    /** Moves the person to another unit, or disables the account. */
    public static void change(String login, String unit, String role, boolean active) {
        int version = OwnerDatabase.number("select version from org_staff where login = ?", login);
        Staff.as("admin")
                .body(entry(version, login, unit, role, active))
                .put(STAFF + "/" + id(login))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Map<String, Object> entry(
            int version, String login, String unit, String role, boolean active) {
        return Map.of(
                "version", version,
                "name", "新人" + login.substring(4, 8),
                "login", login,
                "unitId", unit,
                "subject", login,
                "roles", List.of(role),
                "active", active);
    }

    private static String created(Response answer) {
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("id");
    }
}
