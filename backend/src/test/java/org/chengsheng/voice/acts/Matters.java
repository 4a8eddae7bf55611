package org.chengsheng.voice.acts;

import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.acts.ActCase.Matter;

/** Tickets brought where an operation can be tried, each by the acts that lead there. */
final class Matters {

    static final Map<String, ?> YES = Map.of("decision", "APPROVE");
    static final Map<String, ?> CONTENT =
            Map.of("reached", true, "contacted", true, "solved", true, "satisfied", true);
    private static final Map<String, ?> UNSOLVED =
            Map.of(
                    "reached",
                    true,
                    "contacted",
                    true,
                    "solved",
                    false,
                    "satisfied",
                    false,
                    "note",
                    "又堆起来了");
    private static final String LITTER = "E0102";

    private Matters() {}

    static Matter filed() {
        Citizen citizen = Citizen.complains("路口的垃圾三天没有清运。");
        return new Matter(citizen, Ticket.of(citizen));
    }

    static Matter asked() {
        Citizen citizen = Citizen.asks("请问门头招牌怎么申请？");
        return new Matter(citizen, Ticket.of(citizen));
    }

    static Matter needSupplement() {
        return does(filed(), "acceptor", "supplement-requests", Map.of("question", "请问在哪个路口？"));
    }

    static Matter declineProposed() {
        return does(filed(), "acceptor", "declines", decline());
    }

    static Map<String, ?> decline() {
        return Map.of("reason", "OUT_OF_SCOPE", "channel", "请向供电公司反映 95598");
    }

    static Matter declined() {
        return does(declineProposed(), "acceptor2", "declines/decisions", YES);
    }

    static Matter merged() {
        return does(filed(), "acceptor", "merges", Map.of("into", filed().ticket().number()));
    }

    static Matter verifying() {
        return does(filed(), "acceptor", "verifications", field());
    }

    static Map<String, ?> field() {
        return Map.of("kind", "COMPLAINT", "categoryCode", LITTER);
    }

    static Matter accepted() {
        Matter matter = filed();
        matter.ticket().accepted();
        return matter;
    }

    static Matter urgent() {
        return does(
                filed(), "acceptor", "acceptances", Map.of("kind", "COMPLAINT", "urgent", true));
    }

    static Matter dispatched() {
        Matter matter = accepted();
        matter.ticket().dispatchedTo("ZD01");
        return matter;
    }

    static Matter returnAsked() {
        return does(dispatched(), "lead", "returns", Map.of("reason", "不在本中队辖区"));
    }

    static Matter rulingAsked() {
        Matter matter = does(returnAsked(), "dispatcher", "returns/decisions", YES);
        matter.ticket().dispatchedTo("ZD02");
        return does(matter, "lead2", "returns", Map.of("reason", "也不在本中队辖区"));
    }

    static Matter handling() {
        Matter matter = dispatched();
        matter.ticket().signed();
        return matter;
    }

    static Matter coUnitAsked() {
        return does(handling(), "lead", "co-units", coUnit());
    }

    static Map<String, ?> coUnit() {
        return Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清理路口北侧");
    }

    static Matter extensionAsked() {
        return does(handling(), "handler", "extensions", extension());
    }

    static Map<String, ?> extension() {
        return Map.of("days", 2, "reason", "需要协调清运车辆");
    }

    static Matter suspensionAsked() {
        return does(handling(), "lead", "suspensions", suspension());
    }

    static Map<String, ?> suspension() {
        return Map.of("reason", "EXPERT_TEST", "reviewOn", day(7), "note", "等检测机构出报告");
    }

    static Matter suspended() {
        return does(suspensionAsked(), "supervisor", "suspensions/decisions", YES);
    }

    static Matter reviewed() {
        Matter matter = handling();
        matter.ticket().answered();
        return matter;
    }

    static Matter pendingCheck() {
        Matter matter = does(filed(), "acceptor", "acceptances", field());
        matter.ticket().dispatchedTo("ZD01").signed().answered();
        return does(matter, "lead", "reviews", YES);
    }

    static Matter replied() {
        Matter matter = reviewed();
        matter.ticket().approved();
        return matter;
    }

    static Matter rework() {
        return does(replied(), "revisitor", "revisits", UNSOLVED);
    }

    static Matter reworkAsked() {
        Matter matter = does(rework(), "handler2", "reworks", Map.of());
        does(matter, "handler2", "results", result("handler2"));
        return does(does(matter, "lead", "reviews", YES), "revisitor", "revisits", UNSOLVED);
    }

    static Matter closed() {
        return does(replied(), "revisitor", "revisits", CONTENT);
    }

    static Matter supervised() {
        return does(handling(), "supervisor", "supervisions", words());
    }

    static Matter withdrawn() {
        Matter matter = filed();
        matter.citizen().does("withdrawals", Map.of()).then().statusCode(200);
        return matter;
    }

    static Map<String, ?> words() {
        return Map.of("text", "请尽快处理这一件");
    }

    static Map<String, ?> result(String login) {
        return Map.of(
                "outcome", "SOLVED", "text", Ticket.REPLY, "attachments", List.of(photo(login)));
    }

    static String photo(String login) {
        return Photos.upload(Staff.as(login), "/api/console/uploads");
    }

    /** So many days from now, as a date. */
    private static String day(int days) {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                .plusDays(days)
                .toString();
    }

    private static Matter does(Matter matter, String login, String path, Map<String, ?> body) {
        matter.ticket().act(login, path, body).then().log().ifValidationFails().statusCode(200);
        return matter;
    }
}
