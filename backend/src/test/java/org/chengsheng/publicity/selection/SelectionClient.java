package org.chengsheng.publicity.selection;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.Staff;

/** Requests about selections, as tests make them. */
final class SelectionClient {

    static final String ROOT = "/api/console/publicity/selections";

    private SelectionClient() {}

    static String staff(String login) {
        return Staff.as(login).get("/api/console/me").path("id");
    }

    /** Nominations 1 to 5 March of the year, one first and one second prize. */
    static Map<String, Object> entry(int year, boolean notice, String... judges) {
        List<String> ids = new ArrayList<>();
        for (String judge : judges) {
            ids.add(staff(judge));
        }
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("title", "消防安全家庭" + year);
        entry.put("honours", "FAMILY");
        entry.put("intro", "各中队推荐，评委打分。");
        entry.put(
                "criteria",
                List.of(
                        Map.of("name", "设施齐全", "points", 60),
                        Map.of("name", "带动邻里", "points", 40)));
        entry.put(
                "grades",
                List.of(Map.of("name", "一等奖", "places", 1), Map.of("name", "二等奖", "places", 1)));
        entry.put("judges", ids);
        entry.put("opensOn", year + "-03-01");
        entry.put("closesOn", year + "-03-05");
        entry.put("withNotice", notice);
        return entry;
    }

    static Map<String, Object> person(String name, boolean consent) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("name", name);
        entry.put("statement", "家中配有灭火器，参加过演练。");
        entry.put("contactName", "林某");
        entry.put("contactPhone", "13900001234");
        entry.put("minor", false);
        entry.put("consent", consent);
        entry.put("guardianConsent", false);
        return entry;
    }

    static Response create(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(ROOT);
    }

    static String created(Map<String, Object> entry) {
        Response answer = create("officer", entry);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("selection.id");
    }

    static String opened(Map<String, Object> entry) {
        String id = created(entry);
        step("officer", id, "openings").then().log().ifValidationFails().statusCode(200);
        return id;
    }

    static Response show(String login, String id) {
        return Staff.as(login).get(ROOT + "/" + id);
    }

    static int version(String id) {
        return show("officer", id).path("version");
    }

    /** A step at the version of now. */
    static Response step(String login, String id, String step) {
        return act(login, id, step, Map.of());
    }

    static Response act(String login, String id, String step, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", version(id));
        return Staff.as(login).body(body).post(ROOT + "/" + id + "/" + step);
    }

    static Response add(String login, String id, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(ROOT + "/" + id + "/candidates");
    }

    /** By name. */
    static String candidate(String id, String name) {
        return show("officer", id).path("candidates.find { it.name == '%s' }.id".formatted(name));
    }

    static Response mark(String login, String id, String name, Integer... points) {
        return Staff.as(login)
                .body(Map.of("points", List.of(points), "interest", false))
                .put(ROOT + "/" + id + "/candidates/" + candidate(id, name) + "/mark");
    }

    static Response keepOut(String login, String id, String name) {
        return Staff.as(login)
                .body(Map.of("points", List.of(), "interest", true))
                .put(ROOT + "/" + id + "/candidates/" + candidate(id, name) + "/mark");
    }
}
