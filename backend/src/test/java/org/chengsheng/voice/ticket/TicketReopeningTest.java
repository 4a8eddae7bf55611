package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T25: the citizen comes back to it once within thirty days, a supervisor at any time. */
class TicketReopeningTest {

    private static final Instant LAST = MONDAY.plus(Duration.ofDays(30));
    private static final NewLimit AGAIN = new NewLimit("3 WORKING_DAY", LAST);

    private final Ticket ticket = TicketFixture.closed(TicketKind.COMPLAINT);

    @Test
    void theCitizenComesBackWithinThirtyDays() {
        assertRefused(
                VoiceCode.VOICE_REOPEN_TOO_LATE, () -> reopen(Actor.CITIZEN, LAST.plusSeconds(1)));
        reopen(Actor.CITIZEN, LAST);

        assertEquals(TicketState.REVISITING, ticket.state());
        assertTrue(ticket.isReopened());
    }

    @Test
    void theCitizenComesBackOnce() {
        reopen(Actor.CITIZEN, TUESDAY);
        closedAgain();

        assertRefused(VoiceCode.VOICE_REOPEN_ONCE, () -> reopen(Actor.CITIZEN, TUESDAY));
        assertEquals(TicketState.CLOSED, ticket.state());
    }

    @Test
    void aSupervisorComesBackAsOftenAndAsLateAsNeeded() {
        reopen(Actor.CITIZEN, TUESDAY);
        closedAgain();
        reopen(SUPERVISOR, LAST.plusSeconds(1));

        assertEquals(TicketState.REVISITING, ticket.state());
    }

    @Test
    void whatASupervisorReopenedIsTheCitizensToReopenStill() {
        reopen(SUPERVISOR, TUESDAY);
        closedAgain();
        reopen(Actor.CITIZEN, TUESDAY);

        assertEquals(TicketState.REVISITING, ticket.state());
    }

    private void reopen(Actor by, Instant now) {
        ticket.followingUp().reopen("又出现了同样的摊位", List.of(), on(by, now));
    }

    private void closedAgain() {
        ticket.followingUp()
                .revisit(new Revisit(true, true, true, true, null), AGAIN, on(REVISITOR, TUESDAY));
    }
}
