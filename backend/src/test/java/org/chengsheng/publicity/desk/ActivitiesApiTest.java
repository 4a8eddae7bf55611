package org.chengsheng.publicity.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Plans are drafted, changed, noted on, found again. */
@ApiTest
class ActivitiesApiTest {

    @Test
    void thePlanOfTheSeedsHasAComputedTotalAndTheStatedOneIsFlagged() {
        Map<String, Object> entry = PublicityActivity.entry("消防安全宣传活动");
        entry.put("kind", "THEME");
        Map<String, Object> plan = PublicityActivity.plan(0);
        List<Map<String, Object>> budget = new ArrayList<>();
        for (Object[] item :
                new Object[][] {
                    {"SLOGAN", "标语", 200_000}, {"MATERIAL", "资料", 300_000},
                    {"VENUE", "场地", 100_000}, {"PROP", "道具", 500_000},
                    {"PRIZE", "奖品", 300_000}, {"OTHER", "其他", 50_000}
                }) {
            budget.add(Map.of("kind", item[0], "name", item[1], "planned", item[2]));
        }
        plan.put("budget", budget);
        plan.put("statedTotal", 1_500_000);
        entry.put("plan", plan);
        PublicityActivity.drafted("officer", entry)
                .seenBy("officer")
                .body("budget.planned", equalTo(1_450_000))
                .body("budget.stated", equalTo(1_500_000))
                .body("budget.differs", equalTo(true))
                .body("approval", equalTo("LINE_LEADER"))
                .body("unitName", equalTo("办公室"));
    }

    @Test
    void everyPartIsReadBackAsItWasWritten() {
        Map<String, Object> entry = PublicityActivity.entry("所有部分");
        Map<String, Object> plan = PublicityActivity.plan(100_000);
        plan.put(
                "roster",
                Map.of("vehicles", 3, "loudspeakers", 3, "assembleAt", "07:00", "leaflets", 5000));
        plan.put(
                "meeting",
                Map.of(
                        "invited",
                        "人大代表、政协委员",
                        "opinions",
                        List.of(Map.of("from", "人大代表", "text", "夜市要疏不要堵", "status", "OPEN"))));
        plan.put(
                "media",
                Map.of(
                        "spots",
                        List.of(Map.of("place", "示范路早市", "unitId", Ticket.unit("ZD01"))),
                        "questions",
                        List.of("换装后有什么变化？"),
                        "outlets",
                        List.of(Map.of("name", "示范日报", "reply", "INVITED")),
                        "deliverables",
                        List.of(Map.of("title", "1 分钟宣传片", "due", "2030-01-05"))));
        entry.put("plan", plan);
        PublicityActivity.drafted("correspondent", entry)
                .seenBy("lead")
                .body("plan.roster.assembleAt", equalTo("07:00:00"))
                .body("plan.meeting.opinions[0].status", equalTo("OPEN"))
                .body("plan.media.spots[0].place", equalTo("示范路早市"))
                .body("plan.media.deliverables[0].due", equalTo("2030-01-05"))
                .body("place.lat", equalTo(30.1f))
                .body("signUp.capacity", equalTo(50));
    }

    @Test
    void pupilsAreMinorsWhateverTheFormSays() {
        Map<String, Object> entry = PublicityActivity.entry("小学生体验");
        entry.put("audience", List.of("PUPIL"));
        PublicityActivity.drafted("correspondent", entry)
                .seenBy("correspondent")
                .body("minors", equalTo(true))
                .body("audienceNames", contains("中小学生"));
        entry.put("audience", List.of("NOBODY"));
        Refused.with(422, "PUBLICITY_AUDIENCE_UNKNOWN", draft("correspondent", entry));
    }

