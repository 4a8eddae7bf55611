package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T20: the call back, at most three tries on three days. */
class TicketRevisitTest {

    private static final Revisit NOBODY = new Revisit(false, null, null, null, "无人接听");

    private final Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);

    @Test
    void anAnsweredCallClosesWithTheThreeAnswers() {
        ticket.revisit(
                new Revisit(true, true, true, false, "已解决，嫌慢"), REVISITOR, at("2026-11-24T10:00"));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(true, ticket.contacted());
        assertEquals(true, ticket.solved());
        assertEquals(false, ticket.satisfied());
        assertEquals(at("2026-11-24T10:00"), ticket.closedAt());
        assertEquals(Map.of("reached", true, "try", 1), lastDraft(ticket).facts());
    }

    @Test
    void anAnsweredCallNeedsTheVerdict() {
        assertRefused(
                VoiceCode.VOICE_REVISIT_INCOMPLETE,
                () ->
                        ticket.revisit(
                                new Revisit(true, true, true, null, null),
                                REVISITOR,
                                at("2026-11-24T10:00")));
        assertEquals(TicketState.REPLIED, ticket.state());
    }

    @Test
    void threeTriesOnThreeDaysCloseAsNotReached() {
        ticket.revisit(NOBODY, REVISITOR, at("2026-11-24T10:00"));
        assertEquals(TicketState.REVISITING, ticket.state());
        ticket.revisit(NOBODY, REVISITOR, at("2026-11-25T10:00"));
        assertEquals(TicketState.REVISITING, ticket.state());
        ticket.revisit(NOBODY, REVISITOR, at("2026-11-26T10:00"));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertNull(ticket.satisfied());
        assertEquals(Map.of("reached", false, "try", 3), lastDraft(ticket).facts());
    }

    @Test
    void aSecondTryOnTheSameDayDoesNotCount() {
        ticket.revisit(NOBODY, REVISITOR, at("2026-11-24T08:30"));

        assertRefused(
                VoiceCode.VOICE_REVISIT_SAME_DAY,
                () -> ticket.revisit(NOBODY, REVISITOR, at("2026-11-24T23:59")));

        ticket.revisit(NOBODY, REVISITOR, at("2026-11-25T00:00"));
        assertEquals(Map.of("reached", false, "try", 2), lastDraft(ticket).facts());
    }

    @Test
    void aCallAnsweredLaterTheSameDayCounts() {
        ticket.revisit(NOBODY, REVISITOR, at("2026-11-24T08:30"));

        ticket.revisit(
                new Revisit(true, true, true, true, null), REVISITOR, at("2026-11-24T16:00"));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(true, ticket.satisfied());
    }

    @Test
    void anUnreachedCitizenKeepsTheRatingGivenBefore() {
        Ticket rated = TicketFixture.revisiting(TicketKind.COMPLAINT);

        rated.revisit(NOBODY, REVISITOR, at("2026-11-24T10:00"));

        assertEquals(false, rated.satisfied());
    }

    @Test
    void beforeTheReplyNobodyIsCalled() {
        Ticket handled = TicketFixture.pendingReview(TicketKind.COMPLAINT);

        assertRefused(
                VoiceCode.VOICE_ACT_NOT_POSSIBLE,
                () -> handled.revisit(NOBODY, REVISITOR, at("2026-11-24T10:00")));
    }
}
