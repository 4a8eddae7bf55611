package org.chengsheng.publicity.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** From the draft to the end, and every way off it (4.1). */
@ApiTest
class ActivityActsApiTest {

    @Test
    void aCorrespondentDraftsTheLeadApprovesTheOfficePublishes() {
        PublicityActivity it = PublicityActivity.drafted("走完全程的活动");
        it.done("correspondent", "submissions");
        it.seenBy("correspondent").body("may", not(hasItem("APPROVE")));
        it.seenBy("lead").body("may", hasItems("APPROVE", "REJECT"));
        it.done("lead", "approvals", Map.of("note", "同意"));
        it.done("officer", "publications");
        it.seenBy("lead")
                .body("state", equalTo("PUBLISHED"))
                .body("timeline.act", contains("CREATE", "SUBMIT", "APPROVE", "PUBLISH"))
                .body("may", not(hasItem("BEGIN")))
                .body("timeline[2].note", equalTo("同意"))
                .body("timeline[2].actorName", equalTo("中队长老丁"));
        it.done("officer", "signup-closings");
        assertEquals("SIGNUP_CLOSED", it.state());
    }

    @Test
    void theBudgetSaysWhoApproves() {
        PublicityActivity dear = budgeted("预算六千的活动", 600_000);
        Refused.with(403, "PUBLICITY_ACTIVITY_APPROVER_HIGHER", approve("lead", dear));
        dear.done("deputy", "approvals");
        PublicityActivity dearest = budgeted("预算两万一的活动", 2_100_000);
        Refused.with(403, "PUBLICITY_ACTIVITY_APPROVER_HIGHER", approve("deputy", dearest));
        dearest.done("leader", "approvals");
        PublicityActivity limit = budgeted("按新的限额", 600_000);
        String old = OwnerDatabase.set("publicity.approve-lead-yuan", 6000);
        try {
            limit.done("lead", "approvals");
        } finally {
            OwnerDatabase.set("publicity.approve-lead-yuan", old);
        }
    }

    private static PublicityActivity budgeted(String title, long planned) {
        Map<String, Object> entry = PublicityActivity.entry(title);
        entry.put("plan", PublicityActivity.plan(planned));
        return PublicityActivity.drafted("correspondent", entry)
                .done("correspondent", "submissions");
    }

    private static Response approve(String login, PublicityActivity it) {
        return it.act(login, "approvals", Map.of());
    }

    @Test
    void nobodyApprovesTheirOwn() {
        PublicityActivity own =
                PublicityActivity.drafted("lead", PublicityActivity.entry("中队长自己起草"))
                        .done("lead", "submissions");
        own.seenBy("lead").body("may", not(hasItem("APPROVE")));
        Refused.with(403, "PUBLICITY_ACTIVITY_OWN_APPROVAL", approve("lead", own));
        own.done("deputy", "approvals");
    }

    @Test
    void aRejectedPlanIsChangedAndSubmittedAgain() {
        PublicityActivity it =
                PublicityActivity.drafted("退回再报").done("correspondent", "submissions");
        Refused.field("reason", it.act("lead", "rejections", Map.of("reason", " ")));
        it.done("lead", "rejections", Map.of("reason", "奖品费用偏高"));
        Map<String, Object> entry = PublicityActivity.entry("退回再报（改）");
        it.put("correspondent", "", entry)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        it.done("correspondent", "submissions").done("correspondent", "withdrawals");
        assertEquals("DRAFT", it.state());
    }

    @Test
    void anIncompletePlanIsNotSubmittedAndEachMissingPartIsNamed() {
        Map<String, Object> entry = PublicityActivity.entry("没有写完");
        entry.put("kind", "CLEAN_DAY");
        entry.put("plan", Map.of());
        PublicityActivity it = PublicityActivity.drafted("correspondent", entry);
        Refused.with(
                        422,
                        "PUBLICITY_ACTIVITY_PLAN_INCOMPLETE",
                        it.act("correspondent", "submissions", Map.of()))
                .then()
                .body(
                        "violations.field",
                        contains("plan.goals", "plan.items", "plan.duties", "plan.attachments"));
        entry = PublicityActivity.entry("没有地点");
        entry.remove("place");
        Refused.with(
                422,
                "PUBLICITY_ACTIVITY_PLACE_REQUIRED",
                PublicityActivity.drafted("correspondent", entry)
                        .act("correspondent", "submissions", Map.of()));
    }

    @Test
    void aThousandPeopleNeedThePermissionBeforePublication() {
        Map<String, Object> entry = PublicityActivity.entry("千人活动");
        entry.put("expectedPeople", 1000);
        PublicityActivity it =
                PublicityActivity.drafted("correspondent", entry)
                        .done("correspondent", "submissions")
                        .done("lead", "approvals");
        Refused.with(
                422,
                "PUBLICITY_ACTIVITY_PERMISSION_REQUIRED",
                it.act("officer", "publications", Map.of()));
        note(it, Map.of("number", "示公治8号", "submittedOn", "2099-01-01"));
        Refused.with(
                422,
                "PUBLICITY_ACTIVITY_PERMISSION_LATE",
                it.act("officer", "publications", Map.of()));
        note(it, Map.of("number", "示公治8号", "submittedOn", "2020-01-01"));
        it.done("officer", "publications");
    }

