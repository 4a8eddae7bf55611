package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.SECOND;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T5: not accepted by two persons; the citizen objects once and others decide again. */
class TicketDecliningTest {

    private static final String CHANNEL = "请向法院提起诉讼";

    private final Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.CONSULT);

    @Test
    void twoPersonsDecline() {
        declined();

        assertEquals(TicketState.NOT_ACCEPTED, ticket.state());
        assertEquals(DeclineReason.LEGAL_PROCEDURE, ticket.declineReason());
        assertEquals(CHANNEL, lastDraft(ticket).text());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeclineReason.class,
            names = {"NOT_SUPPLEMENTED", "NOT_FOUND_ON_SITE"})
    void whatOthersFindIsNoReasonToChoose(DeclineReason reason) {
        assertRefused(
                VoiceCode.VOICE_DECLINE_REASON_NOT_YOURS,
                () -> ticket.declining().propose(reason, CHANNEL, on(ACCEPTOR, MONDAY)));
        assertNull(ticket.asked());
    }

    @Test
    void whoProposesNeitherConfirmsNorRefuses() {
        ticket.declining().propose(DeclineReason.SECRET, CHANNEL, on(ACCEPTOR, MONDAY));
        Occasion same = on(ACCEPTOR, MONDAY);

        assertRefused(
                VoiceCode.VOICE_SECOND_PERSON_NEEDED,
                () -> ticket.declining().confirm(CHANNEL, same));
        assertRefused(
                VoiceCode.VOICE_SECOND_PERSON_NEEDED,
                () -> ticket.declining().refuse("应当受理", same));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @Test
    void theCitizenObjectsWithinFifteenDays() {
        declined();

        assertRefused(
                VoiceCode.VOICE_OBJECTION_TOO_LATE,
                () -> object(at("2026-12-08T09:00").plusSeconds(1)));
        object(at("2026-12-08T09:00"));

        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertEquals(TUESDAY, ticket.dueAt());
    }

    @Test
    void theCitizenObjectsOnce() {
        declined();
        object(MONDAY);
        ticket.declining().propose(DeclineReason.SECRET, CHANNEL, on(REVISITOR, MONDAY));
        ticket.declining().confirm(CHANNEL, on(SUPERVISOR, MONDAY));

        assertRefused(VoiceCode.VOICE_OBJECTION_ONCE, () -> object(MONDAY));
        assertEquals(TicketState.NOT_ACCEPTED, ticket.state());
    }

    @Test
    void afterAnObjectionNeitherOfTheTwoDecidesAgain() {
        declined();
        object(MONDAY);
        for (Actor former : List.of(ACCEPTOR, SECOND)) {
            Occasion on = on(former, MONDAY);
            refuseFormer(() -> TicketFixture.accept(ticket, former));
            refuseFormer(() -> ticket.answerAtOnce(GOOD_REPLY, former, MONDAY));
            refuseFormer(() -> ticket.verifying().send(TicketFixture.fieldCase("E0508"), on));
            refuseFormer(() -> ticket.declining().propose(DeclineReason.SECRET, CHANNEL, on));
        }

        TicketFixture.accept(ticket, REVISITOR);

        assertEquals(TicketState.ACCEPTED, ticket.state());
    }

    @Test
    void norDoesWhoFoundNothingOnSite() {
        ticket.verifying().send(TicketFixture.fieldCase("E0508"), on(ACCEPTOR, MONDAY));
        ticket.verifying().notFound("没有", List.of(id(1), id(2)), on(CHECKER, MONDAY));
        object(MONDAY);

        refuseFormer(() -> TicketFixture.accept(ticket, CHECKER));
    }

    private static void refuseFormer(Executable act) {
        assertRefused(VoiceCode.VOICE_OBJECTION_NEW_ACCEPTOR, act);
    }

    private void declined() {
        ticket.declining().propose(DeclineReason.LEGAL_PROCEDURE, CHANNEL, on(ACCEPTOR, MONDAY));
        ticket.declining().confirm(CHANNEL, on(SECOND, MONDAY));
    }

    private void object(Instant now) {
        ticket.declining().object("请再看一次", TUESDAY, on(Actor.CITIZEN, now));
    }
}
