package org.chengsheng.voice.discipline;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;

/** Complaints about staff for tests, and what is done to them. */
final class StaffComplaints {

    private StaffComplaints() {}

    static Citizen withContact(String unit) {
        return Citizen.files(
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "text",
                        "队员没有出示证件就拿走了我的秤。",
                        "aboutStaff",
                        true,
                        "accusedUnitId",
                        Ticket.unit(unit),
                        "contact",
                        Map.of("name", "陈示范", "phone", "13800004321")));
    }

    static Ticket accuses(String unit, String words) {
        return Ticket.of(files(unit, words));
    }

    static Citizen files(String unit, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "COMPLAINT");
        body.put("text", "队员检查时动手推人，请查一查。");
        body.put("aboutStaff", true);
        body.put("conduct", "ROUGHNESS");
        if (unit != null) {
            body.put("accusedUnitId", Ticket.unit(unit));
        }
        if (words != null) {
            body.put("accused", words);
        }
        return Citizen.files(body);
    }

    static Response isolation(String login, Ticket ticket) {
        return Staff.as(login).get(ticket.path() + "/isolation");
    }

    static Response add(String login, Ticket ticket, Map<String, ?> whom) {
        return ticket.act(login, "isolation/accused", whom);
    }

    static Response askReveal(Ticket ticket, String login) {
        return Staff.as(login)
                .body(Map.of("reason", "需要当面核实"))
                .post(ticket.path() + "/isolation/reveal-requests");
    }

    static void move(String login, String unit) {
        String id = OwnerDatabase.text("select id::text from org_staff where login = ?", login);
        Map<String, Object> entry = new HashMap<>();
        entry.put(
                "version",
                OwnerDatabase.number("select version from org_staff where login = ?", login));
        entry.put("name", OwnerDatabase.text("select name from org_staff where login = ?", login));
        entry.put("login", login);
        entry.put("subject", login);
        entry.put("unitId", Ticket.unit(unit));
        entry.put("roles", List.of("DISCIPLINE"));
        entry.put("active", true);
        Staff.as("admin").body(entry).put("/api/console/staff/" + id).then().statusCode(200);
    }

    static Response post(Ticket to, String login, String what, Map<String, ?> body) {
        return Staff.as(login).body(body).post(to.path() + "/isolation/" + what);
    }
}
