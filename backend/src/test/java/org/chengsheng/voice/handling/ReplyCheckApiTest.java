package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** T17: the check while writing says what the submission would be refused for. */
@ApiTest
class ReplyCheckApiTest {

    private static final String OWN = "您咨询的门头招牌，二科今日上午已核对图纸，尺寸符合规定，可到政务大厅二楼办理备案。";

    @Test
    void theWriterIsToldWhileTypingAndRefusedWhenSubmitting() {
        Ticket ticket = handled("问招牌怎么备案。");
        check("handler", ticket, OWN).then().statusCode(200).body("findings", empty());
        String foreign = "李先生您好，" + OWN + "请联系13900005678。";
        check("handler", ticket, foreign)
                .then()
                .body("findings.kind", contains("FOREIGN_PHONE", "FOREIGN_NAME"))
                .body("findings.blocking", contains(true, true))
                .body("findings[0].sentence", org.hamcrest.Matchers.containsString("13900005678"));

        Refused.with(422, "VOICE_REPLY_FOREIGN_PHONE", submit(ticket, foreign));
        Refused.with(422, "VOICE_REPLY_FOREIGN_NAME", submit(ticket, "李先生您好，" + OWN));
        Refused.with(422, "VOICE_REPLY_VARIABLE_LEFT", submit(ticket, OWN + "{承办单位}"));
        Refused.with(422, "VOICE_REPLY_TOO_THIN", submit(ticket, "您好，感谢您的来电，您反映的问题已收悉，特此回复。"));
        submit(ticket, OWN).then().statusCode(200);
    }

    @Test
    void aCopyOfAReplyOfTheUnitIsRefusedAndOneOfAnotherTicketIsNotShown() {
        String reply = "关于临时摆卖点的申请材料，三科昨日已在窗口公示栏更新，请带身份证和照片两张来领表。";
        Ticket first = handled("问摆卖点怎么申请。");
        submit(first, reply).then().statusCode(200);
        first.approved();
        Ticket second = handled("也问摆卖点怎么申请。");
        OwnerDatabase.set("reply.copy-percent", 85);
        try {
            Response refused =
                    Refused.with(422, "VOICE_REPLY_COPIED", submit(second, reply + "谢谢。"));
            refused.then()
                    .body("detail", not(org.hamcrest.Matchers.containsString(first.number())));
            check("lead", second, reply).then().body("findings.kind", hasItem("COPIED"));
            check("handler", first, reply).then().body("findings", empty());
        } finally {
            OwnerDatabase.set("reply.copy-percent", 101);
        }
    }

    @Test
    void adviceDoesNotBlock() {
        Ticket ticket = handled("问夜市归谁管。");
        String advice = "夜市属于政府批准的临时经营区，经营户在划线内经营符合管理办法，油烟问题由生态环境部门负责。";
        check("handler", ticket, advice)
                .then()
                .body("findings.kind", contains("NO_DATE_OR_DEED"))
                .body("findings[0].blocking", equalTo(false));
        submit(ticket, advice).then().statusCode(200);
    }

    @Test
    void onlyThoseWhoWriteAndReviewCheckAndOnlyTheirTickets() {
        Ticket ticket = handled("问检查权限。");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", check("acceptor", ticket, OWN));
        Ticket other = Ticket.of(Citizen.asks("还没有派给谁。"));
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", check("handler", other, OWN));
        Refused.field("text", check("handler", ticket, "长".repeat(5001)));
    }

    private static Ticket handled(String question) {
        return Ticket.of(Citizen.asks(question)).accepted().dispatchedTo("ZD01").signed();
    }

    private static Response check(String login, Ticket ticket, String text) {
        return Staff.as(login).body(Map.of("text", text)).post(ticket.path() + "/reply-checks");
    }

    private static Response submit(Ticket ticket, String text) {
        return ticket.act("handler", "results", Map.of("outcome", "EXPLAINED", "text", text));
    }
}
