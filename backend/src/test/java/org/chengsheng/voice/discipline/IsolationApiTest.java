package org.chengsheng.voice.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Complaints about staff over HTTP: who is accused, where it goes, who had seen it (3.5). */
@ApiTest
class IsolationApiTest {

    @Test
    void theUnitPickedByTheCitizenIsBarredFromTheFirstMoment() {
        Ticket ticket = accuses("ZD01", null);

        isolation("discipline", ticket)
                .then()
                .statusCode(200)
                .body("route", equalTo("DISCIPLINE"))
                .body("accused.name", contains("一中队"))
                .body("accused[0].addedBy", nullValue())
                .body("barredUnits", contains("一中队"))
                .body("barredStaff.name", hasItems("承办人小成", "中队长老丁", "分管副局长老余"))
                .body("conduct", equalTo("ROUGHNESS"));
    }

    @Test
    void aNameInTheCitizensWordsCountsBeforeDisciplineReadsIt() {
        Ticket ticket = accuses(null, "纪检员老金跟他们是一伙的");

        Refused.with(404, "VOICE_TICKET_NOT_FOUND", Staff.as("discipline").get(ticket.path()));
        Refused.with(404, "VOICE_TICKET_NOT_FOUND", Staff.as("discipline2").get(ticket.path()));
        ticket.seenBy("leader").statusCode(200);
        isolation("leader", ticket)
                .then()
                .body("route", equalTo("LEADER"))
                .body("entrusted.name", hasItems("局领导老林", "派驻干部老陶"));
        ticket.seenBy("deputy").statusCode(404);
    }

    @Test
    void anAccusedLeaderSendsItOutOfTheHouse() {
        Citizen citizen = files(null, "局领导老林");
        Ticket ticket = Ticket.of(citizen);

        for (String login : new String[] {"discipline", "leader", "deputy", "acceptor"}) {
            ticket.seenBy(login).statusCode(404);
        }
        ticket.seenBy("custodian").statusCode(200);
        citizen.looks().body("outsideAdvice", containsString("12388"));
    }

    @Test
    void theCustodianHandsItOverAndDoesNothingElse() {
        Citizen citizen = files(null, "局领导老林");
        Ticket ticket = Ticket.of(citizen);

        ticket.seenBy("custodian").body("acts.act", contains("TRANSFER_OUT"));
        Staff.as("custodian")
                .get(Ticket.TICKETS + "?actable=true&q=" + ticket.number())
                .then()
                .body("items.number", contains(ticket.number()));
        Refused.with(
                403,
                "VOICE_ACT_NOT_YOURS",
                ticket.act("custodian", "acceptances", Map.of("kind", "COMPLAINT")));
        Map<String, Map<String, Object>> inside =
                Map.of(
                        "fact-requests",
                                Map.of("unitId", Ticket.unit("ZD02"), "question", "请提供上周的值班表一份"),
                        "reveal-requests", Map.of("reason", "需要当面核实"));
        inside.forEach(
                (what, body) ->
                        Refused.with(
                                409,
                                "VOICE_ONLY_HANDED_OVER",
                                Staff.as("custodian")
                                        .body(body)
                                        .post(ticket.path() + "/isolation/" + what)));
        ticket.act("custodian", "transfers", Map.of("body", "派驻纪检监察组", "note", "反映局领导，移送调查"))
                .then()
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED"));
        citizen.looks().body("state", equalTo("TRANSFERRED"));
    }

    @Test
    void whomTheCitizenNamedByMistakeIsPutRightByTheCustodian() {
        Ticket ticket = accuses(null, "局领导老林");
        String accused = isolation("custodian", ticket).path("accused[0].id");

        ticket.act("custodian", "isolation/accused/" + accused + "/withdrawals", Map.of())
                .then()
                .statusCode(200)
                .body("route", equalTo("DISCIPLINE"));
        ticket.seenBy("discipline").body("acts.act", hasItem("ACCEPT"));
    }

    @Test
    void anUnknownNameStaysToBeChecked() {
        Ticket ticket = accuses(null, "一个高个子队员");

        isolation("discipline", ticket)
                .then()
                .body("accused[0].known", equalTo(false))
                .body("accused[0].asNamed", equalTo("一个高个子队员"))
                .body("barredStaff", empty());
    }

    @Test
    void addingAnAccusedTakesTheTicketAwayAtOnceAndSaysWhoHadSeenIt() {
        Ticket ticket = accuses(null, "不知道是谁");
        ticket.seenBy("discipline2").statusCode(200);

        Response marked = add("discipline", ticket, Map.of("unitId", Ticket.unit("BG03")));

        marked.then()
                .statusCode(200)
                .body("route", equalTo("LEADER"))
                .body("stillOpen", equalTo(false))
                .body("seenBy", empty());
        ticket.seenBy("discipline").statusCode(404);
        isolation("leader", ticket)
                .then()
                .body("viewers.findAll { it.barred }.name", hasItems("纪检员老金", "纪检员小童"));
        ticket.seenBy("leader").body("timeline.act", hasItem("MARK_ACCUSED"));
    }

