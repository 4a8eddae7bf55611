package org.chengsheng.publicity.desk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.PublicityActivity;
import org.junit.jupiter.api.Test;

/** The clock closes the sign-up, begins and ends (4.1). */
@ApiTest
class AdvanceActivitiesApiTest {

    @Inject AdvanceActivities advance;

    @Test
    void eachStepComesAtItsMomentAndOnce() {
        Map<String, Object> entry = PublicityActivity.entry("到点自动推进");
        entry.put("startsAt", "2097-05-10T01:00:00Z");
        entry.put("endsAt", "2097-05-10T03:00:00Z");
        entry.put("signUp", Map.of("capacity", 10, "closesAt", "2097-05-09T01:00:00Z"));
        PublicityActivity it = published(entry);
        PublicityActivity open = PublicityActivity.published("新时间未定");
        open.done("officer", "postponements", Map.of("reason", "新时间还没有定"));
        MovedClock clock = MovedClock.to("2097-05-09T08:59");

        run(it, "PUBLISHED");
        clock.put("2097-05-09T09:01");
        run(it, "SIGNUP_CLOSED");
        clock.put("2097-05-10T08:59");
        run(it, "SIGNUP_CLOSED");
        clock.put("2097-05-10T09:01");
        run(it, "ONGOING");
        clock.put("2097-05-10T11:01");
        run(it, "ENDED");
        run(it, "ENDED");

        assertEquals("POSTPONED", open.state());
        it.seenBy("officer")
                .body("timeline.act", hasItems("CLOSE_SIGNUP", "BEGIN", "END"))
                .body("timeline.size()", equalTo(7))
                .body("timeline[6].actorName", nullValue());
    }

    private void run(PublicityActivity it, String state) {
        advance.handle();
        assertEquals(state, it.state());
    }

    private static PublicityActivity published(Map<String, Object> entry) {
        return PublicityActivity.drafted("correspondent", entry)
                .done("correspondent", "submissions")
                .done("lead", "approvals")
                .done("lead", "publications");
    }
}
