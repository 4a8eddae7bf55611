package org.chengsheng.voice.macro;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several acts with one click: all or none, with the permissions of each. */
@ApiTest
class MacroApiTest {

    private static final String MACROS = "/api/console/macros";

    /** In the demo bureau one person accepts and another dispatches; here one does both. */
    @BeforeEach
    void theAcceptorDispatchesToo() {
        OwnerDatabase.update(
                "insert into org_staff_role (staff_id, role) select id, 'DISPATCHER' from org_staff"
                        + " where login = 'acceptor' on conflict do nothing");
    }

    @AfterEach
    void theAcceptorAcceptsOnly() {
        OwnerDatabase.update(
                "delete from org_staff_role where role = 'DISPATCHER' and staff_id = (select id"
                        + " from org_staff where login = 'acceptor')");
    }

    @Test
    void twentyClicksAtOnceAreOne() throws Exception {
        String macro = added(accept(), dispatch("ZD01"));
        Ticket ticket = Ticket.of(Citizen.complains("宏：同时点了二十次。"));
        Map<String, ?> order = Map.of("version", ticket.version(), "macroId", macro);

        List<Response> answers =
                AtOnce.atOnce(
                        20,
                        () -> Staff.as("acceptor").body(order).post(ticket.path() + "/macro-runs"));

        assertEquals(1, answers.stream().filter(it -> it.statusCode() == 200).count());
        for (Response answer : answers) {
            if (answer.statusCode() != 200) {
                Refused.with(409, "PLATFORM_STALE_VERSION", answer);
                assertEquals("PENDING_SIGN", answer.path("current.state"));
            }
        }
        ticket.assertIntact();
    }

    @Test
    void theWholeMacroIsDoneWithOneClick() {
        String macro = added(accept(), dispatch("ZD01"), note("已电话告知市民"));
        Ticket ticket = Ticket.of(Citizen.complains("宏：夜市油烟。"));

        Staff.as("acceptor")
                .get(ticket.path() + "/macros")
                .then()
                .body("items.id", hasItem(macro))
                .body(
                        "items.find { it.id == '" + macro + "' }.steps",
                        contains("受理", "派单", "内部备注"));
        preview("acceptor", ticket, macro)
                .then()
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("steps.possible", contains(true, true, true));
        assertEquals("PENDING_ACCEPTANCE", ticket.state());
        assertEquals(2, events(ticket));

        run("acceptor", ticket, macro)
                .then()
                .statusCode(200)
                .body("version", equalTo(ticket.version()));

        ticket.seenBy("acceptor")
                .body("state", equalTo("PENDING_SIGN"))
                .body("categoryCode", equalTo("E0508"))
                .body("timeline.act", contains("FILE", "SCREEN", "ACCEPT", "DISPATCH"));
        Staff.as("acceptor")
                .get(ticket.path() + "/notes")
                .then()
                .body("items.text", contains("已电话告知市民"));
        Staff.as("acceptor")
                .get(ticket.path() + "/chain-verification")
                .then()
                .body("intact", equalTo(true));
    }

    /** Rows 20 and 21 of the peers: with the data of this ticket, and nothing it does not know. */
    @Test
    void thePreviewSaysWhatEachStepDoesWithTheDataOfTheTicket() {
        String macro =
                added(
                        Map.of("what", "ACCEPT", "categoryCode", "E0508", "urgent", true),
                        dispatch("ZD01"),
                        note("{编号} 已派 {承办单位}"));
        Ticket ticket = Ticket.of(Citizen.complains("宏：先看清楚再做。"));

        preview("acceptor", ticket, macro)
                .then()
                .statusCode(200)
                .body("steps[0].category", equalTo(categoryName("E0508")))
                .body("steps[0].urgent", equalTo(true))
                .body("steps[0].note", nullValue())
                .body("steps[1].unit", equalTo("一中队"))
                .body("steps[1].note", equalTo("请尽快到场"))
                .body("steps[2].note", equalTo(ticket.number() + " 已派 一中队"));

        run("acceptor", ticket, macro).then().statusCode(200);
        Staff.as("acceptor")
                .get(ticket.path() + "/notes")
                .then()
                .body("items.text", contains(ticket.number() + " 已派 一中队"));
    }

