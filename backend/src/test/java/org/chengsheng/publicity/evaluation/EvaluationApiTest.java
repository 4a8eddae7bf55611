package org.chengsheng.publicity.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.publicity.ActivityClosed;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Evaluating and closing an activity (M-028, M-029, 4.1). */
@ApiTest
class EvaluationApiTest {

    @ApplicationScoped
    static class Closed {
        private final List<UUID> seen = new ArrayList<>();

        void on(@Observes ActivityClosed event) {
            seen.add(event.id());
        }

        /** How often this activity was announced as closed. */
        long times(UUID id) {
            return seen.stream().filter(id::equals).count();
        }
    }

    @Inject Closed closed;

    @Test
    void whatWasCountedStandsBesideWhatIsWritten() {
        OpenActivity it = OpenActivity.with(10);
        it.signUp(2);
        OwnerDatabase.update(
                "update publicity_signup_tally set arrived = 2, walk_ins = 3 where activity_id = ?",
                it.id());
        for (int stars : new int[] {5, 5, 4, 3}) {
            rate(it, stars);
        }
        it.is("ENDED");
        show("officer", it.number())
                .then()
                .statusCode(200)
                .body("figures.signedUp", equalTo(2))
                .body("figures.arrived", equalTo(2))
                .body("figures.walkIns", equalTo(3))
                .body("figures.form.answers", equalTo(4))
                .body("figures.form.rate", nullValue())
                .body("mayWrite", equalTo(true));
        rate(it, 5);
        show("lead", it.number())
                .then()
                .body("figures.form.rate", equalTo(80.0f))
                .body("figures.form.margin", equalTo(43.8f))
                .body("figures.words", hasItem("很好"));
        show("lead2", it.number())
                .then()
                .body("figures.words", empty())
                .body("mayWrite", equalTo(false));
    }

    @Test
    void itIsEvaluatedWholeThenClosedAndFrozen() {
        OpenActivity it = OpenActivity.with(5);
        it.is("ENDED");
        Refused.with(
                422, "PUBLICITY_EVALUATION_INCOMPLETE", act("correspondent", it, "evaluations"));
        Map<String, Object> part = EvaluationFixture.body();
        part.remove("followUp");
        write("correspondent", it, part).then().statusCode(200).body("version", equalTo(1));
        act("correspondent", it, "evaluations")
                .then()
                .statusCode(422)
                .body("violations.field", contains("findings.followUp"));
        write("correspondent", it, EvaluationFixture.body()).then().statusCode(200);
        act("correspondent", it, "evaluations")
                .then()
                .statusCode(200)
                .body("state", equalTo("EVALUATED"));

        Refused.with(422, "PUBLICITY_EVALUATION_INCOMPLETE", write("correspondent", it, part));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", act("correspondent", it, "closings"));
        Refused.with(404, "PUBLICITY_ACTIVITY_NOT_FOUND", show("officer", "H20261125-AAAAAA"));
        Map<String, Object> survey = EvaluationFixture.body();
        survey.put("surveyed", 385);
        survey.put("satisfied", 350);
        survey.put("surveySource", "现场问卷");
        write("officer", it, survey)
                .then()
                .body("survey.rate", equalTo(90.9f))
                .body("survey.margin", equalTo(5.0f));
        act("lead", it, "closings")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("mayWrite", equalTo(false))
                .body("writtenBy", equalTo(show("officer", it.number()).path("writtenBy")));
        assertEquals(1, closed.times(it.id()));

        Refused.with(
                409,
                "PUBLICITY_EVALUATION_NOT_WRITABLE",
                write("officer", it, EvaluationFixture.body()));
        Refused.with(409, "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE", act("officer", it, "closings"));
        rate(it, 1);
        show("officer", it.number()).then().body("figures.form.answers", equalTo(0));
    }

