package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** 3.4: the first response to danger within two hours, measured apart from the result. */
class FirstResponseTest {

    private final Ticket ticket = TicketFixture.urgent();

    @Test
    void itIsMeasuredFromAcceptance() {
        assertEquals(at("2026-11-23T11:00"), ticket.respondDueAt());
        assertNull(ticket.respondedAt());
    }

    @Test
    void aResponseInTimeLeavesTheTicketWhereItIs() {
        ticket.responding().respond("正在赶往现场", HANDLER, at("2026-11-23T10:59"));

        assertEquals(TicketState.PENDING_SIGN, ticket.state());
        assertEquals(at("2026-11-23T10:59"), ticket.respondedAt());
        assertEquals(Map.of("late", false), lastDraft(ticket).facts());
    }

    @Test
    void aLateResponseSaysSo() {
        ticket.responding().respond("正在赶往现场", HANDLER, at("2026-11-23T11:01"));

        assertEquals(Map.of("late", true), lastDraft(ticket).facts());
    }

    @Test
    void thereIsOneFirstResponse() {
        ticket.responding().respond("正在赶往现场", HANDLER, MONDAY);

        assertRefused(
                VoiceCode.VOICE_NO_RESPONSE_DUE,
                () -> ticket.responding().respond("又来一次", HANDLER, MONDAY));
    }

    @Test
    void anOrdinaryMatterHasNone() {
        Ticket ordinary = TicketFixture.handling(TicketKind.COMPLAINT);

        assertNull(ordinary.respondDueAt());
        assertRefused(
                VoiceCode.VOICE_NO_RESPONSE_DUE,
                () -> ordinary.responding().respond("正在赶往现场", HANDLER, MONDAY));
    }

    @Test
    void theAnswerItselfIsAResponse() {
        ticket.sign(HANDLER, MONDAY);
        ticket.reviewing().submit(Outcome.SOLVED, TicketFixture.GOOD_REPLY, PHOTO, HANDLER, MONDAY);
        ticket.reviewing()
                .approve(
                        null,
                        TicketFixture.REPLY_TEXT,
                        TicketFixture.SUPERVISOR,
                        at("2026-11-23T10:00"));

        assertEquals(TicketState.REPLIED, ticket.state());
        assertEquals(at("2026-11-23T10:00"), ticket.respondedAt());
    }
}
