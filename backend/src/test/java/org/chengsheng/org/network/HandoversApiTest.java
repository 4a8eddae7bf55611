package org.chengsheng.org.network;

import static org.chengsheng.org.network.Network.HANDOVERS;
import static org.chengsheng.org.network.Network.draft;
import static org.chengsheng.org.network.Network.named;
import static org.chengsheng.org.network.Network.row;
import static org.chengsheng.org.network.Network.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing over a post over HTTP (M-005); each test has a unit of its own. */
@ApiTest
class HandoversApiTest {

    private String unit;
    private String head;
    private String giver;
    private String receiver;
    private String post;

    @BeforeEach
    void aUnitWithAnInformant() {
        unit = NewPeople.unit(null);
        head = NewPeople.person(unit, "UNIT_LEAD");
        giver = NewPeople.person(unit, "UNIT_HANDLER");
        receiver = NewPeople.person(unit, "UNIT_HANDLER");
        named(unit, head, "LEAD");
        post = named(unit, giver, "PART_TIME");
    }

    @Test
    void thePostPassesWhenTheReceiverConfirms() {
        Response drafted = draft(head, post, receiver, false);
        drafted.then()
                .statusCode(201)
                .body("handover.state", equalTo("DRAFT"))
                .body("mayWithdraw", equalTo(true))
                .body("mayConfirm", equalTo(false));
        String id = drafted.path("handover.id");
        row("officer", unit).body("pending", equalTo(1)).body("informants.id", contains(post));
        Staff.as(receiver).get(HANDOVERS + "?mine=true").then().body("items.id", contains(id));
        Refused.with(409, "ORG_HANDOVER_UNDONE", step(receiver, id, 0, "confirmation"));

        write(receiver, id, 0).then().statusCode(200).body("lines.done", contains(true));
        step(receiver, id, 1, "confirmation")
                .then()
                .statusCode(200)
                .body("handover.state", equalTo("CONFIRMED"))
                .body("mayConfirm", equalTo(false));
        row("officer", unit)
                .body("pending", equalTo(0))
                .body("gaps", empty())
                .body("informants.staffId", contains(NewPeople.id(receiver)))
                .body("informants.kind", contains("PART_TIME"));
        Staff.as("leader")
                .get(Network.ROOT + "/posts?unit=" + unit)
                .then()
                .body("items.find { it.id == '" + post + "' }.ended", equalTo("HANDED_OVER"));
        Refused.with(409, "PLATFORM_STALE_VERSION", step(receiver, id, 1, "confirmation"));
        Refused.with(409, "ORG_HANDOVER_SETTLED", step(receiver, id, 2, "confirmation"));
        Refused.with(409, "ORG_HANDOVER_SETTLED", write(giver, id, 2));
        Refused.with(409, "ORG_POST_OVER", draft("officer", post, receiver, true));
    }

    @Test
    void whoLeftIsShownUntilSomebodyTookOver() {
        NewPeople.change(giver, unit, "UNIT_HANDLER", false);
        row("officer", unit).body("gaps", contains("INFORMANT", "HANDOVER"));
        String id = draft("officer", post, receiver, true).path("handover.id");
        row("officer", unit).body("gaps", contains("INFORMANT", "HANDOVER"));
        step(receiver, id, 0, "confirmation").then().statusCode(200);
        row("officer", unit).body("gaps", empty()).body("left", empty());
    }

    @Test
    void aColleagueTakesOverBesideTheOwnPost() {
        String own = named(unit, receiver, "CORRESPONDENT");
        String id = draft(head, post, receiver, true).path("handover.id");
        step(receiver, id, 0, "confirmation").then().statusCode(200);
        row("officer", unit).body("informants.id", contains(own));
    }

    @Test
    void theLeadPassesByTheOffice() {
        String lead = Staff.as("officer").get(Network.ROOT).path(rowOf("lead.id"));
        Refused.with(403, "ORG_POST_NOT_YOURS", draft(head, lead, receiver, true));
        String id = draft("officer", lead, receiver, true).path("handover.id");
        step(receiver, id, 0, "confirmation").then().statusCode(200);
        row("officer", unit).body("lead.staffId", equalTo(NewPeople.id(receiver)));
    }

    @Test
    void anotherLeadMeanwhileStopsTheHandOver() {
        String lead = Staff.as("officer").get(Network.ROOT).path(rowOf("lead.id"));
        String id = draft("officer", lead, receiver, true).path("handover.id");
        Network.end("officer", lead, 0, "2026-04-01", true).then().statusCode(200);
        Network.name("officer", unit, giver, "LEAD", "2026-04-01").then().statusCode(201);
        Refused.with(409, "ORG_POST_LEAD_TAKEN", step(receiver, id, 0, "confirmation"));
        row("officer", unit).body("lead.staffId", equalTo(NewPeople.id(giver)));
    }

