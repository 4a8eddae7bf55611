package org.chengsheng.voice.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.identity.CitizenTokens;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a citizen is told waits in the inbox until the ticket is opened. */
@ApiTest
class NoticesApiTest {

    private static final String NOTICES = "/api/citizen/notices";

    @Inject CitizenTokens tokens;

    @BeforeEach
    void noLimits() {
        Limits.lift();
    }

    @Test
    void eachActTheCitizenIsToldOfIsARowInTheInbox() {
        String token = someone();
        Ticket ticket = Ticket.numbered(files(token, complaint("消息：夜市占道。")));
        ticket.replied();

        inbox(token)
                .then()
                .statusCode(200)
                .body("items.topic", contains("REPLY", "ACCEPT"))
                .body("items.text", contains("已答复您", "已受理，开始办理"))
                .body("items.number", everyItem(equalTo(ticket.number())))
                .body("items.summary", everyItem(notNullValue()))
                .body("items.read", everyItem(is(false)));
    }

    @Test
    void openingTheTicketReadsItsNotices() {
        String token = someone();
        String number = files(token, consult("消息：打开就算看过。"));
        Ticket.numbered(number).accepted();

        as(token).get(Citizen.TICKETS + "/" + number).then().body("unread", is(1));
        as(token).get(Citizen.TICKETS + "/" + number).then().body("unread", is(0));
        inbox(token).then().body("items.read", contains(true));
    }

    @Test
    void aHolderOfTheReceiptAloneIsToldOnTheTicket() {
        Citizen citizen = Citizen.asks("消息：没有微信也看得到有新进展。");
        Ticket.of(citizen).accepted();
        citizen.looks().body("unread", is(1));
        citizen.looks().body("unread", is(0));
    }

    @Test
    void noticesAreOnesOwn() {
        String mine = someone();
        String theirs = someone();
        String number = files(mine, consult("消息：别人看不到。"));
        Ticket.numbered(number).accepted();
        inbox(mine).then().body("items", hasSize(1));
        inbox(theirs).then().body("items", hasSize(0));
    }

    @Test
    void anAnonymousComplaintAboutStaffTellsNobodysInbox() {
        String token = someone();
        String number =
                files(token, Map.of("kind", "COMPLAINT", "text", "消息：不敢留名。", "aboutStaff", true));
        Ticket.numbered(number).act("discipline", "acceptances", Map.of("kind", "COMPLAINT"));
        assertEquals(1, notices(number));
        inbox(token).then().body("items", hasSize(0));
    }

    @Test
    void noNoticeCarriesAnythingAPersonWrote() {
        String canary = "金丝雀六零二八";
        String token = someone();
        Map<String, Object> body = new HashMap<>(consult("消息：" + canary + "在门口摆摊，请来看看。"));
        body.put("contact", Map.of("name", canary, "phone", "13800001234"));
        String number = files(token, body);
        Ticket.numbered(number).act("acceptor", "supplement-requests", question(canary));
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from voice_notice n where strpos(n::text, ?) > 0",
                        canary));
        inbox(token).then().body("items.text", contains("工作人员请您补充说明"));
    }

    @Test
    void aRefusedActLeavesNoNotice() {
        String number = Citizen.asks("消息：没办成就不通知。").number();
        Ticket ticket = Ticket.numbered(number).accepted();
        Refused.with(
                409,
                "VOICE_ACT_NOT_POSSIBLE",
                ticket.act("acceptor", "acceptances", Map.of("kind", "CONSULT")));
        assertEquals(1, notices(number));
    }

    @Test
    void ownActsAreNotTold() {
        Citizen citizen = Citizen.asks("消息：自己撤回的不用告诉自己。");
        citizen.request()
                .body("{}")
                .post(Citizen.TICKETS + "/" + citizen.number() + "/withdrawals")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("can", not(hasItem("WITHDRAW")));
        assertEquals(0, notices(citizen.number()));
    }

    @Test
    void aLongInboxIsPaged() {
        String token = someone();
        for (int i = 0; i < 3; i++) {
            Ticket.numbered(files(token, consult("消息：翻页第 " + i + " 件。"))).accepted();
        }
        Response first = as(token).get(NOTICES + "?limit=2");
        first.then().body("items", hasSize(2));
        as(token)
                .get(NOTICES + "?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        Refused.with(400, "PLATFORM_CURSOR_INVALID", as(token).get(NOTICES + "?cursor=x"));
        Refused.field("limit", as(token).get(NOTICES + "?limit=101"));
    }

    @Test
    void onlyAWechatUserHasAnInbox() {
        Refused.with(401, "PLATFORM_NOT_SIGNED_IN", given().get(NOTICES));
        Citizen holder = Citizen.asks("消息：查询码打不开收件箱。");
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", holder.request().get(NOTICES));
    }

    @Test
    void aDeclineNamesTheChannelAndTheLastDayToObject() {
        Citizen citizen = Citizen.asks("消息：不归城管管的一件事。");
        Ticket ticket = Ticket.of(citizen);
        String channel = "请向区水务局反映，电话 12345。";
        ticket.act("acceptor", "declines", Map.of("reason", "OUT_OF_SCOPE", "channel", channel))
                .then()
                .statusCode(200);
        citizen.looks().body("declineText", nullValue()).body("objectUntil", nullValue());
        ticket.act("supervisor", "declines/decisions", Map.of("decision", "APPROVE"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        citizen.looks()
                .body("state", equalTo("NOT_ACCEPTED"))
                .body("declineReason", equalTo("不属于城管职责"))
                .body("declineText", equalTo(channel))
                .body("objectUntil", notNullValue())
                .body("can", hasItem("OBJECT"));
        OwnerDatabase.update(
                "update voice_ticket set declined_at = declined_at - interval '16 days' where"
                        + " number = ?",
                citizen.number());
        citizen.looks().body("objectUntil", nullValue()).body("can", not(hasItem("OBJECT")));
    }

    private static Map<String, String> question(String words) {
        return Map.of("question", words + "请问具体在哪里？");
    }

    private static int notices(String number) {
        return OwnerDatabase.number(
                "select count(*) from voice_notice n join voice_ticket t on t.id = n.ticket_id"
                        + " where t.number = ? and n.to_citizen",
                number);
    }

    /** A WeChat user nobody else in these tests is. */
    private String someone() {
        UUID id = UUID.randomUUID();
        byte[] sealed = id.toString().getBytes(StandardCharsets.UTF_8);
        OwnerDatabase.update(
                "insert into platform_citizen (id, openid, openid_index, created_at) values (?, ?,"
                        + " ?, now())",
                id,
                sealed,
                sealed);
        return tokens.forWechat(id).token();
    }

    private static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private static Response inbox(String token) {
        return as(token).get(NOTICES);
    }

    private static String files(String token, Map<String, ?> body) {
        Response answer =
                as(token)
                        .header("Idempotency-Key", Citizen.newKey())
                        .body(body)
                        .post(Citizen.TICKETS);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("number");
    }

    private static Map<String, Object> consult(String text) {
        return Map.of("kind", "CONSULT", "text", text);
    }

    private static Map<String, Object> complaint(String text) {
        return Map.of(
                "kind",
                "COMPLAINT",
                "text",
                text,
                "place",
                Citizen.place(),
                "attachments",
                List.of(Citizen.photo()));
    }
}