    @Test
    void variablesNobodyKnowsAreNotKeptAndThoseTheTicketLacksAreNotSent() {
        Refused.with(
                422,
                "VOICE_TEMPLATE_VARIABLE_UNKNOWN",
                Staff.as("admin").body(entry(note("{随便什么} 已办"))).post(MACROS));

        String macro = added(note("已派 {承办单位}"));
        Ticket ticket = Ticket.of(Citizen.complains("宏：还没有派单。"));
        preview("acceptor", ticket, macro)
                .then()
                .body("possible", equalTo(false))
                .body("steps[0].code", equalTo("VOICE_TEMPLATE_VARIABLE_MISSING"));
        Refused.with(422, "VOICE_TEMPLATE_VARIABLE_MISSING", run("acceptor", ticket, macro));
        Staff.as("acceptor").get(ticket.path() + "/notes").then().body("items", hasSize(0));
    }

    @Test
    void oneStepRefusedAndNothingIsDone() {
        String macro = added(note("先记一笔"), accept(), sign());
        Ticket ticket = Ticket.of(Citizen.complains("宏：做到一半。"));

        preview("acceptor", ticket, macro)
                .then()
                .body("possible", equalTo(false))
                .body("steps.possible", contains(true, true, false))
                .body("steps[2].code", equalTo("VOICE_ACT_NOT_POSSIBLE"))
                .body("steps[1].code", nullValue());
        Refused.with(409, "VOICE_ACT_NOT_POSSIBLE", run("acceptor", ticket, macro));

        assertEquals("PENDING_ACCEPTANCE", ticket.state());
        assertEquals(2, events(ticket));
        Staff.as("acceptor").get(ticket.path() + "/notes").then().body("items", hasSize(0));
    }

    @Test
    void aMacroGivesNobodyMoreRights() {
        String macro = added(accept());
        Ticket ticket = Ticket.of(Citizen.complains("宏：没有受理权。"));
        preview("dispatcher", ticket, macro)
                .then()
                .body("steps[0].code", equalTo("VOICE_ACT_NOT_YOURS"));
        Refused.with(403, "VOICE_ACT_NOT_YOURS", run("dispatcher", ticket, macro));
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", run("handler", ticket, macro));
    }

    @Test
    void itIsOfferedOnlyToWhoCanBeginItNow() {
        String macro = added(note("先记一笔"), accept(), dispatch("ZD01"));
        String noted = added(note("只记一笔"));
        Ticket ticket = Ticket.of(Citizen.complains("宏：给谁看。"));
        offered("acceptor", ticket).body("items.id", hasItems(macro, noted));
        offered("dispatcher", ticket)
                .body("items.id", not(hasItem(macro)))
                .body("items.id", hasItem(noted));

        ticket.accepted();
        offered("acceptor", ticket).body("items.id", not(hasItem(macro)));
        offered("dispatcher", ticket).body("items.id", not(hasItem(macro)));
    }

    @Test
    void itIsNotOfferedWhenALaterStepIsNeverTheirs() {
        String macro = added(accept(), sign());
        Ticket ticket = Ticket.of(Citizen.complains("宏：后面一步不归受理员。"));

        offered("acceptor", ticket).body("items.id", not(hasItem(macro)));
    }

    @Test
    void anExtensionIsOfferedToWhoeverDecidesItNow() {
        String macro = added(Map.of("what", "AGREE_EXTENSION"));
        Ticket ticket =
                Ticket.of(Citizen.complains("宏：延期。")).accepted().dispatchedTo("ZD01").signed();
        offered("lead", ticket).body("items.id", not(hasItem(macro)));
        ticket.act("handler", "extensions", Map.of("days", 2, "reason", "要等配件到货才能更换"))
                .then()
                .statusCode(200);

        offered("lead", ticket).body("items.id", hasItem(macro));
        offered("handler", ticket).body("items.id", not(hasItem(macro)));
    }

