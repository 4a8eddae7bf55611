package org.chengsheng.publicity.signup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OpenActivity.SignedUp;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.junit.jupiter.api.Test;

/** Citizens read of activities and sign up. */
@ApiTest
class SignUpApiTest {

    @Test
    void anybodyReadsWhatIsPublishedAndNothingElse() {
        OpenActivity open = OpenActivity.with(5);
        OpenActivity draft = OpenActivity.with(5);
        OwnerDatabase.update(
                "update publicity_activity set published_at = null, state = 'DRAFT' where id = ?",
                draft.id());
        open.signUp(2);

        given().get("/api/citizen/activities/" + open.number())
                .then()
                .statusCode(200)
                .body("activity.title", equalTo("开放日"))
                .body("activity.unitName", notNullValue())
                .body("activity.signUp.free", equalTo(3))
                .body("activity.signUp.open", equalTo(true));
        Refused.with(
                404,
                "PUBLICITY_ACTIVITY_NOT_FOUND",
                given().get("/api/citizen/activities/" + draft.number()));
        given().get("/api/citizen/activities?limit=100")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(open.number()))
                .body("items.number", not(hasItem(draft.number())));
    }

    @Test
    void theListGoesOnWhereItStopped() {
        OpenActivity.with(1);
        OpenActivity.with(1);
        Response first = given().get("/api/citizen/activities?limit=1");
        Response second =
                given().get("/api/citizen/activities?limit=1&cursor=" + first.path("nextCursor"));
        assertNotEquals(
                first.<List<String>>path("items.number"),
                second.<List<String>>path("items.number"));
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                given().get("/api/citizen/activities?cursor=nonsense"));
    }

    @Test
    void aSignUpIsOpenedByItsReceiptOnly() {
        OpenActivity activity = OpenActivity.with(5);
        SignedUp one = activity.signUp(2);
        SignedUp other = activity.signUp(1);
        one.looks()
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("name", equalTo("王**"))
                .body("people", equalTo(2))
                .body("entry", notNullValue())
                .body("possible", contains("CANCEL"));
        String url = "/api/citizen/sign-ups/" + one.number();
        Refused.with(
                404, "PUBLICITY_SIGNUP_NOT_FOUND", given().auth().oauth2(other.token()).get(url));
        Refused.with(401, "PLATFORM_NOT_SIGNED_IN", given().get(url));
        Refused.with(
                404,
                "PUBLICITY_SIGNUP_RECEIPT_NOT_MATCHED",
                given().contentType(ContentType.JSON)
                        .body(Map.of("number", one.number(), "receiptCode", other.receiptCode()))
                        .post("/api/citizen/sign-up-receipts"));
    }

    @Test
    void theDatabaseKnowsNeitherNameNorPhoneNorCode() {
        SignedUp one = OpenActivity.with(5).signUp(1);
        String row =
                OwnerDatabase.text(
                        "select s::text from publicity_signup s where number = ?", one.number());
        assertEquals(-1, row.indexOf(one.receiptCode()));
        assertEquals(-1, row.indexOf("王示范"));
        assertEquals(-1, row.indexOf("1390000"));
    }

    @Test
    void onePhoneSignsUpOnce() {
        OpenActivity activity = OpenActivity.with(5);
        Map<String, Object> form = OpenActivity.form(1);
        activity.post(form).then().statusCode(201);
        form.put("phone", "+86 " + form.get("phone"));
        Refused.with(409, "PUBLICITY_SIGNUP_TWICE", activity.post(form));
    }

    @Test
    void onePressIsOneSignUp() {
        OpenActivity activity = OpenActivity.with(5);
        Map<String, Object> form = OpenActivity.form(2);
        String key = Citizen.newKey();
        Response first = press(activity, key, form);
        Response again = press(activity, key, form);
        first.then().statusCode(201);
        assertEquals(first.asString(), again.asString());
        assertEquals(2, activity.tally("taken"));
        form.put("people", 1);
        Refused.with(422, "PLATFORM_IDEMPOTENCY_KEY_REUSED", press(activity, key, form));
        Refused.with(400, "PLATFORM_IDEMPOTENCY_KEY_MISSING", press(activity, "short", form));
    }

    @Test
    void whatIsMissingIsNamed() {
        OpenActivity activity = OpenActivity.with(5);
        Map<String, Object> noConsent = OpenActivity.form(1);
        noConsent.remove("consent");
        Refused.field("consent", activity.post(noConsent));
        Map<String, Object> noName = OpenActivity.form(1);
        noName.put("name", " ");
        Refused.field("name", activity.post(noName));
        Refused.field("people", activity.post(OpenActivity.form(0)));
        Refused.field("people", activity.post(OpenActivity.form(11)));
        Map<String, Object> child = OpenActivity.form(2);
        child.put("children", 1);
        Refused.field("children", activity.post(child));
        Refused.field("guardianConsent", OpenActivity.forMinors(5).post(child));
        child.put("guardianConsent", true);
        OpenActivity.forMinors(5).post(child).then().statusCode(201);
    }

    @Test
    void closedIsClosed() {
        OpenActivity activity = OpenActivity.with(5);
        activity.is("SIGNUP_CLOSED");
        Refused.with(409, "PUBLICITY_SIGNUP_CLOSED", activity.post(OpenActivity.form(1)));
    }

    @Test
    void anAddressSignsUpSoOften() {
        OpenActivity activity = OpenActivity.with(5);
        try (Limits one = Limits.set("signup-address", 1)) {
            activity.signUp(1);
            Refused.with(429, "PLATFORM_RATE_LIMITED", activity.post(OpenActivity.form(1)));
        }
    }

    /** Matrix row 50: 200 at the same moment, 50 places. */
    @Test
    void nobodyIsSoldAPlaceThatIsNotThere() throws Exception {
        OpenActivity activity = OpenActivity.with(50);
        List<Callable<String>> presses = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, Object> form = OpenActivity.form(1);
            presses.add(() -> activity.post(form).path("state"));
        }
        List<String> states = AtOnce.atOnce(presses);
        assertEquals(50, states.stream().filter("CONFIRMED"::equals).count());
        assertEquals(150, states.stream().filter("WAITLISTED"::equals).count());
        assertEquals(50, activity.tally("taken"));
        assertEquals(150, activity.tally("waiting"));
    }

    private static Response press(OpenActivity activity, String key, Map<String, Object> form) {
        Limits.lift();
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(form)
                .post("/api/citizen/activities/" + activity.number() + "/sign-ups");
    }
}
