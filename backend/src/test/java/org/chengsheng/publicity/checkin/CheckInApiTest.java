package org.chengsheng.publicity.checkin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chengsheng.publicity.ActivityEnded;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OpenActivity.SignedUp;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;

/** Who is at the entrance is let in once (matrix row 52). */
@ApiTest
class CheckInApiTest {

    @Inject Event<Object> news;

    private final OpenActivity activity = OpenActivity.startingIn(Duration.ofMinutes(90), 20);

    @Test
    void aScannedCodeLetsInOnceAndTheSecondScanSaysWhen() {
        SignedUp one = activity.signUp(2);
        Map<String, Object> scan = scan(one, one.looks().path("entry"));
        checkIn("correspondent", scan)
                .then()
                .statusCode(200)
                .body("state", equalTo("CHECKED_IN"))
                .body("name", equalTo("王示范"))
                .body("phone", containsString("****"));
        // The same scan sent again is the same scan.
        checkIn("correspondent", scan).then().statusCode(200);
        Response second =
                Refused.with(
                        409,
                        "PUBLICITY_CHECKIN_TWICE",
                        checkIn("officer", scan(one, one.looks().path("entry"))));
        second.then().body("current.number", equalTo(one.number()));
        assertEquals(2, activity.tally("arrived"));
        assertEquals("CHECKED_IN", one.state());
    }

    @Test
    void twoDesksLetTheSameOneInOnce() throws Exception {
        SignedUp one = activity.signUp(1);
        Callable<Integer> press = () -> checkIn("correspondent", scan(one, null)).statusCode();
        List<Integer> answers = AtOnce.atOnce(6, press);
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(1, activity.tally("arrived"));
    }

    @Test
    void aForeignOrForgedCodeIsRefused() {
        SignedUp one = activity.signUp(1);
        SignedUp foreign = OpenActivity.startingIn(Duration.ofMinutes(60), 5).signUp(1);
        Refused.with(
                422,
                "PUBLICITY_CHECKIN_ENTRY_WRONG",
                checkIn("correspondent", scan(one, "0000000000000000")));
        Refused.with(
                422,
                "PUBLICITY_CHECKIN_ENTRY_WRONG",
                checkIn("correspondent", scan(foreign, null)));
    }

    @Test
    void whoWaitsOrCancelledIsNotLetIn() {
        OpenActivity full = OpenActivity.startingIn(Duration.ofMinutes(90), 1);
        full.signUp(1);
        SignedUp waiting = full.signUp(1);
        Refused.with(
                409,
                "PUBLICITY_CHECKIN_NO_PLACE",
                checkIn(full, "correspondent", scan(waiting, null)));
        waiting.cancels();
        Refused.with(
                409,
                "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE",
                checkIn(full, "correspondent", scan(waiting, null)));
    }

    @Test
    void itOpensTwoHoursBefore() {
        OpenActivity later = OpenActivity.startingIn(Duration.ofHours(3), 5);
        SignedUp one = later.signUp(1);
        Refused.with(
                409,
                "PUBLICITY_CHECKIN_NOT_OPEN",
                checkIn(later, "correspondent", scan(one, null)));
        Refused.with(409, "PUBLICITY_CHECKIN_NOT_OPEN", walkIns(later, UUID.randomUUID(), 3));
        Refused.with(
                409,
                "PUBLICITY_CHECKIN_NOT_OPEN",
                Staff.as("correspondent").get(path(later) + "/entrance-code"));
    }

    @Test
    void aScanThatWaitedForTheNetworkCountsAfterTheEnd() {
        SignedUp one = activity.signUp(1);
        Map<String, Object> late = scan(one, one.looks().path("entry"));
        QuarkusTransaction.requiringNew().run(() -> news.fire(new ActivityEnded(activity.id())));
        activity.is("ENDED");
        assertEquals("NO_SHOW", one.state());
        checkIn("correspondent", late).then().statusCode(200);
        assertEquals(0, activity.tally("missed"));
        assertEquals(1, activity.tally("arrived"));
    }

    @Test
    void walkInsAreCountedOncePerPress() {
        UUID press = UUID.randomUUID();
        walkIns(activity, press, 4).then().statusCode(200).body("walkIns", equalTo(4));
        walkIns(activity, press, 4).then().body("walkIns", equalTo(4));
        Refused.field("people", walkIns(activity, UUID.randomUUID(), 0));
    }

    @Test
    void whatWasCountedTooMuchIsTakenBack() {
        walkIns(activity, UUID.randomUUID(), 40).then().statusCode(200);
        Response fewer = walkIns(activity, UUID.randomUUID(), -36);
        fewer.then().statusCode(200).body("walkIns", equalTo(4));
        Refused.with(409, "PUBLICITY_WALK_INS_FEWER", walkIns(activity, UUID.randomUUID(), -5));
    }

    @Test
    void whoStandsInFrontOfTheScreenChecksInAlone() {
        Limits.lift();
        SignedUp one = activity.signUp(1);
        String code = Staff.as("correspondent").get(path(activity) + "/entrance-code").path("code");
        String pass = passFor(code).then().statusCode(200).extract().path("pass");
        one.does("check-ins", Map.of("pass", pass)).then().statusCode(200);
        assertEquals("CHECKED_IN", one.state());
        Refused.with(409, "PUBLICITY_CHECKIN_TWICE", one.does("check-ins", Map.of("pass", pass)));
        Refused.with(422, "PUBLICITY_CHECKIN_CODE_OLD", passFor("0000000000"));
        Refused.with(
                422,
                "PUBLICITY_CHECKIN_CODE_OLD",
                activity.signUp(1).does("check-ins", Map.of("pass", "1.FORGED")));
    }

    private Response passFor(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/citizen/activities/" + activity.number() + "/entrance-passes");
    }

    private static Map<String, Object> scan(SignedUp one, String entry) {
        Map<String, Object> scan = new HashMap<>();
        scan.put("scanId", UUID.randomUUID().toString());
        scan.put("number", one.number());
        scan.put("entry", entry);
        scan.put("at", Instant.now().toString());
        return scan;
    }

    private Response checkIn(String login, Map<String, Object> scan) {
        return checkIn(activity, login, scan);
    }

    private static Response checkIn(OpenActivity where, String login, Map<String, Object> scan) {
        return Staff.as(login).body(scan).post(path(where) + "/check-ins");
    }

    private static Response walkIns(OpenActivity where, UUID press, int people) {
        return Staff.as("correspondent")
                .body(Map.of("id", press, "people", people))
                .post(path(where) + "/walk-ins");
    }

    private static String path(OpenActivity where) {
        return "/api/console/publicity/activities/" + where.number();
    }
}
