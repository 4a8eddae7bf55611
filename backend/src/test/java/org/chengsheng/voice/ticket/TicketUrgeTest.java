package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T22: a citizen urges once in two working days, and is told from when it is possible again. */
class TicketUrgeTest {

    private static final Instant FRIDAY = at("2026-11-27T10:00");
    private static final Instant NEXT = at("2026-12-01T00:00");

    private final Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

    @Test
    void nobodyWaitsForTheFirstTime() {
        assertNull(ticket.supervising().urgeFrom(on(Actor.CITIZEN, FRIDAY)));
    }

    @Test
    void afterItTheCitizenWaitsTwoWorkingDays() {
        urge(FRIDAY);

        assertEquals(NEXT, ticket.supervising().urgeFrom(on(Actor.CITIZEN, FRIDAY)));
        assertRefused(VoiceCode.VOICE_URGE_TOO_SOON, () -> urge(NEXT.minusSeconds(1)));
    }

    @Test
    void thenItIsPossibleAgain() {
        urge(FRIDAY);

        assertNull(ticket.supervising().urgeFrom(on(Actor.CITIZEN, NEXT)));
        urge(NEXT);
        assertEquals(NEXT, ticket.urgedAt());
    }

    private void urge(Instant at) {
        ticket.supervising().urge(null, on(Actor.CITIZEN, at));
    }
}
