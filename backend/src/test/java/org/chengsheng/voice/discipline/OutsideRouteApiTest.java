package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.accuses;
import static org.chengsheng.voice.discipline.StaffComplaints.files;
import static org.chengsheng.voice.discipline.StaffComplaints.isolation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** A leader of the bureau is accused: the custodian hands it over (3.5.3). */
@ApiTest
class OutsideRouteApiTest {

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
}
