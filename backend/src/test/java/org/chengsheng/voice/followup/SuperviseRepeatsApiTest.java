package org.chengsheng.voice.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T23: the third matter of one category at one place within thirty days. */
@ApiTest
class SuperviseRepeatsApiTest {

    private static final String LITTER = "E0102";
    private static double next = 30.4;

    @Inject SuperviseRepeats superviseRepeats;

    private final double lat = next += 0.01;
    private MovedClock clock;

    @BeforeEach
    void start() {
        clock = MovedClock.to("2026-12-02T10:00");
    }

    @Test
    void theThirdIsSupervisedOnce() {
        Ticket first = dispatched(LITTER, 0);
        Ticket second = dispatched(LITTER, 0.0002);
        superviseRepeats.handle();
        Ticket third = dispatched(LITTER, 0.0004);
        superviseRepeats.handle();
        superviseRepeats.handle();

        seen(third)
                .body("standing.supervision.trigger", equalTo("同类多发"))
                .body("timeline.findAll { it.act == 'SUPERVISE' }", hasSize(1))
                .body(
                        "timeline.find { it.act == 'SUPERVISE' }.text",
                        equalTo("同一地点 30 天内已有 3 件同类诉求。"));
        seen(first).body("standing.supervision", nullValue());
        seen(second).body("standing.supervision", nullValue());

        Ticket fourth = dispatched(LITTER, 0.0001);
        superviseRepeats.handle();
        seen(fourth).body("standing.supervision", nullValue());
    }

    @Test
    void anotherPlaceCategoryOrMonthDoesNotCount() {
        dispatched(LITTER, 0);
        dispatched("E0508", 0);
        dispatched(LITTER, 0.005);
        clock.put("2027-01-04T10:00");
        dispatched(LITTER, 0);
        Ticket last = dispatched(LITTER, 0);
        superviseRepeats.handle();

        seen(last).body("standing.supervision", nullValue());
    }

    @Test
    void outOfOfficeHoursItWaits() {
        dispatched(LITTER, 0);
        dispatched(LITTER, 0);
        Ticket third = dispatched(LITTER, 0);
        clock.put("2026-12-02T20:00");
        superviseRepeats.handle();
        seen(third).body("standing.supervision", nullValue());

        clock.put("2026-12-03T08:31");
        superviseRepeats.handle();
        seen(third).body("standing.supervision.trigger", equalTo("同类多发"));
    }

    @Test
    void aBureauMayAskForMore() {
        String before = OwnerDatabase.set("voice.supervise-similar", 4);
        try {
            dispatched(LITTER, 0);
            dispatched(LITTER, 0);
            Ticket third = dispatched(LITTER, 0);
            superviseRepeats.handle();
            seen(third).body("standing.supervision", nullValue());
        } finally {
            OwnerDatabase.set("voice.supervise-similar", before);
        }
    }

    private static ValidatableResponse seen(Ticket ticket) {
        return ticket.seenBy("supervisor");
    }

    /** North of the place of this test by so many degrees. */
    private Ticket dispatched(String category, double north) {
        Citizen citizen =
                Citizen.files(
                        Map.of(
                                "kind",
                                "COMPLAINT",
                                "text",
                                "这里的垃圾又没有人清运。",
                                "place",
                                Map.of(
                                        "lat",
                                        lat + north,
                                        "lon",
                                        120.5,
                                        "datum",
                                        "WGS84",
                                        "address",
                                        "示范路"),
                                "attachments",
                                List.of(Citizen.photo())));
        Ticket ticket = Ticket.of(citizen);
        ticket.act("acceptor", "acceptances", Map.of("kind", "COMPLAINT", "categoryCode", category))
                .then()
                .statusCode(200);
        return ticket.dispatchedTo("ZD01");
    }
}
