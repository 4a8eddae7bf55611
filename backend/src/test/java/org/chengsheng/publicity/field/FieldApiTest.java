package org.chengsheng.publicity.field;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Logging in the field (matrix rows 53-54, M-028, M-072). */
@ApiTest
class FieldApiTest {

    private final OpenActivity activity = OpenActivity.startingIn(Duration.ofSeconds(1), 20);

    @Test
    void whatIsAddedOnTheSpotAddsUp() {
        Limits.lift();
        String photo = Photos.upload(Staff.as("correspondent"), "/api/console/uploads");
        Map<String, Object> first = entry();
        first.put("photos", List.of(photo));
        log("correspondent", first)
                .then()
                .statusCode(200)
                .body("totals.headcount", equalTo(30))
                .body("totals.photos", equalTo(1));
        log("officer", entry())
                .then()
                .body("totals.entries", equalTo(2))
                .body("totals.headcount", equalTo(60))
                .body("totals.leaflets", equalTo(40))
                .body("totals.staffMinutes", equalTo(240));
        Response listed = Staff.as("lead").get(path() + "/field-logs");
        listed.then().body("items", hasSize(2)).body("items[1].photos", hasSize(1));
        String id = listed.path("items[1].photos[0]");
        Staff.as("correspondent").get(path() + "/field-photos/" + id).then().statusCode(200);
        Refused.with(
                404,
                "PLATFORM_NOT_FOUND",
                Staff.as("correspondent").get(path() + "/field-photos/" + UUID.randomUUID()));
    }

    @Test
    void oneEntrySentTwiceIsOne() {
        Map<String, Object> entry = entry(opinion("希望多设几个垃圾桶。", true, false));
        log("correspondent", entry).then().statusCode(200);
        log("correspondent", entry)
                .then()
                .statusCode(200)
                .body("totals.entries", equalTo(1))
                .body("totals.opinions", equalTo(1));
    }

    @Test
    void anOpinionBecomesATicketOfTheFieldDeskInOneTap() {
        log(
                        "correspondent",
                        entry(
                                opinion("希望早市收摊后有人扫地。", true, false),
                                opinion("讲解得很清楚，谢谢。", false, false)))
                .then()
                .statusCode(200);
        Response listed = Staff.as("correspondent").get(path() + "/field-logs");
        listed.then()
                .body("items[0].opinions[0].ticketNumber", startsWith("T"))
                .body("items[0].opinions[1].ticketNumber", nullValue());
        String number = listed.path("items[0].opinions[0].ticketNumber");
        Staff.as("acceptor")
                .get("/api/console/tickets/" + number)
                .then()
                .statusCode(200)
                .body("source", equalTo("FIELD_DESK"))
                .body("text", equalTo("希望早市收摊后有人扫地。"))
                .body("place.address", equalTo("示范广场"));
    }

    /** 3.5: it goes straight into a ticket; publicity keeps a number and nothing else. */
    @Test
    void whatIsSaidAboutStaffLeavesACountOnly() {
        String words = "有一名队员说话很难听，名字不知道。" + UUID.randomUUID();
        Map<String, Object> said = opinion(words, false, true);
        log("correspondent", entry(said)).then().body("totals.aboutStaff", equalTo(1));
        Staff.as("correspondent")
                .get(path() + "/field-logs")
                .then()
                .body("items[0].aboutStaff", equalTo(1))
                .body("items[0].opinions", hasSize(0));
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from publicity_opinion where id = ? or text = ?",
                        UUID.fromString((String) said.get("id")),
                        words));
        assertEquals(
                0,
                OwnerDatabase.number(
                        "select count(*) from platform_link where origin_id = ?",
                        UUID.fromString((String) said.get("id"))));
        String number =
                OwnerDatabase.text(
                        "select number from voice_ticket where text = ? and about_staff", words);
        Staff.as("correspondent").get("/api/console/tickets/" + number).then().statusCode(403);
        Staff.as("discipline").get("/api/console/tickets/" + number).then().statusCode(200);
    }

    @Test
    void aTicketThatCannotBeFiledLeavesNoEntry() {
        Map<String, Object> entry = entry(opinion("太短了", true, false));
        Refused.field("opinions[0].text", log("correspondent", entry));
        Map<String, Object> blank = entry(opinion("     \u200b     ", true, false));
        assertEquals(400, log("correspondent", blank).statusCode());
        assertFalse(isLogged(blank));
        Map<String, Object> unknown = entry();
        unknown.put("photos", List.of("NOSUCHUPLOAD"));
        Refused.with(422, "PUBLICITY_FIELD_UPLOAD_UNKNOWN", log("correspondent", unknown));
        assertFalse(isLogged(unknown));
    }

    @Test
    void beforeItsDayThereIsNothingToLog() {
        OpenActivity later = OpenActivity.with(5);
        Refused.with(
                409,
                "PUBLICITY_FIELD_NOT_OPEN",
                Staff.as("correspondent")
                        .body(entry())
                        .post(
                                "/api/console/publicity/activities/"
                                        + later.number()
                                        + "/field-logs"));
        activity.is("CLOSED");
        Refused.with(409, "PUBLICITY_FIELD_NOT_OPEN", log("correspondent", entry()));
    }

    @Test
    void anEntryThatWaitedForTheNetworkCountsAfterTheEnd() {
        activity.is("ENDED");
        Map<String, Object> entry = entry();
        log("correspondent", entry).then().statusCode(200);
        assertTrue(isLogged(entry));
    }

    @Test
    void otherRolesAreNotLetIn() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", log("acceptor", entry()));
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                Staff.as("officer").get(path() + "/field-logs?cursor=x"));
    }

    private static boolean isLogged(Map<String, Object> entry) {
        return OwnerDatabase.number(
                        "select count(*) from publicity_field_log where id = ?",
                        UUID.fromString((String) entry.get("id")))
                == 1;
    }

    private static Map<String, Object> opinion(String text, boolean ticket, boolean staff) {
        Map<String, Object> opinion = new HashMap<>();
        opinion.put("id", UUID.randomUUID().toString());
        opinion.put("text", text);
        opinion.put("toTicket", ticket);
        opinion.put("aboutStaff", staff);
        return opinion;
    }

    @SafeVarargs
    private static Map<String, Object> entry(Map<String, Object>... opinions) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("id", UUID.randomUUID().toString());
        entry.put("headcount", 30);
        entry.put("leaflets", 20);
        entry.put("staffMinutes", 120);
        entry.put("organisations", List.of("示范社区"));
        entry.put("opinions", new ArrayList<>(List.of(opinions)));
        entry.put("loggedAt", Instant.now().toString());
        return entry;
    }

    private Response log(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(path() + "/field-logs");
    }

    private String path() {
        return "/api/console/publicity/activities/" + activity.number();
    }
}
