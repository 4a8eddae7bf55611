package org.chengsheng.voice.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;

/** Counts kept for an hour: only a change may end them. */
@ApiTest
@TestProfile(KeptCountsApiTest.ForAnHour.class)
class KeptCountsApiTest {

    private static final Duration SOON = Duration.ofSeconds(6);

    /** The signal of a change is on its way for a moment. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    public static class ForAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chengsheng.counts-kept", "1h");
        }
    }

    @Test
    void whoChangedSomethingFindsItCounted() {
        int before = counted("acceptor", "kind=CONSULT");
        int waiting = waiting("acceptor");

        Ticket ticket = Ticket.of(Citizen.asks("计数：刚刚提交的一件。"));

        assertEquals(before + 1, counted("acceptor", "kind=CONSULT"));
        assertEquals(waiting + 1, waiting("acceptor"));
        ticket.accepted();
        assertEquals(waiting, waiting("acceptor"));
    }

    @Test
    void aChangeOfAnotherReplicaIsHeardOf() throws InterruptedException {
        Ticket ticket = Ticket.of(Citizen.asks("计数：别处改动的一件。"));
        Thread.sleep(SETTLED.toMillis());
        int before = counted("leader", "urgent=true");

        OwnerDatabase.update(
                "update voice_ticket set urgent = true, version = version + 1 where number = ?",
                ticket.number());

        long until = System.nanoTime() + SOON.toNanos();
        while (counted("leader", "urgent=true") != before + 1) {
            assertTrue(System.nanoTime() < until, "the change was not heard of");
            Thread.sleep(100);
        }
    }

    @Test
    void whatDidNotChangeIsCountedOnceForAllWhoSeeTheSame()
            throws SQLException, InterruptedException {
        Ticket ticket = Ticket.of(Citizen.asks("计数：没有人听见的一件。"));
        Thread.sleep(SETTLED.toMillis());
        int late = counted("acceptor", "due=OVERDUE");
        int ofUnit = counted("handler", "due=OVERDUE");

        makeLateUnheard(ticket);

        // The clock has moved on, the question is still the same; the unit asks another one.
        assertEquals(late, counted("acceptor", "due=OVERDUE"));
        assertEquals(ofUnit, counted("handler", "due=OVERDUE"));
        assertEquals(
                late + 1, Staff.as("acceptor").get(overdue()).jsonPath().getList("items").size());
        Ticket.of(Citizen.asks("计数：随后的一件。"));
        assertEquals(late + 1, counted("acceptor", "due=OVERDUE"));
        assertEquals(ofUnit, counted("handler", "due=OVERDUE"));
    }

    private static String overdue() {
        return Ticket.TICKETS + "?due=OVERDUE&limit=100";
    }

    /** As if no trigger had said anything. */
    private static void makeLateUnheard(Ticket ticket) throws SQLException {
        try (Connection owner = OwnerDatabase.connect();
                Statement sql = owner.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(
                    "update voice_ticket set due_at = now() - interval '1 day' where number = '"
                            + ticket.number()
                            + "'");
        }
    }

    private static int counted(String login, String filter) {
        return Staff.as(login).get(Ticket.TICKETS + "/count?" + filter).path("count");
    }

    private static int waiting(String login) {
        return Staff.as(login)
                .get("/api/console/workbench")
                .path("queues.find { it.key == 'TO_ACCEPT' }.count");
    }
}
