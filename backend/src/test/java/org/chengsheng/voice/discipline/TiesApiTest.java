package org.chengsheng.voice.discipline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint about staff is tied to no other ticket, and nothing of it stays there (T7, 3.5). */
@ApiTest
class TiesApiTest {

    private String canary;
    private Ticket other;
    private Citizen citizen;
    private Ticket about;

    @BeforeEach
    void file() {
        canary = "暗语" + System.nanoTime();
        other = Ticket.of(Citizen.complains("夜市摊位占住人行道，多次反映没人管。"));
        citizen = Citizen.complains("人行道被摊位占住，还有一句" + canary + "。");
        about = Ticket.of(citizen);
    }

    @Test
    void aFollowerLeavesItsMasterBeforeItIsHidden() {
        merge(about, other, "与 " + other.number() + " 同一事项");

        mark(about).then().statusCode(200);

        other.seenBy("acceptor").statusCode(200).body("standing.followers", empty());
        hasNothingOf(about, Staff.as("acceptor").get(other.path()));
        about.seenBy("acceptor").statusCode(404);
        about.seenBy("discipline")
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("standing.mergedInto", nullValue());
        citizen.looks().body("timeline.title", hasItem(containsString("单独办理")));
    }

    @Test
    void theFollowersOfAMasterAreServedForThemselves() {
        merge(other, about, "同一事项，见 " + about.number());
        Staff.as("acceptor")
                .body(Map.of("text", "与 " + about.number() + " 是一件事"))
                .post(other.path() + "/notes")
                .then()
                .statusCode(201);

        mark(about).then().statusCode(200).body("separated", hasItem(other.number()));

        other.seenBy("acceptor")
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("standing.mergedInto", nullValue());
        for (String path :
                List.of(
                        other.path(),
                        other.path() + "/notes",
                        other.path() + "/similar-tickets",
                        Ticket.TICKETS + "?q=" + canary,
                        Ticket.TICKETS + "?q=" + about.number())) {
            hasNothingOf(about, Staff.as("acceptor").get(path));
        }
        Staff.as("acceptor")
                .get(other.path() + "/notes")
                .then()
                .body("items[0].text", equalTo("与 （另一件诉求） 是一件事"));
        other.accepted();
    }

    @Test
    void whoWasAnsweredWithItKeepsTheAnswer() {
        Citizen second = Citizen.complains("人行道上全是摊位，走不过去。");
        Ticket answered = Ticket.of(second);
        merge(answered, about, null);
        about.replied();
        assertEquals("REPLIED", answered.state());

        mark(about).then().statusCode(200);

        answered.seenBy("acceptor")
                .body("state", equalTo("REPLIED"))
                .body("standing.mergedInto", nullValue());
        hasNothingOf(about, Staff.as("acceptor").get(answered.path()));
        second.looks().body("reply.text", equalTo(Ticket.REPLY));
        second.rates(Map.of("contacted", true, "solved", true, "satisfied", true))
                .then()
                .statusCode(200);
    }

    @Test
    void anotherAccusedTakesApartWhatWasStillTied() {
        Ticket tied = Ticket.of(Citizen.complainsAboutStaff("队员收了钱，请查。"));
        OwnerDatabase.update(
                "update voice_ticket set follower_count = 1 where number = ?", tied.number());
        OwnerDatabase.update(
                "update voice_ticket set state = 'MERGED', merged_into = (select id from"
                        + " voice_ticket where number = '"
                        + tied.number()
                        + "') where number = ?",
                other.number());

        tied.act("discipline", "isolation/accused", Map.of("unitId", Ticket.unit("ZD02")))
                .then()
                .statusCode(200);

        assertEquals("PENDING_ACCEPTANCE", other.state());
        hasNothingOf(tied, Staff.as("acceptor").get(other.path()));
    }

    @Test
    void neitherIsMergedWithTheOther() {
        Ticket staff = Ticket.of(Citizen.complainsAboutStaff("队员收了钱，请查。"));

        Refused.with(
                422,
                "VOICE_MERGE_TARGET_UNKNOWN",
                other.act("acceptor", "merges", Map.of("into", staff.number())));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                staff.act("discipline", "merges", Map.of("into", other.number())));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                staff.act("acceptor", "merges", Map.of("into", other.number())));
    }

    @Test
    void whatWasAskedOfOthersFallsAway() {
        String promised = about.seenBy("acceptor").extract().path("promisedAt");
        about.accepted().dispatchedTo("ZD01").signed();
        about.act("lead", "co-units", Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清点摊位"))
                .then()
                .statusCode(200);
        about.act(
                        "handler",
                        "extensions",
                        Map.of(
                                "days",
                                1,
                                "reason",
                                "需要与街道一起行动",
                                "attachments",
                                List.of(
                                        Photos.upload(
                                                Staff.as("handler"), "/api/console/uploads"))))
                .then()
                .statusCode(200);
        Staff.as("handler")
                .body(Map.of("tab", "tab-0001", "doing", "WRITING"))
                .put(about.path() + "/presence")
                .then()
                .statusCode(200);

        mark(about).then().statusCode(200);

        about.seenBy("discipline")
                .body("standing.asked", nullValue())
                .body("dueAt", equalTo(promised))
                .body("deadline.dueAt", equalTo(promised))
                .body("standing.coUnits", empty())
                .body("standing.firstUnit", nullValue());
        assertEquals(0, rows("voice_co_handling"));
        assertEquals(0, rows("voice_presence"));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                about.act("supervisor", "extensions/decisions", Map.of("decision", "APPROVE")));
    }

    @Test
    void aProposalOfAnAcceptorWhoLostItIsNotConfirmed() {
        about.act("acceptor", "declines", Map.of("reason", "OUT_OF_SCOPE", "channel", "请向人民法院提起诉讼"))
                .then()
                .statusCode(200);

        mark(about).then().statusCode(200);

        about.seenBy("discipline")
                .body("standing.asked", nullValue())
                .body("acts.act", not(hasItem("CONFIRM_DECLINE")));
    }

    private int rows(String table) {
        return OwnerDatabase.number(
                "select count(*) from "
                        + table
                        + " where ticket_id = (select id from voice_ticket where number = ?)",
                about.number());
    }

    private static void merge(Ticket ticket, Ticket into, String note) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("into", into.number()));
        body.put("note", note);
        ticket.act("acceptor", "merges", body).then().log().ifValidationFails().statusCode(200);
    }

    private static Response mark(Ticket ticket) {
        return ticket.act("acceptor", "about-staff", Map.of("reason", "反映队员收钱放任"));
    }

    private void hasNothingOf(Ticket hidden, Response answer) {
        answer.then().statusCode(200);
        String body = answer.asString();
        assertFalse(body.contains(hidden.number()), body);
        assertFalse(body.contains(canary), body);
    }
}