    @Test
    void draftsAreCheckedAndWithdrawn() {
        Refused.with(422, "ORG_HANDOVER_TO_ONESELF", draft(head, post, giver, true));
        Refused.with(422, "ORG_POST_PERSON_ELSEWHERE", draft(head, post, "handler", true));
        Refused.with(
                404,
                "ORG_POST_NOT_FOUND",
                draft(head, UUID.randomUUID().toString(), receiver, true));
        String id = draft(head, post, receiver, true).path("handover.id");
        Refused.with(409, "ORG_HANDOVER_PENDING", draft(head, post, receiver, true));
        Refused.with(409, "PLATFORM_STALE_VERSION", step(head, id, 7, "withdrawal"));
        Refused.with(409, "PLATFORM_STALE_VERSION", write(receiver, id, 7));
        step(head, id, 0, "withdrawal")
                .then()
                .statusCode(200)
                .body("handover.state", equalTo("WITHDRAWN"));
        Refused.with(409, "ORG_HANDOVER_SETTLED", step("officer", id, 1, "withdrawal"));
        draft(head, post, receiver, true).then().statusCode(201);
        Staff.as("auditor")
                .get(HANDOVERS + "?limit=1&unit=" + unit)
                .then()
                .body("items", hasSize(1))
                .body("items.state", contains("DRAFT"));
        Staff.as("auditor")
                .get(HANDOVERS + "?state=WITHDRAWN&unit=" + unit)
                .then()
                .body("items.id", contains(id));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", Staff.as("lead").get(HANDOVERS + "?cursor=x"));
    }

    @Test
    void aReceiverWhoLeftTheUnitDoesNotConfirm() {
        String id = draft(head, post, receiver, true).path("handover.id");
        NewPeople.change(receiver, NewPeople.unit(null), "UNIT_HANDLER", true);
        Refused.with(422, "ORG_POST_PERSON_ELSEWHERE", step(receiver, id, 0, "confirmation"));
        row("officer", unit).body("informants.id", contains(post));
    }

    @Test
    void onlyBothSidesTheHeadAndTheOfficeSeeIt() {
        String id = draft(head, post, receiver, true).path("handover.id");
        for (String login : List.of(giver, receiver, head, "officer", "admin", "leader")) {
            show(login, id).then().statusCode(200);
        }
        for (String login : List.of("lead", "correspondent", "handler")) {
            Refused.with(404, "ORG_HANDOVER_NOT_FOUND", show(login, id));
            Refused.with(404, "ORG_HANDOVER_NOT_FOUND", write(login, id, 0));
            Refused.with(404, "ORG_HANDOVER_NOT_FOUND", step(login, id, 0, "confirmation"));
            Staff.as(login).get(HANDOVERS + "?unit=" + unit).then().body("items", empty());
        }
        Refused.with(404, "ORG_HANDOVER_NOT_FOUND", step("lead", id, 0, "withdrawal"));
        for (String login : List.of(giver, head, "officer")) {
            Refused.with(403, "ORG_HANDOVER_NOT_YOURS", step(login, id, 0, "confirmation"));
        }
        Refused.with(403, "ORG_HANDOVER_NOT_YOURS", write("leader", id, 0));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", step(giver, id, 0, "withdrawal"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", draft("leader", post, receiver, true));
        Staff.as(head).get(HANDOVERS).then().body("items.id", hasItem(id));
    }

    @Test
    void confirmedTwiceAtOnceItPassesOnce() throws Exception {
        String id = draft(head, post, receiver, true).path("handover.id");
        List<Integer> answers =
                AtOnce.atOnce(4, () -> step(receiver, id, 0, "confirmation").statusCode());
        assertEquals(1, answers.stream().filter(it -> it == 200).count(), answers.toString());
        assertEquals(3, answers.stream().filter(it -> it == 409).count(), answers.toString());
        row("officer", unit).body("informants", hasSize(1));
    }

    private String rowOf(String path) {
        return "items.find { it.unitId == '" + unit + "' }." + path;
    }

    private static Response show(String login, String id) {
        return Staff.as(login).get(HANDOVERS + "/" + id);
    }

    private static Response write(String login, String id, int version) {
        return Staff.as(login)
                .body(
                        Map.of(
                                "version",
                                version,
                                "lines",
                                List.of(
                                        Map.of(
                                                "topic",
                                                "CONTACTS",
                                                "what",
                                                "社区联系人",
                                                "done",
                                                true))))
                .put(HANDOVERS + "/" + id);
    }
}