    @Test
    void aStaleMacroIsToldWhatIsNow() {
        String macro = added(accept());
        Ticket ticket = Ticket.of(Citizen.complains("宏：过时了。"));
        Staff.as("acceptor")
                .body(Map.of("version", 99, "macroId", macro))
                .post(ticket.path() + "/macro-runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLATFORM_STALE_VERSION"))
                .body("current.state", equalTo("PENDING_ACCEPTANCE"));
    }

    @Test
    void twoKeepersAtOnceOneIsToldWhatTheOtherKept() {
        String macro = added(sign());
        Map<String, Object> first = entry(sign(), note("先改的"));
        Staff.as("admin").body(first).put(MACROS + "/" + macro).then().statusCode(200);
        Response late = Staff.as("admin").body(entry(accept())).put(MACROS + "/" + macro);
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then().body("current.version", equalTo(1)).body("current.steps", hasSize(2));
    }

    @Test
    void aMacroOfAnotherUnitIsNotThere() {
        Map<String, Object> entry = entry(sign());
        entry.put("unitId", Ticket.unit("ZD02"));
        String macro = Staff.as("admin").body(entry).post(MACROS).path("id");
        Ticket ticket = Ticket.of(Citizen.complains("宏：别的单位的。")).accepted().dispatchedTo("ZD01");
        Staff.as("handler")
                .get(ticket.path() + "/macros")
                .then()
                .body("items.id", not(hasItem(macro)));
        Refused.with(404, "VOICE_TEMPLATE_NOT_FOUND", run("handler", ticket, macro));
    }

    @Test
    void stepsThatCouldNeverBeDoneAreRefused() {
        Refused.field(
                "unitId", Staff.as("admin").body(entry(Map.of("what", "DISPATCH"))).post(MACROS));
        Refused.field("note", Staff.as("admin").body(entry(Map.of("what", "NOTE"))).post(MACROS));
        Refused.field("steps", Staff.as("admin").body(entry()).post(MACROS));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("lead").body(entry(sign())).post(MACROS));
    }

    private static String added(Map<?, ?>... steps) {
        return Staff.as("admin")
                .body(entry(steps))
                .post(MACROS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> entry(Map<?, ?>... steps) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("title", "宏");
        entry.put("steps", List.of(steps));
        entry.put("active", true);
        entry.put("position", 1);
        return entry;
    }

    private static String categoryName(String code) {
        return OwnerDatabase.text("select name from voice_category where code = ?", code);
    }

    private static Map<String, Object> accept() {
        return Map.of("what", "ACCEPT", "categoryCode", "E0508");
    }

    private static Map<String, Object> dispatch(String unit) {
        return Map.of("what", "DISPATCH", "unitId", Ticket.unit(unit), "note", "请尽快到场");
    }

    private static Map<String, Object> sign() {
        return Map.of("what", "SIGN");
    }

    private static Map<String, Object> note(String text) {
        return Map.of("what", "NOTE", "note", text);
    }

    private static ValidatableResponse offered(String login, Ticket ticket) {
        return Staff.as(login).get(ticket.path() + "/macros").then().statusCode(200);
    }

    private static Response preview(String login, Ticket ticket, String macro) {
        return post(login, ticket, "macro-previews", macro);
    }

    private static Response run(String login, Ticket ticket, String macro) {
        return post(login, ticket, "macro-runs", macro);
    }

    private static Response post(String login, Ticket ticket, String what, String macro) {
        return Staff.as(login)
                .body(Map.of("version", ticket.version(), "macroId", macro))
                .post(ticket.path() + "/" + what);
    }

    private static int events(Ticket ticket) {
        return OwnerDatabase.number(
                "select count(*) from voice_ticket_event e join voice_ticket t on t.id ="
                        + " e.ticket_id where t.number = ?",
                ticket.number());
    }
}