    @Test
    void whatItCostIsKnownOfEachItemBeforeItIsClosed() {
        PublicityActivity it = PublicityActivity.published("评估前登记支出");
        OwnerDatabase.update(
                "update publicity_activity set state = 'ENDED' where number = ?", it.number());
        write("officer", it.number(), it.version(), 0, EvaluationFixture.body())
                .then()
                .statusCode(200);
        it.act("officer", "evaluations", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("PUBLICITY_EVALUATION_COST_OPEN"))
                .body("detail", containsString("办事指南"));
        it.put("officer", "/progress", Map.of("plan", spent(120_050))).then().statusCode(200);
        it.act("officer", "evaluations", Map.of())
                .then()
                .statusCode(200)
                .body("costs.lines[0].over", equalTo(20_050))
                .body("costs.over", equalTo(20_050));
    }

    @Test
    void itIsWrittenByItsPreparersWhenItIsOver() {
        OpenActivity it = OpenActivity.with(5);
        Map<String, Object> body = EvaluationFixture.body();
        Refused.with(409, "PUBLICITY_EVALUATION_NOT_WRITABLE", write("officer", it, body));
        it.is("ENDED");
        Refused.with(403, "PUBLICITY_ACTIVITY_NOT_YOURS", write("lead2", it, body));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", write("leader", it, body));
        show("leader", it.number()).then().statusCode(200);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", show("acceptor", it.number()));
        Refused.with(409, "PLATFORM_STALE_VERSION", write("officer", it.number(), 0, 7, body));
        Refused.with(409, "PLATFORM_STALE_VERSION", write("officer", it.number(), 7, 0, body));
        body.put("materialsRead", 301);
        body.put("readSource", "回访");
        Refused.field("findings.materialsRead", write("officer", it, body));
        body.put("headcount", -1);
        Refused.field("findings.headcount", write("officer", it, body));
    }

    private static Map<String, Object> spent(long actual) {
        Map<String, Object> plan = PublicityActivity.plan(100_000);
        Map<String, Object> item = new HashMap<>();
        item.put("kind", "MATERIAL");
        item.put("name", "办事指南");
        item.put("planned", 100_000);
        item.put("actual", actual);
        plan.put("budget", List.of(item));
        return plan;
    }

    /** Somebody who came says how it was, behind the product's back. */
    private static void rate(OpenActivity it, int stars) {
        UUID id = UUID.randomUUID();
        OwnerDatabase.update(
                "insert into publicity_signup (id, number, activity_id, receipt_hash, state,"
                        + " people, children, name, phone, phone_index, name_index, tail_index,"
                        + " yields, signed_at, checked_in_at, updated_at) values (?, ?, ?, '',"
                        + " 'CHECKED_IN', 1, 0, '', '', cast(? as text)::bytea, '', '', false,"
                        + " now(), now(), now())",
                id,
                "S" + id,
                it.id(),
                id.toString());
        OwnerDatabase.update(
                "insert into publicity_feedback (signup_id, activity_id, stars, text, at) values"
                        + " (?, ?, ?, '很好', now())",
                id,
                it.id(),
                stars);
    }

    private static Response show(String login, String number) {
        return Staff.as(login).get(path(number) + "/evaluation");
    }

    private static Response write(String login, OpenActivity it, Map<String, Object> findings) {
        int version = show("officer", it.number()).path("version");
        return write(login, it.number(), version(it), version, findings);
    }

    private static Response write(
            String login, String number, int activity, int version, Map<String, Object> findings) {
        return Staff.as(login)
                .body(Map.of("activityVersion", activity, "version", version, "findings", findings))
                .put(path(number) + "/evaluation");
    }

    private static Response act(String login, OpenActivity it, String act) {
        return Staff.as(login)
                .body(Map.of("version", version(it)))
                .post(path(it.number()) + "/" + act);
    }

    private static int version(OpenActivity it) {
        return OwnerDatabase.number(
                "select version from publicity_activity where number = ?", it.number());
    }

    private static String path(String number) {
        return PublicityActivity.ACTIVITIES + "/" + number;
    }
}
