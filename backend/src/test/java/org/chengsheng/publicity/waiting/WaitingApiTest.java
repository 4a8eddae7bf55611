package org.chengsheng.publicity.waiting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Everybody is told whose turn it is; the number and the list it opens agree. */
@ApiTest
class WaitingApiTest {

    private static final String WAITING = "/api/console/publicity/waiting";

    @Test
    void anActivityWaitsForOneAfterTheOther() {
        PublicityActivity it = PublicityActivity.drafted("等谁办");
        it.done("correspondent", "submissions");
        waitsFor("lead", "APPROVE", it);
        waitsNotFor("lead2", "APPROVE", it);
        waitsNotFor("leader", "APPROVE", it);
        waitsNotFor("correspondent", "APPROVE", it);

        it.done("lead", "approvals");
        waitsNotFor("lead", "APPROVE", it);
        waitsFor("lead", "PUBLISH", it);
        waitsFor("officer", "PUBLISH", it);
        waitsNotFor("lead2", "PUBLISH", it);
    }

    @Test
    void whatIsGivenBackWaitsForItsAuthor() {
        PublicityActivity it = PublicityActivity.drafted("退回修改");
        it.done("correspondent", "submissions");
        it.act("lead", "rejections", Map.of("reason", "地点要再定")).then().statusCode(200);
        waitsFor("correspondent", "REVISE", it);
        waitsNotFor("officer", "REVISE", it);
    }

    @Test
    void thePlanThatWaitsIsNamedToALeader() {
        String plans = "/api/console/publicity/plans";
        Response begun = send("officer", plans, Map.of("year", 2060, "withTargets", true));
        String id = begun.path("head.id");
        Map<String, Object> text =
                Map.of(
                        "version",
                        0,
                        "guidingText",
                        "围绕中心工作",
                        "targets",
                        begun.<List<Object>>path("targets"));
        Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(text)
                .put(plans + "/" + id)
                .then()
                .statusCode(200);
        send("officer", plans + "/" + id + "/submissions", Map.of("version", 1))
                .then()
                .statusCode(200);
        Staff.as("officer").get(WAITING).then().statusCode(200).body("planId", nullValue());
        // An earlier one of another test may wait too.
        String first = Staff.as("leader").get(WAITING).path("planId");
        Staff.as("leader")
                .get(plans + "/" + first)
                .then()
                .body("head.state", equalTo("UNDER_REVIEW"));
    }

    @Test
    void othersHaveNoPublicityWork() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("acceptor").get(WAITING));
    }

    private static Response send(String login, String path, Object body) {
        return Staff.as(login).contentType(ContentType.JSON).body(body).post(path);
    }

    private static void waitsFor(String login, String step, PublicityActivity it) {
        Response list = list(login, step);
        list.then().statusCode(200).body("items.number", hasItem(it.number()));
        int count =
                Staff.as(login)
                        .get(WAITING)
                        .path("activities.find { it.step == '" + step + "' }.count");
        assertEquals(list.path("items.size()"), Integer.valueOf(count), "number and list agree");
    }

    private static void waitsNotFor(String login, String step, PublicityActivity it) {
        list(login, step).then().statusCode(200).body("items.number", not(hasItem(it.number())));
    }

    private static Response list(String login, String step) {
        return Staff.as(login)
                .contentType(ContentType.JSON)
                .get(PublicityActivity.ACTIVITIES + "?limit=100&waiting=" + step);
    }
}
