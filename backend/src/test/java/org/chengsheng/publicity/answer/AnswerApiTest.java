package org.chengsheng.publicity.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PublicityActivity;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity answers, over HTTP, and what lists, years and tickets make of it. */
@ApiTest
class AnswerApiTest {

    private static final String ANSWERING = "/api/console/publicity/answering-activities";
    private static final String TICKET = TicketNumbers.fit("T20010203-7KQ4Z0");

    @Test
    void itIsWrittenReadAndOnTheTimeline() {
        PublicityActivity activity = PublicityActivity.drafted("回应：垃圾分类");
        int version = activity.version();
        answer(activity).then().statusCode(200).body("version", equalTo(0)).body("topics", empty());

        Map<String, Object> whole = topic("E0102");
        whole.put("area", "城西区");
        whole.put("unitId", Ticket.unit("ZD01"));
        write("correspondent", activity, 0, List.of(whole, topic("P0118")), List.of(TICKET))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("mayWrite", equalTo(true))
                .body("topics[0].topic.area", equalTo("城西区"))
                .body("topics[0].unitName", equalTo("一中队"))
                .body("topics.topic.categoryCode", contains("E0102", "P0118"))
                .body("tickets", contains(TICKET));
        assertEquals(version, activity.version(), "who edits the plan is not disturbed");
        activity.seenBy("correspondent")
                .body("timeline.last().act", equalTo("ANSWER"))
                .body("timeline.last().note", containsString("城西区、一中队（2026-01-01 至 2026-06-30）"));

        write("lead", activity, 1, List.of(topic("P0118")), List.of())
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        answer(activity)
                .then()
                .body("topics.topic.categoryCode", contains("P0118"))
                .body("tickets", empty());
        Response late = write("officer", activity, 1, List.of(), List.of());
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then()
                .body("current.version", equalTo(2))
                .body("current.topics.topic.categoryCode", contains("P0118"));
        assertEquals(
                "P0118 2026-01-01 2026-06-30",
                OwnerDatabase.text(
                        "select concat_ws(' ', v.category_code, v.from_day, v.until_day) from"
                                + " publicity_activity_answers v join publicity_activity a on a.id ="
                                + " v.activity_id where a.number = ?",
                        activity.number()));
    }