    @Test
    void aDraftIsChangedAndAnApprovedPlanOnlyNotedOn() {
        PublicityActivity it = PublicityActivity.drafted("先改后记");
        Map<String, Object> entry = PublicityActivity.entry("先改后记（改）");
        it.put("officer", "", entry).then().statusCode(200).body("title", equalTo("先改后记（改）"));
        Refused.with(
                409, "PUBLICITY_ACTIVITY_NOT_EDITABLE", note(it, PublicityActivity.plan(100_000)));
        it.done("correspondent", "submissions").done("lead", "approvals");
        Refused.with(409, "PUBLICITY_ACTIVITY_NOT_EDITABLE", it.put("correspondent", "", entry));
        Map<String, Object> spent = PublicityActivity.plan(100_000);
        spent.put(
                "budget",
                List.of(
                        Map.of(
                                "kind", "MATERIAL",
                                "name", "办事指南",
                                "planned", 100_000,
                                "actual", 120_000,
                                "voucher", "记-12 号")));
        note(it, spent).then().statusCode(200).body("budget.overspent", equalTo(true));
        Refused.with(
                409,
                "PUBLICITY_ACTIVITY_APPROVED_FIXED",
                note(it, PublicityActivity.plan(200_000)));
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                PublicityActivity.published("别的中队不能登记")
                        .put("lead2", "/progress", Map.of("plan", spent)));
    }

    @Test
    void aListIsNarrowedPagedAndShowsEachPersonTheirs() {
        String word = "独木舟" + System.nanoTime();
        for (int i = 0; i < 3; i++) {
            PublicityActivity.drafted(word + " " + i);
        }
        Response first = list("officer", "?q=" + word + "&limit=2&state=DRAFT&kind=CONSULT_DAY");
        first.then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.unitName", everyItem(equalTo("一中队")));
        list("officer", "?q=" + word + "&limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.size()", equalTo(1))
                .body("nextCursor", nullValue());
        list("lead", "?q=" + word + "&sort=SOONEST&audience=PUBLIC&from=2020-01-01&to=2099-01-01")
                .then()
                .body("items.size()", equalTo(3));
        list("lead2", "?q=" + word).then().body("items.size()", equalTo(0));
        list("correspondent", "?mine=true&q=" + word).then().body("items.size()", equalTo(3));
        list("officer", "?mine=true&q=" + word).then().body("items.size()", equalTo(0));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", list("officer", "?cursor=x"));
        Refused.field("limit", list("officer", "?limit=101"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", list("acceptor", ""));
    }

    @Test
    void wrongInputIsNamed() {
        Refused.field("title", draft("officer", with("title", " ")));
        Refused.field("endsAt", draft("officer", with("endsAt", "2020-01-01T00:00:00Z")));
        Refused.field("expectedPeople", draft("officer", with("expectedPeople", 1_000_001)));
        Refused.field("signUp.capacity", draft("officer", with("signUp", Map.of("capacity", 0))));
        Refused.field("place.lat", draft("officer", with("place", Map.of("lat", 91, "lon", 1))));
        Refused.field("audience", draft("officer", with("audience", List.of("PUBLIC", "PUBLIC"))));
        Refused.field(
                "plan.goals", draft("officer", planWith("goals", Collections.nCopies(21, "目标"))));
        Refused.field(
                "plan.duties[0].unitId",
                draft("officer", planWith("duties", List.of(Map.of("task", "无主的分工")))));
        Refused.with(
                422,
                "ORG_UNIT_NOT_FOUND",
                draft("officer", with("unitId", "00000000-0000-0000-0000-000000000001")));
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                draft("correspondent", with("unitId", Ticket.unit("ZD02"))));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", draft("deputy", with("title", "局领导不起草")));
    }

    @Test
    void templatesOfTheUsualKindsAreThere() {
        Staff.as("correspondent")
                .get("/api/console/publicity/activity-templates")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "CLEAN_DAY",
                                "OPEN_DAY",
                                "CONSULT_DAY",
                                "LECTURE",
                                "RECRUITMENT",
                                "MEDIA_EVENT"))
                .body("items[0].required", contains("EXECUTION_PLAN"))
                .body("items[5].plan.media.deliverables.title", hasItem("1 分钟宣传片"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("acceptor").get("/api/console/publicity/activity-templates"));
    }

    @Test
    void anUnknownNumberAndAnothersDraftAreAlike() {
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                Staff.as("officer").get(PublicityActivity.ACTIVITIES + "/H20200101-000000"));
        PublicityActivity it = PublicityActivity.drafted("二中队看不到");
        Refused.with(404, "PUBLICITY_ACTIVITY_NOT_FOUND", Staff.as("lead2").get(it.path()));
        list("lead2", "").then().body("items.number", not(hasItem(it.number())));
        assertEquals("DRAFT", it.state());
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> entry = PublicityActivity.entry("输入检查");
        entry.put(field, value);
        return entry;
    }

    private static Map<String, Object> planWith(String part, Object value) {
        Map<String, Object> plan = new HashMap<>(PublicityActivity.plan(1));
        plan.put(part, value);
        return with("plan", plan);
    }

    private static Response note(PublicityActivity it, Map<String, Object> plan) {
        return it.put("correspondent", "/progress", Map.of("plan", plan));
    }

    private static Response draft(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(PublicityActivity.ACTIVITIES);
    }

    private static Response list(String login, String query) {
        return Staff.as(login).get(PublicityActivity.ACTIVITIES + query);
    }
}
