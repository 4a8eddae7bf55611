package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** The history says what was decided, not only that something was. */
@ApiTest
class TimelineNotesApiTest {

    private static final String DISPUTED = "申请退回";

    @Test
    void theHistoryNamesTheUnitsAndTheMoments() {
        Ticket ticket = Ticket.of(Citizen.complains("人行道砖松动，雨天踩上去溅一身水。")).accepted();
        ticket.dispatchedTo("ZD01")
                .seenBy("dispatcher")
                .body(note("FILE"), nullValue())
                .body(note("ACCEPT"), matchesPattern("投诉；\\d+月\\d+日 17:30 前办结"))
                .body(note("DISPATCH"), matchesPattern("主办：一中队；\\d+月\\d+日 \\d\\d:\\d\\d 前签收"));

        Map<String, ?> why =
                Map.of("reason", DISPUTED + "：路段归二中队。", "suggestedUnitId", Ticket.unit("ZD02"));
        ticket.act("lead", "returns", why).then().statusCode(200);
        ticket.act("dispatcher", "returns/decisions", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body(note("ASK_RETURN"), equalTo("建议由二中队办理"))
                .body(note("GRANT_RETURN"), equalTo("退回单位：一中队"));
    }

    @Test
    void anExtensionIsCountedAsTheClockCounts() {
        Ticket ticket =
                Ticket.of(Citizen.complains("绿化带里的喷头坏了，水一直流。"))
                        .accepted()
                        .dispatchedTo("ZD01")
                        .signed();
        ticket.seenBy("handler")
                .body("standing.extension.unit", equalTo("WORKING_DAY"))
                .body("standing.extension.most", equalTo(5))
                .body("acts.act", hasItem("ASK_EXTENSION"));

        ticket.act("handler", "extensions", Map.of("days", 2, "reason", "要等配件到货才能更换"))
                .then()
                .statusCode(200)
                .body(note("ASK_EXTENSION"), equalTo("延长 2 个工作日"));
        ticket.answered()
                .seenBy("lead")
                .body(note("SUBMIT_RESULT"), equalTo("已解决"))
                .body("standing.extension", nullValue());
    }

    @Test
    void whatItsClockNeverGivesIsNotOffered() {
        Ticket ticket =
                Ticket.of(Citizen.asks("路边停车位的收费时段是几点到几点？"))
                        .accepted()
                        .dispatchedTo("ZD01")
                        .signed();

        ticket.seenBy("handler")
                .body("standing.extension.most", equalTo(0))
                .body("acts.act", not(hasItem("ASK_EXTENSION")));
    }

    @Test
    void whatEndsUnderSupervisionSaysThatItEndedToo() {
        Citizen citizen = Citizen.complains("督办：撤回的诉求。");
        Ticket ticket = Ticket.of(citizen).accepted().dispatchedTo("ZD01");
        ticket.act("supervisor", "supervisions", Map.of("text", "请尽快办理。")).then().statusCode(200);
        citizen.does("withdrawals", Map.of()).then().statusCode(200);

        ticket.seenBy("lead")
                .body("state", equalTo("WITHDRAWN"))
                .body(note("WITHDRAW"), equalTo("督办同时解除"))
                .body("standing.supervision", nullValue());
    }

    @Test
    void aDeclineSaysItsReason() {
        Ticket ticket = Ticket.of(Citizen.asks("楼上漏水能不能请你们来修？"));
        Map<String, ?> proposal = Map.of("reason", "OUT_OF_SCOPE", "channel", "请先找物业，协商不成可向法院起诉。");
        ticket.act("acceptor", "declines", proposal)
                .then()
                .statusCode(200)
                .body(note("PROPOSE_DECLINE"), containsString("不属于城管职责"));
    }

    private static String note(String act) {
        return "timeline.find { it.act == '" + act + "' }.note";
    }
}
