package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T3 and T4: the citizen is asked at most twice, and the clock stops meanwhile. */
class TicketSupplementTest {

    private static final Instant DUE = at("2026-12-01T17:30");

    private static final Instant ANSWERED = MONDAY.plusSeconds(3_601);

    @Test
    void askingKeepsTheQuestionUntilItIsAnswered() {
        Ticket ticket = TicketFixture.needSupplement(TicketKind.COMPLAINT);
        assertEquals(TicketState.NEED_SUPPLEMENT, ticket.state());
        assertEquals("请说明具体位置", ticket.question());

        ticket.supplement("夜市东口", PHOTO, DUE, ANSWERED);

        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertNull(ticket.question());
        EventDraft event = lastDraft(ticket);
        assertEquals(Act.SUPPLEMENT, event.act());
        assertEquals("夜市东口", event.text());
        assertEquals(PHOTO, event.photos());
    }

    @Test
    void theClockStopsWhileTheCitizenIsAsked() {
        Ticket ticket = TicketFixture.needSupplement(TicketKind.COMPLAINT);
        ticket.supplement("夜市东口", List.of(), DUE, ANSWERED);
        assertEquals(3_601, ticket.pausedSeconds());

        ticket.askSupplement("几点？", on(ACCEPTOR, ANSWERED));
        ticket.supplement("晚上九点", List.of(), DUE, ANSWERED.plusSeconds(60));

        assertEquals(3_661, ticket.pausedSeconds());
    }

    @Test
    void aThirdQuestionIsRefused() {
        Ticket ticket = TicketFixture.needSupplement(TicketKind.COMPLAINT);
        ticket.supplement("夜市东口", List.of(), DUE, ANSWERED);
        ticket.askSupplement("几点？", on(ACCEPTOR, ANSWERED));
        ticket.supplement("晚上九点", List.of(), DUE, ANSWERED);

        assertRefused(
                VoiceCode.VOICE_SUPPLEMENT_ASKED_TWICE,
                () -> ticket.askSupplement("还有吗？", on(ACCEPTOR, ANSWERED)));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @ParameterizedTest
    @MethodSource("beingWorkedOn")
    void factsAddedWhileWorkGoesOnKeepTheState(Ticket ticket) {
        TicketState before = ticket.state();

        ticket.supplement("又来了两家", PHOTO, DUE, ANSWERED);

        assertEquals(before, ticket.state());
        assertEquals(0, ticket.pausedSeconds());
        EventDraft event = lastDraft(ticket);
        assertEquals(Act.ADD_FACTS, event.act());
        assertEquals("又来了两家", event.text());
    }

    static Stream<Ticket> beingWorkedOn() {
        return Stream.of(
                TicketFixture.pendingAcceptance(TicketKind.COMPLAINT),
                TicketFixture.accepted(TicketKind.COMPLAINT),
                TicketFixture.pendingSign(TicketKind.COMPLAINT),
                TicketFixture.handling(TicketKind.COMPLAINT),
                TicketFixture.pendingReview(TicketKind.COMPLAINT));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void afterTheReplyNoFactsAreAdded(Ticket ticket) {
        assertRefused(
                VoiceCode.VOICE_ACT_NOT_POSSIBLE,
                () -> ticket.supplement("又来了两家", List.of(), DUE, ANSWERED));
    }

    static Stream<Ticket> answered() {
        return Stream.of(
                TicketFixture.replied(TicketKind.COMPLAINT),
                TicketFixture.revisiting(TicketKind.COMPLAINT),
                TicketFixture.closed(TicketKind.COMPLAINT));
    }
}
