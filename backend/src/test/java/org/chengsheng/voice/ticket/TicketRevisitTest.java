package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T20: the call back, at most three tries on three days. */
class TicketRevisitTest {

    private static final NewLimit AGAIN = new NewLimit("3 WORKING_DAY", at("2026-11-27T17:30"));

    private static final Revisit NOBODY = new Revisit(false, null, null, null, "无人接听");

    private final Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);

    @Test
    void anAnsweredCallClosesWithTheThreeAnswers() {
        ticket.followingUp()
                .revisit(
                        new Revisit(true, true, true, true, null),
                        AGAIN,
                        on(REVISITOR, at("2026-11-24T10:00")));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(true, ticket.contacted());
        assertEquals(true, ticket.solved());
        assertEquals(true, ticket.satisfied());
        assertEquals(at("2026-11-24T10:00"), ticket.closedAt());
        assertEquals(Map.of("reached", true, "try", 1), lastDraft(ticket).facts());
    }

    @Test
    void anAnsweredCallNeedsTheVerdict() {
        assertRefused(
                VoiceCode.VOICE_REVISIT_INCOMPLETE,
                () ->
                        ticket.followingUp()
                                .revisit(
                                        new Revisit(true, true, true, null, null),
                                        AGAIN,
                                        on(REVISITOR, at("2026-11-24T10:00"))));
        assertEquals(TicketState.REPLIED, ticket.state());
    }

    @Test
    void aCitizenNotContentIsAskedWhy() {
        for (Revisit silent :
                List.of(
                        new Revisit(true, true, true, false, null),
                        new Revisit(true, true, false, true, null))) {
            assertRefused(VoiceCode.VOICE_REVISIT_REASON_REQUIRED, () -> call(silent));
        }
        assertEquals(TicketState.REPLIED, ticket.state());
    }

    @Test
    void whatCannotBeHadIsExplainedOnRecord() {
        for (String words : Arrays.asList(null, "不合理的要求，不行")) {
            Revisit unexplained = new Revisit(true, true, false, false, true, words);
            assertRefused(VoiceCode.VOICE_EXPLANATION_REQUIRED, () -> call(unexplained));
        }
        call(new Revisit(true, true, false, false, true, "要求拆除合法建筑，已解释"));

        assertEquals(TicketState.CLOSED, ticket.state());
    }

    private void call(Revisit revisit) {
        ticket.followingUp().revisit(revisit, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));
    }

    @Test
    void threeTriesOnThreeDaysCloseAsNotReached() {
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));
        assertEquals(TicketState.REVISITING, ticket.state());
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-25T10:00")));
        assertEquals(TicketState.REVISITING, ticket.state());
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-26T10:00")));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertNull(ticket.satisfied());
        assertEquals(Map.of("reached", false, "try", 3), lastDraft(ticket).facts());
    }

    @Test
    void aSecondTryOnTheSameDayDoesNotCount() {
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T08:30")));

        assertRefused(
                VoiceCode.VOICE_REVISIT_SAME_DAY,
                () ->
                        ticket.followingUp()
                                .revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T23:59"))));

        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-25T00:00")));
        assertEquals(Map.of("reached", false, "try", 2), lastDraft(ticket).facts());
    }

    @Test
    void aCallAnsweredLaterTheSameDayCounts() {
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T08:30")));

        ticket.followingUp()
                .revisit(
                        new Revisit(true, true, true, true, null),
                        AGAIN,
                        on(REVISITOR, at("2026-11-24T16:00")));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(true, ticket.satisfied());
    }

    @Test
    void theTryThatLeadsToAReworkIsCountedToo() {
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));
        ticket.followingUp()
                .revisit(
                        new Revisit(true, true, false, false, "没有解决"),
                        AGAIN,
                        on(REVISITOR, at("2026-11-25T10:00")));

        assertEquals(TicketState.REWORK, ticket.state());
        assertEquals(2, lastDraft(ticket).facts().get("try"));
    }

    @Test
    void anUnreachedCitizenKeepsTheRatingGivenBefore() {
        Ticket rated = TicketFixture.revisiting(TicketKind.COMPLAINT);

        rated.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));

        assertEquals(false, rated.satisfied());
    }

    @Test
    void whoWasCalledInVainStillRates() {
        ticket.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));

        ticket.followingUp()
                .rate(new Rating(true, true, true, List.of(), null), at("2026-11-24T18:00"));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertEquals(true, ticket.satisfied());
    }

    @Test
    void whoAskedForTheCallHasRatedAlready() {
        Ticket rated = TicketFixture.revisiting(TicketKind.COMPLAINT);
        rated.followingUp().revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00")));

        assertRefused(
                VoiceCode.VOICE_TICKET_ALREADY_RATED,
                () ->
                        rated.followingUp()
                                .rate(
                                        new Rating(true, true, true, List.of(), null),
                                        at("2026-11-24T18:00")));
    }

    @Test
    void beforeTheReplyNobodyIsCalled() {
        Ticket handled = TicketFixture.pendingReview(TicketKind.COMPLAINT);

        assertRefused(
                VoiceCode.VOICE_ACT_NOT_POSSIBLE,
                () ->
                        handled.followingUp()
                                .revisit(NOBODY, AGAIN, on(REVISITOR, at("2026-11-24T10:00"))));
    }
}
