package org.chengsheng.voice.followup;

import static org.chengsheng.testsupport.AtOnce.atOnce;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.LogCapture;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas run the same job at the same moment, and clocks are put forward and back. */
@ApiTest
class JobsAtOnceApiTest {

    private static final int REPLICAS = 4;

    @Inject LapseSupplements lapseSupplements;
    @Inject WatchDeadlines watchDeadlines;
    @Inject CloseUnrated closeUnrated;

    private MovedClock clock;

    @BeforeEach
    void start() {
        clock = MovedClock.to("2026-12-02T10:00");
    }

    @Test
    void replicasDoTheWorkOnce() throws Exception {
        List<Ticket> asked = IntStream.range(0, 8).mapToObj(i -> asked()).toList();
        clock.put("2026-12-10T09:00");
        try (LogCapture logs = LogCapture.open()) {
            atOnce(REPLICAS, run(lapseSupplements::handle));
            Assertions.assertFalse(logs.text().contains("left ticket"), logs.text());
        }
        asked.forEach(
                ticket ->
                        ticket.seenBy("acceptor")
                                .body("state", equalTo("NOT_ACCEPTED"))
                                .body(
                                        "timeline.findAll { it.act == 'LAPSE_SUPPLEMENT' }",
                                        hasSize(1)));
        asked.forEach(Ticket::assertIntact);
    }

    @Test
    void replicasWarnAndSuperviseOnce() throws Exception {
        List<Ticket> late =
                IntStream.range(0, 4)
                        .mapToObj(i -> Ticket.of(Citizen.complains("没有人处理的一件。")).accepted())
                        .toList();
        clock.put("2026-12-16T09:00");
        atOnce(REPLICAS, run(watchDeadlines::handle));
        late.forEach(
                ticket ->
                        ticket.seenBy("supervisor")
                                .body("timeline.findAll { it.act == 'URGE' }", hasSize(1))
                                .body("timeline.findAll { it.act == 'SUPERVISE' }", hasSize(1)));
        late.forEach(Ticket::assertIntact);
    }

    /** A row that cannot be what it says it is does not hold up those behind it. */
    @Test
    void oneTicketThatCannotBeDoneDoesNotHoldUpTheOthers() {
        Ticket broken = Ticket.of(Citizen.complains("第一件，卡住的。")).replied();
        clock.put("2026-12-02T10:10");
        Ticket behind = Ticket.of(Citizen.complains("第二件，排在后面。")).replied();
        OwnerDatabase.update(
                "update voice_ticket set event_count = event_count - 1 where number = ?",
                broken.number());
        clock.put("2026-12-12T10:00");
        closeUnrated.handle();
        OwnerDatabase.update(
                "update voice_ticket set event_count = event_count + 1 where number = ?",
                broken.number());

        broken.seenBy("supervisor").body("state", equalTo("REPLIED"));
        behind.seenBy("supervisor").body("state", equalTo("CLOSED"));
        closeUnrated.handle();
        broken.seenBy("supervisor").body("state", equalTo("CLOSED"));
        broken.assertIntact();
    }

    @Test
    void aClockPutBackLapsesNothingAndTakesNoTimeAway() {
        Ticket ticket = asked();
        clock.put("2026-12-01T09:00");
        lapseSupplements.handle();
        watchDeadlines.handle();
        ticket.seenBy("acceptor").body("state", equalTo("NEED_SUPPLEMENT"));

        Citizen.holding(ticket.number(), receipt)
                .supplements(Map.of("text", "示范花园南门。"))
                .then()
                .statusCode(200);
        ticket.seenBy("acceptor")
                .body("state", equalTo("PENDING_ACCEPTANCE"))
                .body("dueAt", equalTo("2026-12-10T09:30:00Z"))
                .body(
                        "timeline.act",
                        equalTo(List.of("FILE", "SCREEN", "ASK_SUPPLEMENT", "SUPPLEMENT")));
        Assertions.assertEquals(
                0,
                OwnerDatabase.number(
                        "select paused_seconds from voice_ticket where number = ?",
                        ticket.number()));
        ticket.assertIntact();
    }

    @Test
    void aClockThatJumpedForwardsAndCameBackGoesOn() {
        Ticket ticket = Ticket.of(Citizen.complains("时钟跳动时也要办的一件。")).accepted();
        clock.put("2026-12-16T09:00");
        watchDeadlines.handle();
        clock.put("2026-12-02T11:00");
        watchDeadlines.handle();
        ticket.dispatchedTo("ZD01").signed().answered().approved();
        ticket.seenBy("supervisor")
                .body("state", equalTo("REPLIED"))
                .body("standing.wasOverdue", equalTo(false))
                .body("timeline.findAll { it.act == 'SUPERVISE' }", hasSize(1));
        ticket.assertIntact();
    }

    private String receipt;

    private Ticket asked() {
        Citizen citizen = Citizen.complains("有人倒垃圾，请来看看。");
        receipt = citizen.receiptCode();
        Ticket ticket = Ticket.of(citizen);
        ticket.act("acceptor", "supplement-requests", Map.of("question", "请问在哪一个小区？"))
                .then()
                .statusCode(200);
        return ticket;
    }

    private static Callable<Void> run(Runnable job) {
        return () -> {
            job.run();
            return null;
        };
    }
}