    private static void note(PublicityActivity it, Map<String, String> permission) {
        it.put(
                        "correspondent",
                        "/progress",
                        Map.of("permission", permission, "plan", PublicityActivity.plan(100_000)))
                .then()
                .statusCode(200);
    }

    @Test
    void aPostponedActivityTellsWhyAndGoesAheadAtANewTime() {
        PublicityActivity it = PublicityActivity.published("延期再办");
        Refused.field("reason", it.act("officer", "postponements", Map.of("reason", "雨")));
        it.done("officer", "postponements", Map.of("reason", "台风预警，场地不能使用"));
        it.seenBy("correspondent")
                .body("state", equalTo("POSTPONED"))
                .body("timeSettled", equalTo(false))
                .body("publicReason", equalTo("台风预警，场地不能使用"));
        Refused.with(
                422,
                "PUBLICITY_ACTIVITY_TIME_PAST",
                it.act(
                        "officer",
                        "resumptions",
                        Map.of(
                                "startsAt",
                                "2020-01-01T01:00:00Z",
                                "endsAt",
                                "2020-01-01T02:00:00Z")));
        Map<String, String> time =
                Map.of("startsAt", "2098-01-01T01:00:00Z", "endsAt", "2098-01-01T02:00:00Z");
        it.done("officer", "resumptions", time);
        it.seenBy("correspondent")
                .body("state", equalTo("PUBLISHED"))
                .body("startsAt", equalTo("2098-01-01T01:00:00Z"))
                .body("publicReason", nullValue());
    }

    @Test
    void itBeginsOnItsDayAndIsOverWhenSomebodySaysSo() {
        PublicityActivity it = PublicityActivity.published("手工开始和结束");
        Refused.with(
                409,
                "PUBLICITY_ACTIVITY_TOO_EARLY",
                it.act("correspondent", "beginnings", Map.of()));
        Refused.with(
                409,
                "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE",
                it.act("correspondent", "endings", Map.of()));
        it.done("officer", "postponements", Map.of("reason", "临时改到明年"));
        Refused.with(
                409,
                "PUBLICITY_ACTIVITY_TIME_OPEN",
                it.act("correspondent", "beginnings", Map.of()));
        it.done(
                "officer",
                "resumptions",
                Map.of("startsAt", "2098-03-01T01:00:00Z", "endsAt", "2098-03-01T02:00:00Z"));
        MovedClock.to("2098-03-01T08:50");
        it.done("correspondent", "beginnings").done("correspondent", "endings");
        assertEquals("ENDED", it.state());
    }

    @Test
    void aCancelledActivityStaysReadableAndIsOver() {
        PublicityActivity it = PublicityActivity.published("取消的活动");
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                it.act("correspondent", "cancellations", Map.of("reason", "人手不够了")));
        it.done("lead", "cancellations", Map.of("reason", "场地另有安排"));
        it.seenBy("lead2").body("state", equalTo("CANCELLED")).body("may.size()", equalTo(0));
        Refused.with(
                409,
                "PUBLICITY_ACTIVITY_ACT_NOT_POSSIBLE",
                it.act("officer", "publications", Map.of()));
    }

    @Test
    void othersUnitsDraftsDoNotExistForALead() {
        PublicityActivity it = PublicityActivity.drafted("别的中队看不到");
        for (String act : List.of("submissions", "withdrawals", "approvals", "publications")) {
            Refused.with(404, "PUBLICITY_ACTIVITY_NOT_FOUND", it.act("lead2", act, Map.of()));
        }
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                PublicityActivity.published("别的中队看得到")
                        .act("lead2", "postponements", Map.of("reason", "别人的活动")));
    }

    @Test
    void twoAtOnceOneIsToldWhatIsNow() {
        PublicityActivity it = PublicityActivity.drafted("两人同时提交");
        int seen = it.version();
        it.done("correspondent", "submissions");
        Refused.with(
                        409,
                        "PLATFORM_STALE_VERSION",
                        it.act(
                                "officer",
                                "cancellations",
                                Map.of("version", seen, "reason", "重复了这场")))
                .then()
                .body("current.state", equalTo("PENDING_APPROVAL"));
    }

    @Test
    void whoHasNothingToDoWithPublicityIsNotLetIn() {
        PublicityActivity it = PublicityActivity.drafted("无关的角色");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", it.act("acceptor", "submissions", Map.of()));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(it.path()));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", it.act("correspondent", "approvals", Map.of()));
    }
}
