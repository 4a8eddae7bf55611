package org.chengsheng.voice.discipline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;

/**
 * Three complaints about staff with a word that is nowhere else, after everything that leaves
 * traces was done to them while they were ordinary: one filed as such, one marked late, one
 * imported.
 */
final class HiddenTickets {

    /** Whoever is in the conflict set of all three. */
    private static final String BARRED =
            " from org_staff s where not exists (select from voice_ticket t where t.number in"
                    + " (?, ?, ?) and not (s.id = any(t.barred_staff) or s.unit_id ="
                    + " any(t.barred_units)))";

    /** One that sees all three, so that the walk is known to find what is there. */
    static final String WITNESS = "custodian";

    private final String canary = "暗语" + Long.toString(System.nanoTime(), 36);
    private final Ticket neighbour = Ticket.of(Citizen.complains("示范路口摊位占道，与旁人说的一样。"));
    private final List<Ticket> hidden = new ArrayList<>();

    /** Looked for in thousands of answers, so asked of the database once. */
    private List<String> secrets;

    private final String importId;
    private final String photo;

    HiddenTickets() throws InterruptedException {
        Ticket late = Ticket.of(Citizen.complains("示范路口摊位占道，" + canary + "收了钱。"));
        photo = Staff.as("acceptor").get(late.path()).path("photos[0].id");
        handle(late);
        importId = imported();
        Ticket old =
                Ticket.numbered(
                        OwnerDatabase.text(
                                "select number from voice_ticket where import_id = ?::uuid",
                                importId));
        for (Ticket each : List.of(late, old)) {
            each.act("acceptor", "about-staff", Map.of("reason", canary + "说的是队员"))
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
        }
        Ticket told = Ticket.of(Citizen.complainsAboutStaff("队员收钱，" + canary + "。"));
        hidden.addAll(List.of(late, old, told));
        hidden.forEach(this::accuseEverybody);
    }

    /** What a busy ticket leaves behind in other places. */
    private void handle(Ticket ticket) {
        neighbour
                .act(
                        "acceptor",
                        "merges",
                        Map.of("into", ticket.number(), "note", "同 " + ticket.number()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        for (Ticket each : List.of(ticket, neighbour)) {
            Staff.as("acceptor")
                    .body(Map.of("text", "见 " + ticket.number()))
                    .post(each.path() + "/notes")
                    .then()
                    .statusCode(201);
        }
        ticket.accepted().dispatchedTo("ZD01").signed();
        Staff.as("handler")
                .body(Map.of("tab", "canary-tab", "doing", "WRITING"))
                .put(ticket.path() + "/presence")
                .then()
                .statusCode(200);
        Staff.as("handler")
                .body(Map.of("reason", canary + "要打电话"))
                .post(ticket.path() + "/personal-data-views")
                .then()
                .statusCode(200);
        String proof = Photos.upload(Staff.as("handler"), "/api/console/uploads");
        ticket.act(
                        "handler",
                        "results",
                        Map.of(
                                "outcome",
                                "SOLVED",
                                "text",
                                Ticket.REPLY + canary,
                                "attachments",
                                List.of(proof)))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private String imported() throws InterruptedException {
        String csv = "编号,日期,内容\n" + canary + ",2024-03-05,队员态度不好，" + canary + "\n,,坏行\n";
        String id =
                given().auth()
                        .oauth2(Staff.token("acceptor"))
                        .contentType(ContentType.MULTIPART)
                        .multiPart("file", "ledger.csv", csv.getBytes())
                        .post("/api/console/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Map<String, Object> plan = new HashMap<>();
        plan.put("mapping", Map.of("0", "NUMBER", "1", "SUBMITTED_AT", "2", "TEXT"));
        plan.put("defaultKind", "COMPLAINT");
        plan.put("defaultSource", "WEB_POST");
        String path = "/api/console/imports/" + id;
        Staff.as("acceptor").body(plan).post(path + "/runs").then().statusCode(202);
        for (int i = 0; i < 300; i++) {
            String state = Staff.as("acceptor").get(path).path("state");
            if ("DONE".equals(state)) {
                return id;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import does not end");
    }

    /** Every unit of the bureau but the witness's, so that each role is in the conflict set. */
    private void accuseEverybody(Ticket ticket) {
        for (String code :
                OwnerDatabase.text(
                                "select string_agg(code, ' ' order by code = 'BG03', code) from"
                                        + " org_unit where parent_id is not null and code <>"
                                        + " 'PZ01' and active")
                        .split(" ")) {
            Response marked = null;
            for (String login : List.of("discipline", "leader", WITNESS)) {
                if (marked == null || marked.statusCode() != 200) {
                    marked =
                            ticket.act(
                                    login,
                                    "isolation/accused",
                                    Map.of("unitId", Ticket.unit(code)));
                }
            }
            marked.then().log().ifValidationFails().statusCode(200);
        }
    }

    /** Logins of the demo people who must learn of none of them. */
    List<String> conflictSet() {
        return List.of(barred("string_agg(s.login, ' ' order by s.login)").split(" "));
    }

    /** The roles these people have together. */
    String rolesOfConflictSet() {
        return barred(
                "(select string_agg(distinct r.role, ' ' order by r.role) from org_staff_role r"
                        + " where r.staff_id = any(array_agg(s.id)))");
    }

    private String barred(String what) {
        Object[] numbers = hidden.stream().map(Ticket::number).toArray();
        return OwnerDatabase.text(
                "select " + what + BARRED + " and s.active and s.login !~ '-'", numbers);
    }

    /** Nothing of this may be in any answer: words, numbers, ids. */
    List<String> secrets() {
        if (secrets == null) {
            secrets = new ArrayList<>(List.of(canary, photo));
            for (Ticket ticket : hidden) {
                secrets.add(ticket.number());
                secrets.add(id(ticket));
            }
        }
        return secrets;
    }

    static String id(Ticket ticket) {
        return OwnerDatabase.text(
                "select id::text from voice_ticket where number = ?", ticket.number());
    }

    List<Ticket> tickets() {
        return hidden;
    }

    Ticket neighbour() {
        return neighbour;
    }

    String canary() {
        return canary;
    }

    String importId() {
        return importId;
    }

    String photo() {
        return photo;
    }
}
