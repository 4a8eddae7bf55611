package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.accuses;
import static org.chengsheng.voice.discipline.StaffComplaints.isolation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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

/** Who is kept away from the first moment, by what the citizen says (3.5.1, 3.5.6). */
@ApiTest
class FilingAboutStaffApiTest {

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
    void anUnknownNameStaysToBeChecked() {
        Ticket ticket = accuses(null, "一个高个子队员");

        isolation("discipline", ticket)
                .then()
                .body("accused[0].known", equalTo(false))
                .body("accused[0].asNamed", equalTo("一个高个子队员"))
                .body("barredStaff", empty());
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
}
