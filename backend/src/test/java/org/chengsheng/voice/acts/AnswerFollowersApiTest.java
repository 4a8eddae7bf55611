package org.chengsheng.voice.acts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** T7 with T9: a question answered at once is answered for everybody who asked it. */
@ApiTest
class AnswerFollowersApiTest {

    private static final String ANSWER = "夜市每天十八点至二十三点开放，摊位到街道便民服务中心申请，不收费用。";

    private static Ticket asked(String text) {
        return Ticket.of(
                Citizen.files(Map.of("kind", "CONSULT", "text", text, "place", Citizen.place())));
    }

    @Test
    void anAnswerAtOnceReachesTheFollowers() {
        Ticket first = asked("示范路夜市几点开放，摊位去哪里申请？");
        Ticket second = asked("想在示范路夜市摆摊，找谁申请？");
        second.act("acceptor", "merges", Map.of("into", first.number())).then().statusCode(200);
        first.seenBy("acceptor").body("standing.followers", contains(second.number()));

        first.act("acceptor", "answers", Map.of("text", ANSWER)).then().statusCode(200);

        assertEquals("REPLIED", second.state());
        second.seenBy("acceptor").body("reply.text", equalTo(ANSWER));
    }

    @Test
    void theFollowerIsToldTheDateOfTheOtherWhileItsClockRuns() {
        ActCase.Matter main = Matters.filed();
        ActCase.Matter follower = followerOf(main);
        main.ticket().accepted();
        String due = main.citizen().looks().extract().path("dueAt");
        follower.citizen().looks().body("merged", equalTo(true)).body("dueAt", equalTo(due));

        ActCase.Matter asked = Matters.filed();
        ActCase.Matter other = followerOf(asked);
        asked.ticket()
                .act("acceptor", "supplement-requests", Map.of("question", "请问在哪一个路口？"))
                .then()
                .statusCode(200);
        other.citizen().looks().body("merged", equalTo(true)).body("dueAt", nullValue());
    }

    private static ActCase.Matter followerOf(ActCase.Matter main) {
        ActCase.Matter follower = Matters.filed();
        follower.ticket()
                .act("acceptor", "merges", Map.of("into", main.ticket().number()))
                .then()
                .statusCode(200);
        return follower;
    }
}
