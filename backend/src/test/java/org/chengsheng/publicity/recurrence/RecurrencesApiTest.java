package org.chengsheng.publicity.recurrence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** A weekly consult day: the days first, then a draft for each. */
@ApiTest
class RecurrencesApiTest {

    @Test
    void thePreviewWritesNothingAndEachDayBecomesADraft() {
        Map<String, Object> entry = PublicityActivity.entry("每周义务咨询日");
        entry.put("startsAt", "2096-02-01T01:00:00Z");
        entry.put("endsAt", "2096-02-01T03:00:00Z");
        PublicityActivity first = PublicityActivity.drafted("correspondent", entry);
        Map<String, Object> rule = rule("FREQ=WEEKLY;BYDAY=WE", "2096-02-29");
        ask("correspondent", first, "recurrence-previews", rule)
                .then()
                .statusCode(200)
                .body("days.size()", equalTo(4));
        List<String> numbers =
                ask("correspondent", first, "recurrences", rule)
                        .then()
                        .statusCode(201)
                        .body("numbers", hasSize(4))
                        .extract()
                        .path("numbers");
        String series = first.seenBy("officer").extract().path("seriesId");
        Staff.as("officer")
                .get(PublicityActivity.ACTIVITIES + "?series=" + series)
                .then()
                .body("items.size()", equalTo(5))
                .body("items.state", everyItem(equalTo("DRAFT")));
        Staff.as("officer")
                .get(PublicityActivity.ACTIVITIES + "/" + numbers.get(3))
                .then()
                .body("startsAt", equalTo("2096-02-29T01:00:00Z"))
                .body("plan.budget[0].planned", equalTo(100_000));
    }

    @Test
    void aRuleThatCannotBeReadOrGivesNothingIsRefused() {
        PublicityActivity it = PublicityActivity.drafted("重复规则有误");
        Refused.with(
                422,
                "PUBLICITY_RECURRENCE_RULE_INVALID",
                ask("lead", it, "recurrence-previews", rule("每周三", "2099-01-01")));
        Refused.with(
                422,
                "PUBLICITY_RECURRENCE_EMPTY",
                ask("lead", it, "recurrences", rule("FREQ=DAILY", "2020-01-01")));
        Map<String, Object> without = new HashMap<>(rule("FREQ=DAILY", "2099-01-01"));
        without.remove("daysOff");
        Refused.field("daysOff", ask("lead", it, "recurrences", without));
    }

    @Test
    void onlyWhoPreparesTheActivityRepeatsIt() {
        PublicityActivity it = PublicityActivity.published("别的中队不能重复");
        Map<String, Object> rule = rule("FREQ=DAILY", "2099-01-01");
        Refused.with(403, "PUBLICITY_ACTIVITY_NOT_YOURS", ask("lead2", it, "recurrences", rule));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", ask("deputy", it, "recurrences", rule));
    }

    private static Map<String, Object> rule(String rule, String until) {
        return Map.of("rule", rule, "until", until, "daysOff", "KEEP");
    }

    private static Response ask(
            String login, PublicityActivity it, String what, Map<String, Object> rule) {
        return it.act(login, what, rule);
    }
}
