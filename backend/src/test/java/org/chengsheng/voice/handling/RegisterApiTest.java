package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Matters that come by phone, letter or visit, and the photos of staff. */
@ApiTest
class RegisterApiTest {

    private static final String UPLOADS = "/api/console/uploads";

    @Test
    void aCallIsWrittenDownWithItsOwnTimeAndPhoto() {
        Instant received = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        String photo = Photos.upload(Staff.as("acceptor"), UPLOADS);
        Map<String, Object> body = new HashMap<>(call());
        body.put("receivedAt", received.toString());
        body.put("attachments", List.of(photo));

        Response receipt = register("acceptor", Citizen.newKey(), body);

        receipt.then().statusCode(201);
        Ticket ticket = Ticket.numbered(receipt.path("number"));
        ticket.seenBy("acceptor")
                .body("source", equalTo("PHONE_12319"))
                .body("submittedAt", equalTo(received.toString()))
                .body("photos", hasSize(1))
                .body("acts.act", hasItem("ACCEPT"));
        Citizen.holding(receipt.path("number"), receipt.path("receiptCode"))
                .looks()
                .statusCode(200);
    }

    @Test
    void theSameKeyRegistersOnce() {
        String key = Citizen.newKey();
        String first = register("acceptor", key, call()).path("number");
        register("acceptor", key, call()).then().statusCode(201).body("number", equalTo(first));
        Map<String, Object> other = new HashMap<>(call());
        other.put("text", "另一通电话说的是另一件事");
        Refused.with(422, "PLATFORM_IDEMPOTENCY_KEY_REUSED", register("acceptor", key, other));
    }

    @Test
    void aKeyOfACitizenIsNotAKeyOfStaff() {
        String key = Citizen.newKey();
        String citizens =
                Citizen.post(key, Map.of("kind", "CONSULT", "text", "市民用了同一个标识")).path("number");
        String staffs =
                register("acceptor", key, call()).then().statusCode(201).extract().path("number");
        org.junit.jupiter.api.Assertions.assertNotEquals(citizens, staffs);
    }

    @Test
    void theChannelsOfCitizensAreNotForStaff() {
        for (String source : List.of("H5", "MINI_PROGRAM", "IMPORT")) {
            Map<String, Object> body = new HashMap<>(call());
            body.put("source", source);
            Refused.with(
                    422,
                    "VOICE_SOURCE_NOT_FOR_STAFF",
                    register("acceptor", Citizen.newKey(), body));
        }
    }

    @Test
    void onlyTheAcceptorRegisters() {
        for (String login : List.of("dispatcher", "handler", "leader", "admin")) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", register(login, Citizen.newKey(), call()));
        }
    }

    @Test
    void aPhotoOfStaffIsItsOwnersAlone() {
        String photo = Photos.upload(Staff.as("handler"), UPLOADS);
        Refused.with(
                404,
                "PLATFORM_UPLOAD_NOT_FOUND",
                Staff.as("acceptor").delete(UPLOADS + "/" + photo));
        assertEquals(204, Staff.as("handler").delete(UPLOADS + "/" + photo).statusCode());
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").delete(UPLOADS + "/" + photo));
    }

    @Test
    void aPhotoOfATicketIsShownToItsReadersAsItsOwnOnly() {
        Ticket one = Ticket.of(Citizen.complains("第一件有一张照片。"));
        Ticket two = Ticket.of(Citizen.complains("第二件也有一张照片。"));
        String photo = one.seenBy("acceptor").extract().path("photos[0].id");
        Staff.as("acceptor")
                .get(one.path() + "/photos/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        Refused.with(
                404,
                "PLATFORM_NOT_FOUND",
                Staff.as("acceptor").get(two.path() + "/photos/" + photo));
        Refused.with(
                404,
                "VOICE_TICKET_NOT_FOUND",
                Staff.as("handler").get(one.path() + "/photos/" + photo));
    }

    @Test
    void revealingStopsAfterThirtyADay() {
        Ticket ticket = Ticket.of(Citizen.complains("查看电话有次数限制。"));
        try (var two = org.chengsheng.testsupport.Limits.set("reveal-staff", 2)) {
            for (int i = 0; i < 2; i++) {
                reveal(ticket).then().statusCode(200);
            }
            Refused.with(429, "PLATFORM_RATE_LIMITED", reveal(ticket));
        }
    }

    @Test
    void whoeverAnsweredCannotApprove() {
        String handler = "select id from org_staff where login = 'handler'";
        Ticket ticket =
                Ticket.of(Citizen.complains("承办人不能审核自己。"))
                        .accepted()
                        .dispatchedTo("ZD01")
                        .signed()
                        .answered();
        org.chengsheng.testsupport.OwnerDatabase.update(
                "insert into org_staff_role (staff_id, role) "
                        + handler.replace("select id", "select id, 'UNIT_LEAD'"));
        try {
            Refused.with(
                    403,
                    "VOICE_SAME_PERSON",
                    ticket.act("handler", "reviews", Map.of("decision", "APPROVE")));
        } finally {
            org.chengsheng.testsupport.OwnerDatabase.update(
                    "delete from org_staff_role where role = 'UNIT_LEAD' and staff_id = ("
                            + handler
                            + ")");
        }
        Refused.with(
                422,
                "VOICE_RETURN_REASON_REQUIRED",
                ticket.act("lead", "reviews", Map.of("decision", "RETURN")));
    }

    @Test
    void theThirdQuestionIsRefused() {
        Citizen citizen = Citizen.asks("要补正三次的一件。");
        Ticket ticket = Ticket.of(citizen);
        Map<String, ?> question = Map.of("question", "请问具体位置在哪里？");
        for (int i = 0; i < 2; i++) {
            ticket.act("acceptor", "supplement-requests", question).then().statusCode(200);
            citizen.supplements(Map.of("text", "在路口。")).then().statusCode(200);
        }
        Refused.with(
                409,
                "VOICE_SUPPLEMENT_ASKED_TWICE",
                ticket.act("acceptor", "supplement-requests", question));
        ticket.seenBy("acceptor").body("categoryCode", org.hamcrest.Matchers.nullValue());
        Staff.as("acceptor")
                .get(Ticket.TICKETS + "?q=" + ticket.number())
                .then()
                .body("items.number", contains(ticket.number()));
    }

    private static Response reveal(Ticket ticket) {
        return Staff.as("revisitor")
                .body(Map.of("reason", "回访前核对"))
                .post(ticket.path() + "/personal-data-views");
    }

    private static Map<String, Object> call() {
        return Map.of("source", "PHONE_12319", "kind", "CONSULT", "text", "来电咨询门头招牌审批材料");
    }

    private static Response register(String login, String key, Map<String, ?> body) {
        return Staff.as(login).header("Idempotency-Key", key).body(body).post(Ticket.TICKETS);
    }
}