    @Test
    void whatIsWrongIsRefused() {
        PublicityActivity activity = PublicityActivity.drafted("回应：写错");
        Map<String, Object> nothing = topic(null);
        Map<String, Object> backwards = topic("E0102");
        backwards.put("untilDay", "2025-12-31");
        Map<String, Object> nowhere = topic("E0102");
        nowhere.put("area", "没有的区");
        Map<String, Object> nobody = topic("E0102");
        nobody.put("unitId", "00000000-0000-0000-0000-000000000001");
        refused(422, "PUBLICITY_ANSWER_TOPIC_EMPTY", activity, nothing);
        refused(422, "PUBLICITY_ANSWER_PERIOD_INVALID", activity, backwards);
        refused(422, "PUBLICITY_ANSWER_AREA_UNKNOWN", activity, nowhere);
        refused(422, "ORG_UNIT_NOT_FOUND", activity, nobody);
        refused(400, "PLATFORM_INPUT_INVALID", activity, topic("e 1"));
        String mistyped = TICKET.substring(0, 15) + (TICKET.endsWith("0") ? "1" : "0");
        Refused.with(
                422,
                "PUBLICITY_ANSWER_TICKET_MISTYPED",
                write("officer", activity, 0, List.of(), List.of(mistyped)));
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                write("officer", activity, 0, List.of(), List.of("电话里说的")));
        List<Map<String, Object>> eleven =
                IntStream.rangeClosed(1, 11).mapToObj(it -> topic("E" + it)).toList();
        Refused.with(
                400, "PLATFORM_INPUT_INVALID", write("officer", activity, 0, eleven, List.of()));
        List<String> many =
                IntStream.range(0, 51)
                        .mapToObj(it -> TicketNumbers.fit("T20010203-%05d0".formatted(it)))
                        .toList();
        Refused.with(400, "PLATFORM_INPUT_INVALID", write("officer", activity, 0, List.of(), many));
        write("officer", activity, 0, eleven.subList(0, 10), many.subList(0, 50))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyWhoPreparesItWritesUntilItIsOver() {
        PublicityActivity activity = PublicityActivity.published("回应：别的单位");
        Refused.with(
                403,
                "PUBLICITY_ACTIVITY_NOT_YOURS",
                write("lead2", activity, 0, List.of(), List.of()));
        Staff.as("lead2")
                .get(activity.path() + "/answers")
                .then()
                .statusCode(200)
                .body("mayWrite", equalTo(false));
        activity.done("officer", "cancellations", Map.of("reason", "天气不好不办了"));
        Refused.with(
                409,
                "PUBLICITY_ANSWER_NOT_WRITABLE",
                write("officer", activity, 0, List.of(), List.of()));
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                Staff.as("officer")
                        .get(PublicityActivity.ACTIVITIES + "/H20200101-000000/answers"));
        PublicityActivity draft = PublicityActivity.drafted("回应：别人的草稿");
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                write("lead2", draft, 0, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "handler", "admin"})
    void othersWriteNothing(String login) {
        PublicityActivity activity = PublicityActivity.drafted("回应：无关的人");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", write(login, activity, 0, List.of(), List.of()));
    }

    @Test
    void whatAnswersNothingIsFoundAndCounted() {
        PublicityActivity activity = PublicityActivity.drafted("无关联特别活动");
        String list = PublicityActivity.ACTIVITIES + "?q=无关联特别活动&unlinked=";
        int year =
                Integer.parseInt(
                        Staff.as("officer")
                                .get(activity.path())
                                .<String>path("startsAt")
                                .substring(0, 4));
        int unlinked = unlinked(year);
        Staff.as("officer")
                .get(list + "true")
                .then()
                .body("items.number", contains(activity.number()))
                .body("items.answering", contains(false));
        write("officer", activity, 0, List.of(topic("E0102")), List.of());
        Staff.as("officer").get(list + "true").then().body("items", empty());
        Staff.as("officer").get(list + "false").then().body("items.answering", contains(true));
        assertEquals(unlinked - 1, unlinked(year));
        write("officer", activity, 1, List.of(), List.of());
        assertEquals(unlinked, unlinked(year));
        activity.done("officer", "cancellations", Map.of("reason", "场地另有安排"));
        Staff.as("officer").get(list + "true").then().body("items", empty());
    }

    @Test
    void aTicketFindsTheActivitiesThatAnswerIt() {
        PublicityActivity byNumber = PublicityActivity.published("回应：点名");
        PublicityActivity byTopic = PublicityActivity.published("回应：事项和区域");
        PublicityActivity byArea = PublicityActivity.published("回应：区域");
        PublicityActivity byUnit = PublicityActivity.drafted("回应：单位，草稿");
        String number = TicketNumbers.fit("T20040506-7KQ4Z0");
        write("officer", byNumber, 0, List.of(), List.of(number));
        Map<String, Object> there = period(topic("Z99"), "2004-05-01", "2004-05-06");
        there.put("area", "城西区");
        write("officer", byTopic, 0, List.of(there), List.of());
        Map<String, Object> area = period(topic(null), "2004-05-06", "2004-05-31");
        area.put("area", "城西区");
        write("officer", byArea, 0, List.of(area), List.of());
        Map<String, Object> unit = period(topic(null), "2004-05-01", "2004-05-31");
        unit.put("unitId", Ticket.unit("ZD01"));
        write("officer", byUnit, 0, List.of(unit), List.of());

        String unitOf = "&unit=" + Ticket.unit("ZD01");
        answering("officer", number, "2004-05-06", "&category=Z99&area=城西区" + unitOf)
                .body("items", hasSize(4));
        answering("lead2", number, "2004-05-06", "&category=Z99&area=城西区" + unitOf)
                .body("items.number", hasItem(byTopic.number()))
                .body("items.number", not(hasItem(byUnit.number())));
        answering("officer", number, "2004-05-07", "&category=Z99&area=城西区")
                .body("items.number", not(hasItem(byTopic.number())))
                .body("items.number", hasItem(byArea.number()));
        answering("officer", number, "2004-05-06", "&category=Z99&area=城东区")
                .body("items.number", contains(byNumber.number()));
        answering("officer", TICKET, "2004-04-30", "").body("items", empty());
    }

    @Test
    void theTicketMustBeSaid() {
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                Staff.as("officer").get(ANSWERING + "?ticket=T1&day=2004-05-06"));
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                Staff.as("officer").get(ANSWERING + "?ticket=" + TICKET));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").get(ANSWERING + "?ticket=" + TICKET + "&day=2004-05-06"));
    }

    /** Publicity chooses from the catalogue of tickets, whose tickets it may not see. */
    @ParameterizedTest
    @ValueSource(strings = {"officer", "correspondent"})
    void publicityReadsTheCategories(String login) {
        Staff.as(login)
                .get("/api/console/categories")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("E0102"));
    }

    private static ValidatableResponse answering(
            String login, String ticket, String day, String more) {
        return Staff.as(login)
                .get(ANSWERING + "?ticket=" + ticket + "&day=" + day + more)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static int unlinked(int year) {
        return Staff.as("officer")
                .get("/api/console/publicity/plan-years/" + year)
                .path("tagging.unlinkedActivities");
    }

    private static void refused(
            int status, String code, PublicityActivity activity, Map<String, Object> topic) {
        Refused.with(status, code, write("officer", activity, 0, List.of(topic), List.of()));
    }

    private static Response answer(PublicityActivity activity) {
        return Staff.as("officer").get(activity.path() + "/answers");
    }

    private static Response write(
            String login,
            PublicityActivity activity,
            int version,
            List<Map<String, Object>> topics,
            List<String> tickets) {
        return Staff.as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("version", version, "topics", topics, "tickets", tickets))
                .put(activity.path() + "/answers");
    }

    private static Map<String, Object> topic(String code) {
        Map<String, Object> topic = new HashMap<>();
        topic.put("categoryCode", code);
        topic.put("categoryName", code == null ? null : "示范事项");
        return period(topic, "2026-01-01", "2026-06-30");
    }

    private static Map<String, Object> period(
            Map<String, Object> topic, String from, String until) {
        topic.put("fromDay", from);
        topic.put("untilDay", until);
        return topic;
    }
}
