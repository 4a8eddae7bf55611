package org.chengsheng.publicity.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Campaigns, central tasks and budget lines over HTTP, and what activities do to them. */
@ApiTest
class YearFrameApiTest {

    private static final String YEARS = "/api/console/publicity/plan-years/";
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";

    @Test
    void aCampaignIsWrittenChangedAndClosedWithItsSummary() {
        Response added = add(2051, "campaigns", campaign("形象建设年", null, false));
        added.then()
                .statusCode(201)
                .body("campaigns.title", contains("形象建设年"))
                .body("campaigns[0].activities", equalTo(0));
        String id = added.path("campaigns[0].id");
        Refused.with(
                422,
                "PUBLICITY_CAMPAIGN_SUMMARY_MISSING",
                change(2051, "campaigns/" + id, campaign("形象建设年", null, true)));
        change(2051, "campaigns/" + id, campaign("形象建设年", "办了十二场", true))
                .then()
                .statusCode(200)
                .body("campaigns[0].summary", equalTo("办了十二场"))
                .body("campaigns[0].version", equalTo(1));
        Response late = change(2051, "campaigns/" + id, campaign("形象建设年", null, false));
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then()
                .body("current.version", equalTo(1))
                .body("current.summary", equalTo("办了十二场"))
                .body("current.closed", equalTo(true));
    }

    @Test
    void aTitleIsOnceAYearAndAPartBelongsToItsYear() {
        String id = add(2052, "budget-lines", money("活动经费", 10)).path("budgetLines[0].id");
        Refused.with(
                409, "PUBLICITY_YEAR_PART_TAKEN", add(2052, "budget-lines", money("活动经费", 20)));
        add(2053, "budget-lines", money("活动经费", 20)).then().statusCode(201);
        Refused.with(
                404,
                "PUBLICITY_YEAR_PART_NOT_FOUND",
                change(2053, "budget-lines/" + id, money("活动经费二", 20)));
        Refused.with(
                404,
                "PUBLICITY_YEAR_PART_NOT_FOUND",
                Staff.as("leader").get(YEARS + "2052/campaigns/" + UNKNOWN));
        Refused.with(400, "PLATFORM_INPUT_INVALID", add(2052, "budget-lines", money("多了", -1)));
        Refused.with(400, "PLATFORM_INPUT_INVALID", add(1999, "budget-lines", money("早了", 1)));
        Refused.with(
                400, "PLATFORM_INPUT_INVALID", add(2052, "central-tasks", Map.of("title", "无源")));
    }

