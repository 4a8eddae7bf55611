package org.chengsheng.org.network;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.Staff;

/** Requests about the publicity people of a unit. */
final class Network {

    static final String ROOT = "/api/console/publicity/network";
    static final String HANDOVERS = "/api/console/publicity/handovers";

    private Network() {}

    static Response name(String login, String unit, String person, String kind, String day) {
        return Staff.as(login)
                .body(
                        Map.of(
                                "unitId", unit,
                                "staffId", NewPeople.id(person),
                                "kind", kind,
                                "beginsOn", day))
                .post(ROOT + "/posts");
    }

    /** Names somebody since this spring and gives the id of the post. */
    static String named(String unit, String person, String kind) {
        Response named = name("officer", unit, person, kind, "2026-03-01");
        named.then().log().ifValidationFails().statusCode(201);
        return named.path("id");
    }

    static Response end(String login, String post, int version, String on, boolean leavesWork) {
        return Staff.as(login)
                .body(Map.of("version", version, "on", on, "note", "退休", "leavesWork", leavesWork))
                .post(ROOT + "/posts/" + post + "/end");
    }

    /** The row of the unit: paths are read from there. */
    static ValidatableResponse row(String login, String unit) {
        return Staff.as(login)
                .get(ROOT)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.unitId == '" + unit + "' }");
    }

    static Response draft(String login, String post, String receiver, boolean done) {
        return Staff.as(login)
                .body(
                        Map.of(
                                "postId",
                                post,
                                "receiverId",
                                NewPeople.id(receiver),
                                "lines",
                                List.of(
                                        Map.of("topic", "WORK", "what", "在写的稿件", "done", true),
                                        Map.of("topic", "ACCOUNTS", "what", "报送账号", "done", done))))
                .post(HANDOVERS);
    }

    static Response step(String login, String handover, int version, String step) {
        return Staff.as(login)
                .body(Map.of("version", version))
                .post(HANDOVERS + "/" + handover + "/" + step);
    }
}
