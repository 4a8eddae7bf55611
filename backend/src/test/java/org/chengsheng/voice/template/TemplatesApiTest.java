package org.chengsheng.voice.template;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Templates are kept by few and used by those who write. */
@ApiTest
class TemplatesApiTest {

    private static final String TEMPLATES = "/api/console/reply-templates";

    @Test
    void aTemplateIsOfferedWithTheDataOfTheTicket() {
        String title = "招牌备案" + Citizen.newKey().substring(0, 8);
        add("admin", entry(title, "{承办单位}答复：{编号}，{事由}", "CONSULT", null))
                .then()
                .statusCode(201)
                .body("mayChange", equalTo(true));
        Ticket ticket =
                Ticket.of(Citizen.asks("问招牌备案材料。")).accepted().dispatchedTo("ZD01").signed();

        String mine = "items.find { it.title == '" + title + "' }";
        fitting("handler", ticket)
                .then()
                .statusCode(200)
                .body(mine + ".text", containsString("答复：" + ticket.number() + "，问招牌备案材料。"))
                .body(mine + ".missing.size()", equalTo(0));
        Ticket complaint = Ticket.of(Citizen.complains("模板：投诉占道。"));
        fitting("acceptor", complaint).then().body("items.title", not(hasItem(title)));
    }

    @Test
    void whatTheTicketDoesNotHaveYetIsNamed() {
        String title = "未派单" + Citizen.newKey().substring(0, 8);
        add("admin", entry(title, "由{承办单位}办理", null, null)).then().statusCode(201);
        Ticket fresh = Ticket.of(Citizen.asks("还没有派给谁的一件。"));
        fitting("acceptor", fresh)
                .then()
                .body("items.find { it.title == '" + title + "' }.missing[0]", equalTo("承办单位"));
    }

    @Test
    void anUnknownVariableOrAPersonIsRefused() {
        Refused.with(
                422,
                "VOICE_TEMPLATE_VARIABLE_UNKNOWN",
                add("admin", entry("坏模板", "您好{姓名}，已办理", null, null)));
        Refused.with(
                422,
                "VOICE_TEMPLATE_PERSONAL",
                add("admin", entry("坏模板", "请联系 13900005678 办理", null, null)));
        Refused.with(
                422,
                "VOICE_CATEGORY_UNKNOWN",
                add("admin", with(entry("坏类别", "已办理{编号}", null, null), "categoryCode", "X9")));
    }

    @Test
    void aLeadKeepsThoseOfTheOwnUnitOnly() {
        String own = Ticket.unit("ZD01");
        Response added = add("lead", entry("中队自用", "{承办单位}今日已处理", null, own));
        added.then().statusCode(201);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("lead", entry("全局", "今日已处理", null, null)));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                add("lead", entry("别的单位", "今日已处理", null, Ticket.unit("ZD02"))));
        String bureaus = add("admin", entry("全局的", "今日已处理{编号}", null, null)).path("id");
        Refused.with(
                404,
                "VOICE_TEMPLATE_NOT_FOUND",
                change("lead", bureaus, entry("改一改", "今日已处理", null, null)));
        change("lead", added.path("id"), entry("中队自用（改）", "{承办单位}昨日已处理", null, own))
                .then()
                .statusCode(200)
                .body("title", equalTo("中队自用（改）"))
                .body("version", equalTo(1));
    }

    @Test
    void twoKeepersAtOnceOneIsTold() {
        String id = add("admin", entry("抢着改", "今日已处理{编号}", null, null)).path("id");
        change("admin", id, entry("先改的", "今日已处理{编号}", null, null)).then().statusCode(200);
        Response late = change("admin", id, entry("后改的", "今日已处理{编号}", null, null));
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then()
                .body("current.version", equalTo(1))
                .body("current.title", equalTo("先改的"))
                .body("current.mayChange", equalTo(true));
    }

    @Test
    void aSwitchedOffTemplateIsNotOffered() {
        String title = "停用" + Citizen.newKey().substring(0, 8);
        add("admin", with(entry(title, "今日已处理{编号}", null, null), "active", false))
                .then()
                .statusCode(201);
        fitting("acceptor", Ticket.of(Citizen.asks("停用的模板。")))
                .then()
                .body("items.title", not(hasItem(title)));
    }

    @Test
    void moreThanAnybodyCanChooseFromIsRefused() {
        try {
            OwnerDatabase.update(
                    "insert into voice_reply_template (id, title, body, active, position)"
                            + " select gen_random_uuid(), '占满', '今日已处理{编号}', false, 9999"
                            + " from generate_series((select count(*) from voice_reply_template)"
                            + " + 1, ?)",
                    KeepTemplates.MOST);

            Refused.with(
                    409,
                    "VOICE_TEMPLATE_TOO_MANY",
                    add("admin", entry("多出的一个", "今日已处理{编号}", null, null)));
        } finally {
            OwnerDatabase.update("delete from voice_reply_template where title = '占满'");
        }
    }

    @Test
    void wrongInputIsNamed() {
        Refused.field("title", add("admin", entry(" ", "今日已处理{编号}", null, null)));
        Refused.field("body", add("admin", entry("短", "短", null, null)));
        Refused.field("body", add("admin", entry("长", "长".repeat(5001), null, null)));
    }

    private static Map<String, Object> entry(String title, String body, String kind, String unit) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("title", title);
        entry.put("body", body);
        entry.put("kind", kind);
        entry.put("unitId", unit);
        entry.put("active", true);
        entry.put("position", 1);
        return entry;
    }

    private static Map<String, Object> with(Map<String, Object> entry, String key, Object value) {
        entry.put(key, value);
        return entry;
    }

    private static Response add(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(TEMPLATES);
    }

    private static Response change(String login, String id, Map<String, Object> entry) {
        return Staff.as(login).body(entry).put(TEMPLATES + "/" + id);
    }

    private static Response fitting(String login, Ticket ticket) {
        return Staff.as(login).get(ticket.path() + "/reply-templates");
    }
}