    @Test
    void anActivityDrawsOnItsLineAndAnOverdraftIsWarned() {
        PublicityActivity activity = PublicityActivity.drafted("归属：义务咨询");
        int year = placement(activity).path("year");
        String line = partOf(year, "budget-lines", "budgetLines", money("归属经费", 90_000));
        String campaign = partOf(year, "campaigns", "campaigns", campaign("归属专项", null, false));
        String task = partOf(year, "central-tasks", "tasks", task("归属中心工作"));

        int untagged = untagged(year);
        Response placed = place("correspondent", activity, entry(0, campaign, line, List.of(task)));
        assertEquals(untagged - 1, untagged(year));
        placed.then()
                .statusCode(200)
                .body("campaignTitle", equalTo("归属专项"))
                .body("tasks.title", contains("归属中心工作"))
                .body("budgetLine.standing.planned", equalTo(100_000))
                .body("budgetLine.standing.committed", equalTo(0))
                .body("budgetLine.standing.warning", equalTo("SHORT"));

        activity.done("correspondent", "submissions").done("lead", "approvals");
        String mine = "find { it.id == '" + line + "' }.standing.";
        Staff.as("leader")
                .get(YEARS + year)
                .then()
                .statusCode(200)
                .body("budgetLines." + mine + "warning", equalTo("OVERDRAWN"))
                .body("budgetLines." + mine + "over", equalTo(10_000))
                .body("campaigns.find { it.id == '" + campaign + "' }.planned", equalTo(100_000))
                .body("tasks.find { it.id == '" + task + "' }.activities", equalTo(1))
                .body("tagging.activities", greaterThan(0));
        Staff.as("correspondent")
                .get(YEARS + year + "/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .body("activities.number", contains(activity.number()));
        String list = PublicityActivity.ACTIVITIES + "?campaign=" + campaign;
        Staff.as("officer")
                .get(list)
                .then()
                .statusCode(200)
                .body("items.number", contains(activity.number()));
        for (String part : List.of("budgetLine=" + line, "task=" + task)) {
            Staff.as("officer")
                    .get(PublicityActivity.ACTIVITIES + "?" + part)
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(activity.number()));
        }
        Staff.as("officer")
                .get(PublicityActivity.ACTIVITIES + "?untagged=true&limit=100")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(activity.number())));
        Staff.as("lead2").get(list).then().body("items", equalTo(List.of()));
        // Another unit does not learn of what is not published.
        Staff.as("lead2")
                .get(YEARS + year + "/campaigns/" + campaign)
                .then()
                .body("activities", equalTo(List.of()));

        place("officer", activity, entry(1, null, null, List.of()))
                .then()
                .statusCode(200)
                .body("budgetLine", nullValue())
                .body("campaignTitle", nullValue());
        assertEquals(untagged, untagged(year));
    }

    @Test
    void onlyOpenPartsOfItsYearAreTaken() {
        PublicityActivity activity = PublicityActivity.drafted("归属：别的年份");
        int year = placement(activity).path("year");
        String other = partOf(2054, "budget-lines", "budgetLines", money("别年经费", 1));
        String closed = partOf(year, "campaigns", "campaigns", campaign("已结束", "办完了", true));
        String code = "PUBLICITY_YEAR_PART_UNKNOWN";
        Refused.with(422, code, place("officer", activity, entry(0, null, other, List.of())));
        Refused.with(422, code, place("officer", activity, entry(0, UNKNOWN, null, List.of())));
        Refused.with(422, code, place("officer", activity, entry(0, null, null, List.of(UNKNOWN))));
        Refused.with(
                409,
                "PUBLICITY_CAMPAIGN_CLOSED",
                place("officer", activity, entry(0, closed, null, List.of())));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                place("officer", activity, entry(7, null, null, List.of())));
        place("officer", activity, entry(0, null, null, List.of()))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Response late = place("officer", activity, entry(0, null, null, List.of()));
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then().body("current.version", equalTo(1)).body("current.mayPlace", equalTo(true));
    }

    @Test
    void anotherUnitPlacesNothingAndAnUnknownActivityIsNotFound() {
        PublicityActivity activity = PublicityActivity.published("归属：别的单位");
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                place("lead2", activity, entry(0, null, null, List.of())));
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                Staff.as("officer")
                        .get(PublicityActivity.ACTIVITIES + "/A20200101-000000/placement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correspondent", "lead", "leader", "admin"})
    void onlyTheOfficerKeepsTheFrame(String login) {
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as(login)
                        .contentType(ContentType.JSON)
                        .body(money("不行", 1))
                        .post(YEARS + "2055/budget-lines"));
    }

    @Test
    void theDemoYearHasALineThatIsOverdrawn() {
        Staff.as("leader")
                .get(YEARS + "2026")
                .then()
                .statusCode(200)
                .body("budgetLines.standing.warning", hasItem("OVERDRAWN"))
                .body("tagging.untaggedActivities", greaterThan(0));
    }

    private static int untagged(int year) {
        return Staff.as("leader").get(YEARS + year).path("tagging.untaggedActivities");
    }

    private static Response add(int year, String what, Map<String, ?> body) {
        return Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(body)
                .post(YEARS + year + "/" + what);
    }

    private static Response change(int year, String what, Map<String, ?> body) {
        return Staff.as("officer")
                .contentType(ContentType.JSON)
                .body(body)
                .put(YEARS + year + "/" + what);
    }

    /** Adds a part and gives its id. */
    private static String partOf(int year, String what, String list, Map<String, ?> body) {
        Response added = add(year, what, body);
        added.then().log().ifValidationFails().statusCode(201);
        return added.path(list + ".find { it.title == '" + body.get("title") + "' }.id");
    }

    private static Response placement(PublicityActivity activity) {
        return Staff.as("officer").get(activity.path() + "/placement");
    }

    private static Response place(
            String login, PublicityActivity activity, Map<String, Object> entry) {
        return Staff.as(login)
                .contentType(ContentType.JSON)
                .body(entry)
                .put(activity.path() + "/placement");
    }

    private static Map<String, Object> entry(
            int version, String campaign, String line, List<String> tasks) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", version);
        entry.put("campaignId", campaign);
        entry.put("budgetLineId", line);
        entry.put("tasks", tasks);
        return entry;
    }

    private static Map<String, Object> campaign(String title, String summary, boolean closed) {
        Map<String, Object> campaign = new HashMap<>();
        campaign.put("title", title);
        campaign.put("summary", summary);
        campaign.put("closed", closed);
        return campaign;
    }

    private static Map<String, Object> money(String title, long amount) {
        return Map.of("title", title, "amount", amount);
    }

    private static Map<String, Object> task(String title) {
        return Map.of("title", title, "source", "BUREAU");
    }
}
