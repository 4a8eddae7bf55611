package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PLACE;
import static org.chengsheng.voice.ticket.TicketFixture.file;
import static org.chengsheng.voice.ticket.TicketFixture.filing;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T1 and T2: what enters the register, and how. */
class TicketFilingTest {

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"COMPLAINT", "REPORT"})
    void aFieldKindNeedsAPlace(TicketKind kind) {
        assertRefused(VoiceCode.VOICE_PLACE_REQUIRED, () -> file(kind, null, false));
        assertEquals(PLACE, file(kind, PLACE, false).place());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"CONSULT", "SUGGEST", "PRAISE"})
    void otherKindsNeedNoPlace(TicketKind kind) {
        assertNull(file(kind, null, false).place());
    }

    @Test
    void aComplaintAboutStaffNeedsNoPlace() {
        assertTrue(file(TicketKind.COMPLAINT, null, true).isAboutStaff());
    }

    @Test
    void anAddressAloneIsAPlace() {
        Place typed = new Place(null, null, null, "解放路12号");

        assertEquals(typed, file(TicketKind.COMPLAINT, typed, false).place());
    }

    @Test
    void theFirstEventKeepsTheTextAsWritten() {
        Ticket ticket = file(TicketKind.CONSULT, null, false);

        EventDraft event = lastDraft(ticket);
        assertEquals(Act.FILE, event.act());
        assertNull(event.from());
        assertEquals(TicketState.SUBMITTED, event.to());
        assertEquals(filing(TicketKind.CONSULT, null, false).text(), event.text());
        assertTrue(TicketNumber.isWellFormed(ticket.number()));
    }

    @Test
    void aCleanTicketWaitsForAcceptanceWithoutAFlag() {
        Ticket ticket = file(TicketKind.CONSULT, null, false);

        ticket.screen(null, false, MONDAY);

        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertFalse(ticket.isFlagged());
        assertEquals(Map.of(), lastDraft(ticket).facts());
    }

    @Test
    void aSuspiciousTicketIsFlaggedAndNeverDropped() {
        Ticket ticket = file(TicketKind.CONSULT, null, false);

        ticket.screen("words", false, MONDAY);

        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
        assertTrue(ticket.isFlagged());
        assertEquals("words", ticket.flagReason());
        assertEquals(Map.of("flag", "words"), lastDraft(ticket).facts());
    }

    @Test
    void theSummaryIsOneLineThatNeverCutsARareCharacter() {
        String text = "\n" + "字".repeat(59) + "\uD842\uDFB7尾";
        Filing plain = filing(TicketKind.CONSULT, null, false);
        Filing filing =
                new Filing(
                        plain.kind(),
                        plain.source(),
                        text,
                        null,
                        true,
                        false,
                        null,
                        false,
                        null,
                        plain.receiptHash(),
                        plain.photos(),
                        plain.submittedAt(),
                        plain.promisedAt());

        Ticket ticket = Ticket.file(id(1), filing, Actor.CITIZEN, MONDAY);

        assertEquals("字".repeat(59), ticket.summary());
        assertEquals(text, ticket.text());
    }

    /** 3.5: lists are read by those an earlier complaint may be about. */
    @Test
    void aSummaryNamesNoOtherTicket() {
        assertEquals(
                "接着（另一件诉求）说：还是没人管。",
                Ticket.summaryOf("接着T20261122-7KQ4ZP说：\n还是没人管。").replace(" ", ""));
    }
}
