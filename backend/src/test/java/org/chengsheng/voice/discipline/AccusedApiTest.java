package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.accuses;
import static org.chengsheng.voice.discipline.StaffComplaints.add;
import static org.chengsheng.voice.discipline.StaffComplaints.isolation;
import static org.chengsheng.voice.discipline.StaffComplaints.move;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Who is accused, and who has the ticket then (3.5.2, 3.5.5). */
@ApiTest
class AccusedApiTest {

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
}
