package org.chengsheng.publicity.signup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chengsheng.publicity.ActivityCancelled;
import org.chengsheng.publicity.ActivityEnded;
import org.chengsheng.publicity.ActivityPostponed;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.AtOnce;
import org.chengsheng.testsupport.OpenActivity;
import org.chengsheng.testsupport.OpenActivity.SignedUp;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.junit.jupiter.api.Test;

/** The waiting list moves up by itself, and activities tell those who signed up. */
@ApiTest
class WaitingListApiTest {

    @Inject LapseHolds lapseHolds;
    @Inject Event<Object> news;

    @Test
    void whoCancelsLetsTheNextMoveUp() {
        OpenActivity activity = OpenActivity.with(2);
        SignedUp first = activity.signUp(2);
        SignedUp second = activity.signUp(1);
        SignedUp third = activity.signUp(2);
        second.looks().then().body("state", equalTo("WAITLISTED")).body("rank", equalTo(1));
        third.looks().then().body("rank", equalTo(2));

        first.cancels().then().statusCode(200).body("state", equalTo("CANCELLED"));

        second.looks()
                .then()
                .body("state", equalTo("HELD"))
                .body("heldUntil", notNullValue())
                .body("possible", contains("CONFIRM", "CANCEL"))
                .body("notices[0].kind", equalTo("HELD"));
        assertEquals("WAITLISTED", third.state());
        second.confirms().then().statusCode(200).body("state", equalTo("CONFIRMED"));
        Refused.with(409, "PUBLICITY_SIGNUP_ACT_NOT_POSSIBLE", second.confirms());
        assertEquals(1, activity.tally("taken"));
        assertEquals(2, activity.tally("waiting"));
    }

    @Test
    void aDeclinedPlaceGoesToTheNext() {
        OpenActivity activity = OpenActivity.with(1);
        SignedUp first = activity.signUp(1);
        SignedUp second = activity.signUp(1);
        SignedUp third = activity.signUp(1);
        first.cancels();
        second.cancels().then().body("leaveText", containsString("放弃"));
        assertEquals("HELD", third.state());
    }

    @Test
    void aPlaceNobodyConfirmsLapsesToTheNext() {
        OpenActivity activity = OpenActivity.with(1);
        SignedUp first = activity.signUp(1);
        SignedUp second = activity.signUp(1);
        SignedUp third = activity.signUp(1);
        first.cancels();
        lapseHolds.handle();
        assertEquals("HELD", second.state());
        overdue(second);
        Refused.with(409, "PUBLICITY_SIGNUP_HOLD_OVER", second.confirms());
        lapseHolds.handle();
        second.looks()
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("notices[0].kind", equalTo("LAPSED"));
        assertEquals("HELD", third.state());
        assertEquals(1, activity.tally("taken"));
    }

    @Test
    void aPlaceIsNotGivenTwiceWhenTwoCancelAtOnce() throws Exception {
        OpenActivity activity = OpenActivity.with(2);
        SignedUp one = activity.signUp(1);
        SignedUp two = activity.signUp(1);
        List<SignedUp> waiting =
                List.of(activity.signUp(1), activity.signUp(1), activity.signUp(1));
        List<Callable<Integer>> both =
                List.of(() -> one.cancels().statusCode(), () -> two.cancels().statusCode());
        assertEquals(List.of(200, 200), AtOnce.atOnce(both));
        assertEquals(
                List.of("HELD", "HELD", "WAITLISTED"),
                waiting.stream().map(SignedUp::state).toList());
        assertEquals(2, activity.tally("taken"));
    }

    @Test
    void shortlyBeforeTheStartAPlaceIsNotGivenBackAnyMore() {
        OpenActivity activity = OpenActivity.startingIn(Duration.ofHours(11), 1);
        Refused.with(409, "PUBLICITY_SIGNUP_CANCEL_TOO_LATE", activity.signUp(1).cancels());
    }

    @Test
    void whoStayedAwayThreeTimesWaitsBehindTheOthers() {
        Map<String, Object> form = OpenActivity.form(1);
        for (int i = 0; i < 3; i++) {
            OpenActivity missed = OpenActivity.with(1);
            missed.post(form).then().statusCode(201);
            end(missed);
            assertEquals(1, missed.tally("missed"));
        }
        OpenActivity activity = OpenActivity.with(1);
        SignedUp first = activity.signUp(1);
        var late = activity.post(form);
        SignedUp yielding = new SignedUp(late.path("number"), late.path("receiptCode"));
        SignedUp later = activity.signUp(1);
        first.cancels();
        assertEquals("WAITLISTED", yielding.state());
        assertEquals("HELD", later.state());
    }

    @Test
    void everybodyIsToldWhenItIsPostponedOrCancelled() {
        OpenActivity activity = OpenActivity.with(1);
        SignedUp one = activity.signUp(1);
        SignedUp waiting = activity.signUp(1);
        fire(new ActivityPostponed(activity.id(), "暴雨预警"));
        one.looks()
                .then()
                .body("notices[0].text", containsString("暴雨预警"))
                .body("notices[0].read", equalTo(false));
        one.looks().then().body("notices[0].read", equalTo(true));
        fire(new ActivityCancelled(activity.id(), true, "场地不能用"));
        waiting.looks().then().body("notices.kind", contains("CALLED_OFF", "POSTPONED"));
    }

    @Test
    void afterTheEndWhoDidNotComeIsKnown() {
        OpenActivity activity = OpenActivity.with(2);
        SignedUp had = activity.signUp(2);
        SignedUp waited = activity.signUp(1);
        end(activity);
        assertEquals("NO_SHOW", had.state());
        waited.looks().then().body("leaveText", containsString("没有空出"));
        assertEquals(0, activity.tally("waiting"));
        assertEquals(2, activity.tally("missed"));
    }

    @Test
    void whoCameSaysOnceWhatItWasLike() {
        SignedUp one = OpenActivity.with(2).signUp(1);
        Map<String, Object> words = Map.of("stars", 4, "text", "讲得清楚");
        Refused.with(409, "PUBLICITY_FEEDBACK_NOT_POSSIBLE", one.does("feedback", words));
        OwnerDatabase.update(
                "update publicity_signup set state = 'CHECKED_IN', checked_in_at = now() where"
                        + " number = ?",
                one.number());
        one.looks().then().body("possible", contains("GIVE_FEEDBACK"));
        Refused.field("stars", one.does("feedback", Map.of("stars", 6)));
        one.does("feedback", words).then().statusCode(200).body("stars", equalTo(4));
        Refused.with(409, "PUBLICITY_FEEDBACK_NOT_POSSIBLE", one.does("feedback", words));
    }

    private void end(OpenActivity activity) {
        fire(new ActivityEnded(activity.id()));
    }

    private void fire(Object event) {
        QuarkusTransaction.requiringNew().run(() -> news.fire(event));
    }

    private static void overdue(SignedUp signUp) {
        OwnerDatabase.update(
                "update publicity_signup set held_until = now() - interval '1 minute' where number"
                        + " = ?",
                signUp.number());
    }
}
