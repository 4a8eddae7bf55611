package org.chengsheng.voice.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Limits;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The citizen is told until when, or from when, something can be done. */
@ApiTest
class CitizenMomentsApiTest {

    @BeforeEach
    void noLimits() {
        Limits.lift();
    }

    @Test
    void whoHasUrgedIsToldFromWhenItCanBeDoneAgain() {
        Citizen citizen = Citizen.asks("时刻：催办以后等多久。");
        citizen.looks().body("can", hasItem("URGE")).body("urgeFrom", nullValue());

        citizen.does("urges", Map.of())
                .then()
                .statusCode(200)
                .body("can", not(hasItem("URGE")))
                .body("urgeFrom", notNullValue());
    }

    @Test
    void whoIsAskedIsToldUntilWhenAnAnswerIsAwaited() {
        Citizen citizen = Citizen.asks("时刻：补充到什么时候。");
        citizen.looks().body("supplementUntil", nullValue());
        Ticket.of(citizen)
                .act("acceptor", "supplement-requests", Map.of("question", "请说明是哪个路口。"))
                .then()
                .statusCode(200);

        citizen.looks().body("supplementUntil", notNullValue());
        citizen.supplements(Map.of("text", "人民路口。")).then().body("supplementUntil", nullValue());
    }

    @Test
    void whoIsAnsweredIsToldUntilWhenTheyCanRate() {
        Citizen citizen = Citizen.complains("时刻：评价到什么时候，夜市占道。");
        citizen.looks().body("rateUntil", nullValue());
        Ticket.of(citizen).replied();

        citizen.looks().body("rateUntil", notNullValue());
        citizen.rates(Map.of("satisfied", true, "solved", true))
                .then()
                .statusCode(200)
                .body("rateUntil", nullValue());
    }

    @Test
    void whoWasCalledInVainCanStillRate() {
        Citizen citizen = Citizen.complains("时刻：没有接到回访电话，夜市占道。");
        Ticket ticket = Ticket.of(citizen).replied();
        ticket.act("revisitor", "revisits", Map.of("reached", false)).then().statusCode(200);

        citizen.looks().body("can", hasItem("RATE")).body("rateUntil", notNullValue());
        citizen.rates(Map.of("satisfied", true, "solved", true))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whoWasHeardIsToldThatADecisionIsBeingMade() {
        Citizen citizen = Citizen.complains("时刻：回访过了，等决定，夜市占道。");
        Ticket ticket = Ticket.of(citizen).replied();
        Map<String, ?> call =
                Map.of("reached", true, "solved", false, "satisfied", false, "note", "又摆出来了。");
        String old = OwnerDatabase.set("voice.rework-automatic", 0);
        try {
            ticket.act("revisitor", "revisits", call).then().statusCode(200);
            citizen.looks().body("state", equalTo("REVISITING")).body("reworkAsked", equalTo(true));

            ticket.act("supervisor", "reworks/decisions", Map.of("decision", "APPROVE"))
                    .then()
                    .statusCode(200);
            citizen.looks().body("state", equalTo("REWORK")).body("reworkAsked", equalTo(false));
        } finally {
            OwnerDatabase.set("voice.rework-automatic", old);
        }
    }

    @Test
    void theBureauIsCalledByItsOwnName() {
        Citizen citizen = Citizen.asks("时刻：经过里写单位自己的名称。");
        String old = OwnerDatabase.set("bureau.name", "另一个示范局");
        try {
            citizen.looks().body("timeline[1].by", equalTo("另一个示范局"));
        } finally {
            OwnerDatabase.set("bureau.name", old);
        }
    }
}
