package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** T15: the clock stands still, never for more than thirty days at once. */
class TicketSuspendingTest {

    private static final Instant LATEST = MONDAY.plus(Duration.ofDays(30));

    private final Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

    @Test
    void theClockStopsWhenTheSupervisorGrants() {
        ask(LATEST);
        assertNull(ticket.pausedAt());

        grant(SUPERVISOR, MONDAY);

        assertEquals(TicketState.SUSPENDED, ticket.state());
        assertEquals(MONDAY, ticket.pausedAt());
        assertEquals(LATEST, ticket.suspendedUntil());
    }

    @Test
    void nobodyLooksAwayForMoreThanThirtyDays() {
        tooLong(() -> ask(LATEST.plusSeconds(1)));
        tooLong(() -> ask(MONDAY));
        assertNull(ticket.asked());
    }

    @Test
    void aReviewDateGoneByWhenItIsGrantedIsTooLate() {
        ask(TUESDAY);

        tooLong(() -> grant(SUPERVISOR, TUESDAY));
        assertEquals(TicketState.HANDLING, ticket.state());
    }

    @Test
    void whoAsksDoesNotDecide() {
        ask(LATEST);

        refuseSame(() -> grant(LEAD, MONDAY));
        refuseSame(() -> ticket.suspending().refuse("不等", on(LEAD, MONDAY)));
        assertEquals(TicketState.HANDLING, ticket.state());
    }

    private static void tooLong(Executable act) {
        assertRefused(VoiceCode.VOICE_SUSPENSION_TOO_LONG, act);
    }

    private static void refuseSame(Executable decision) {
        assertRefused(VoiceCode.VOICE_SECOND_PERSON_NEEDED, decision);
    }

    private void ask(Instant until) {
        ticket.suspending().ask(Suspending.Reason.EXPERT_TEST, until, "等鉴定结论", on(LEAD, MONDAY));
    }

    private void grant(Actor by, Instant now) {
        ticket.suspending().grant(null, on(by, now));
    }
}