    @Test
    void whoHadSeenItIsListedToTheOneWhoAddsAnAccused() {
        Ticket ticket = Ticket.of(Citizen.complains("夜市占道，队员视而不见。"));
        ticket.accepted().dispatchedTo("ZD01");
        ticket.seenBy("handler").statusCode(200);
        ticket.act("acceptor", "about-staff", Map.of("reason", "说的是队员不管"))
                .then()
                .statusCode(200)
                .body("stillOpen", equalTo(false))
                .body("route", equalTo("DISCIPLINE"));

        add("discipline", ticket, Map.of("unitId", Ticket.unit("ZD01")))
                .then()
                .statusCode(200)
                .body("stillOpen", equalTo(true))
                .body("seenBy.name", hasItem("承办人小成"));
    }

    @Test
    void anOrdinaryTicketMarkedAboutStaffDisappearsForThoseWhoHadIt() {
        Ticket ticket = Ticket.of(Citizen.complains("路口摊位没人管，找了两次队员。"));
        ticket.accepted().dispatchedTo("ZD01").signed();

        ticket.act("acceptor", "about-staff", Map.of("reason", "反映队员不作为")).then().statusCode(200);

        for (String login : new String[] {"acceptor", "handler", "lead", "supervisor", "leader"}) {
            ticket.seenBy(login).statusCode(404);
        }
        ticket.seenBy("discipline")
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("handler", nullValue())
                .body("timeline.act", hasItem("SET_ABOUT_STAFF"));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                ticket.act("acceptor", "about-staff", Map.of("reason", "再标一次")));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                ticket.act("dispatcher", "about-staff", Map.of("reason", "不是受理员")));
    }

    @Test
    void theAcceptorIsToldWhichWordsSoundLikeStaff() {
        Ticket ticket = Ticket.of(Citizen.complains("队员收 钱不开票，态度恶劣。"));

        ticket.seenBy("acceptor").body("staffWords", contains("态度恶劣", "收钱"));
        ticket.seenBy("dispatcher").body("staffWords", empty());
        Ticket.of(Citizen.complains("路灯不亮。")).seenBy("acceptor").body("staffWords", empty());
        accuses("ZD02", null).seenBy("discipline").body("staffWords", empty());
    }

    @Test
    void aCorrectionGivesTheTicketBack() {
        Ticket ticket = accuses("BG03", null);
        String accused = isolation("leader", ticket).path("accused[0].id");

        ticket.act("leader", "isolation/accused/" + accused + "/withdrawals", Map.of())
                .then()
                .statusCode(200)
                .body("route", equalTo("DISCIPLINE"))
                .body("stillOpen", equalTo(false));

        ticket.seenBy("discipline").statusCode(200);
        Refused.with(
                422,
                "VOICE_ACCUSED_UNKNOWN",
                ticket.act(
                        "discipline", "isolation/accused/" + accused + "/withdrawals", Map.of()));
    }

    @Test
    void nobodyAccusesWhatDoesNotExist() {
        Ticket ticket = accuses(null, "某人");
        String nobody = "00000000-0000-7000-8000-000000000000";

        Refused.with(
                422, "VOICE_ACCUSED_UNKNOWN", add("discipline", ticket, Map.of("unitId", nobody)));
        Refused.with(
                422, "VOICE_ACCUSED_UNKNOWN", add("discipline", ticket, Map.of("staffId", nobody)));
        Refused.with(422, "VOICE_ACCUSED_UNKNOWN", add("discipline", ticket, Map.of()));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                add("discipline", ticket, Map.of("asNamed", "某人", "version", 999)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("handler", ticket, Map.of("asNamed", "某人")));
    }

    @Test
    void whoMovesIntoAnAccusedUnitLosesSightAndWhoMovesAwayNeverGetsIt() {
        Ticket ticket = accuses("ZD02", null);
        ticket.seenBy("discipline2").statusCode(200);
        try {
            move("discipline2", "ZD02");
            // Somebody of discipline is in the set now: the ticket is no longer discipline's.
            ticket.seenBy("discipline2").statusCode(404);
            ticket.seenBy("discipline").statusCode(404);
            ticket.seenBy("leader").statusCode(200);
            move("discipline2", "BG03");
            ticket.seenBy("discipline2").statusCode(404);
        } finally {
            move("discipline2", "BG03");
        }
        ticket.seenBy("leader").body("timeline.act", hasItem("REROUTE"));
    }

    @Test
    void anAccusedUnitCannotLeadAndIsToldWhy() {
        Ticket ticket = accuses("ZD02", null);
        ticket.act("discipline", "acceptances", Map.of("kind", "COMPLAINT")).then().statusCode(200);

        Refused.with(
                403,
                "VOICE_CONFLICT_OF_INTEREST",
                ticket.act("discipline", "dispatches", Map.of("unitId", Ticket.unit("ZD02"))));
        ticket.act("discipline", "dispatches", Map.of("unitId", Ticket.unit("BG03")))
                .then()
                .statusCode(200);
    }

    @Test
    void theAcceptorWhoRegistersACallAboutTheOwnUnitLosesSightAtOnce() {
        Map<String, Object> call = new HashMap<>();
        call.put("source", "PHONE_12319");
        call.put("kind", "COMPLAINT");
        call.put("text", "来电反映办公室的人推诿。");
        call.put("aboutStaff", true);
        call.put("accusedUnitId", Ticket.unit("BG01"));
        Response receipt =
                Staff.as("acceptor")
                        .header("Idempotency-Key", Citizen.newKey())
                        .body(call)
                        .post(Ticket.TICKETS);
        receipt.then().statusCode(201);

        Ticket ticket = Ticket.numbered(receipt.path("number"));
        ticket.seenBy("acceptor").statusCode(404);
        isolation("discipline", ticket)
                .then()
                .body("viewers.find { it.name == '受理员小安' }.barred", equalTo(true));
    }

    @Test
    void anAnonymousComplaintKeepsTheHourOnly() {
        Ticket ticket = accuses("ZD02", null);

        assertEquals(
                "00:00",
                OwnerDatabase.text(
                        "select to_char(submitted_at, 'MI:SS') from voice_ticket where number = ?",
                        ticket.number()));
        ticket.seenBy("discipline").body("timeline[0].at", containsString(":00:00"));
    }

    @Test
    void retaliationIsTakenInAnyState() {
        Citizen citizen = files("ZD02", null);

        citizen.supplements(Map.of("text", "投诉以后天天来查我的店", "retaliation", true))
                .then()
                .statusCode(200);

        Ticket ticket = Ticket.of(citizen);
        ticket.seenBy("discipline")
                .body("flagged", equalTo(true))
                .body("flagReason", containsString("打击报复"))
                .body("timeline.act", hasItem("REPORT_RETALIATION"));
        ticket.act("discipline", "isolation/retaliation-notices", Map.of("text", "来电说摊位被清三次"))
                .then()
                .statusCode(200);
        Refused.with(
                422,
                "VOICE_NOT_ABOUT_STAFF",
                Citizen.complains("普通的一件投诉。")
                        .supplements(Map.of("text", "报复我", "retaliation", true)));
    }

    @Test
    void theAuditLogTellsAnAuditorOfTheAccusedUnitNothing() {
        Ticket ticket = Ticket.of(withContact("BG03"));
        askReveal(ticket, "leader").then().statusCode(200);

        Staff.as("auditor")
                .get("/api/console/audit-entries?limit=1")
                .then()
                .body("items[0].act", equalTo("ASK_REVEAL"))
                .body("items[0].objectId", nullValue())
                .body("items[0].reason", nullValue())
                .body("items[0].actorId", notNullValue());
        Ticket other = Ticket.of(withContact("ZD02"));
        askReveal(other, "discipline").then().statusCode(200);
        Staff.as("auditor")
                .get("/api/console/audit-entries?limit=1")
                .then()
                .body("items[0].objectId", equalTo(other.number()));
    }

    @Test
    void peopleToPickFromAreShownToThoseWhoHandleComplaintsAboutStaff() {
        Staff.as("discipline")
                .get("/api/console/discipline/people")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("承办人小成"));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").get("/api/console/discipline/people"));
        isolation("discipline", accuses("ZD02", null)).then().body("barredUnits", not(empty()));
    }

    static Citizen withContact(String unit) {
        return Citizen.files(
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "text",
                        "队员没有出示证件就拿走了我的秤。",
                        "aboutStaff",
                        true,
                        "accusedUnitId",
                        Ticket.unit(unit),
                        "contact",
                        Map.of("name", "陈示范", "phone", "13800004321")));
    }

    private static Ticket accuses(String unit, String words) {
        return Ticket.of(files(unit, words));
    }

    private static Citizen files(String unit, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "COMPLAINT");
        body.put("text", "队员检查时动手推人，请查一查。");
        body.put("aboutStaff", true);
        body.put("conduct", "ROUGHNESS");
        if (unit != null) {
            body.put("accusedUnitId", Ticket.unit(unit));
        }
        if (words != null) {
            body.put("accused", words);
        }
        return Citizen.files(body);
    }

    private static Response isolation(String login, Ticket ticket) {
        return Staff.as(login).get(ticket.path() + "/isolation");
    }

    private static Response add(String login, Ticket ticket, Map<String, ?> whom) {
        return ticket.act(login, "isolation/accused", whom);
    }

    private static Response askReveal(Ticket ticket, String login) {
        return Staff.as(login)
                .body(Map.of("reason", "需要当面核实"))
                .post(ticket.path() + "/isolation/reveal-requests");
    }

    private static void move(String login, String unit) {
        String id = OwnerDatabase.text("select id::text from org_staff where login = ?", login);
        Map<String, Object> entry = new HashMap<>();
        entry.put(
                "version",
                OwnerDatabase.number("select version from org_staff where login = ?", login));
        entry.put("name", OwnerDatabase.text("select name from org_staff where login = ?", login));
        entry.put("login", login);
        entry.put("subject", login);
        entry.put("unitId", Ticket.unit(unit));
        entry.put("roles", java.util.List.of("DISCIPLINE"));
        entry.put("active", true);
        Staff.as("admin").body(entry).put("/api/console/staff/" + id).then().statusCode(200);
    }
}
