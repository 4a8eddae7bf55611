package org.chengsheng.voice.discipline;

import static org.chengsheng.voice.discipline.StaffComplaints.post;
import static org.chengsheng.voice.discipline.StaffComplaints.withContact;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who complained, on two people's word (3.5.6). */
@ApiTest
class RevealApiTest {

    private static final String REVEALS = "/api/console/discipline/reveal-requests";

    private Ticket ticket;

    @BeforeEach
    void file() {
        ticket = Ticket.of(withContact("ZD01"));
    }

    @Test
    void whoComplainedIsShownAfterASecondPersonAgreed() {
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));
        String id = asked();
        Refused.with(403, "VOICE_REVEAL_OWN_REQUEST", decide("discipline", id, true));
        Staff.as("discipline").get(REVEALS).then().body("items.id", not(hasItem(id)));
        Staff.as("discipline2").get(REVEALS).then().body("items.id", hasItem(id));

        decide("discipline2", id, true).then().statusCode(204);

        reveal("discipline").then().statusCode(200).body("phone", equalTo("13800004321"));
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline2"));
        Refused.with(409, "VOICE_REVEAL_DECIDED", decide("discipline2", id, false));
    }

    @Test
    void aRefusedOrExpiredRequestShowsNothing() {
        String refused = asked();
        decide("discipline2", refused, false).then().statusCode(204);
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));

        String granted = asked();
        decide("discipline2", granted, true).then().statusCode(204);
        OwnerDatabase.update(
                "update voice_reveal_request set ends_at = now() - interval '1 second' where id ="
                        + " ?::uuid",
                granted);
        Refused.with(403, "VOICE_REVEAL_NOT_GRANTED", reveal("discipline"));
    }

    @Test
    void somebodyItIsNotOpenToDecidesNothing() {
        String id = asked();

        Refused.with(404, "VOICE_REVEAL_REQUEST_NOT_FOUND", decide("leader", id, true));
        Staff.as("leader").get(REVEALS).then().statusCode(200).body("items.id", not(hasItem(id)));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", decide("lead", id, true));
        Refused.with(
                422,
                "VOICE_CONTACT_NONE",
                post(
                        Ticket.of(Citizen.complainsAboutStaff("匿名反映一名队员的态度。")),
                        "discipline",
                        "reveal-requests",
                        Map.of("reason", "核实身份")));
    }

    private String asked() {
        return post(ticket, "discipline", "reveal-requests", Map.of("reason", "需要当面核实情况"))
                .then()
                .statusCode(200)
                .body("items[0].decidedAt", nullValue())
                .extract()
                .path("items[0].id");
    }

    private static Response decide(String login, String id, boolean granted) {
        return Staff.as(login)
                .body(Map.of("granted", granted))
                .post(REVEALS + "/" + id + "/decisions");
    }

    private Response reveal(String login) {
        return Staff.as(login)
                .body(Map.of("reason", "当面核实情况"))
                .post(ticket.path() + "/personal-data-views");
    }
}
