package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.id;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T8: somebody looks on site before a field matter is taken, and brings photos. */
class TicketVerifyingTest {

    private final Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);

    @Test
    void onlyWhatStandsInTheStreetIsLookedAt() {
        Acceptance noField = Acceptance.plain(TicketKind.COMPLAINT, "E0508", false, TUESDAY, null);

        assertRefused(
                VoiceCode.VOICE_NOT_FIELD_CASE,
                () -> ticket.verifying().send(noField, on(ACCEPTOR, MONDAY)));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @Test
    void aComplaintAboutStaffIsNotLookedAt() {
        Ticket about = TicketFixture.pendingAcceptanceAboutStaff();

        assertRefused(
                VoiceCode.VOICE_NOT_FIELD_CASE,
                () ->
                        about.verifying()
                                .send(TicketFixture.fieldCase("E0508"), on(ACCEPTOR, MONDAY)));
    }

    @Test
    void whatIsThereIsShown() {
        sent();

        assertRefused(VoiceCode.VOICE_VERIFY_PHOTO_REQUIRED, () -> found(List.of()));
        found(PHOTO);

        assertEquals(TicketState.ACCEPTED, ticket.state());
        assertEquals(CHECKER.id(), ticket.checkerId());
    }

    @Test
    void whatIsNotThereIsShownFromTwoSides() {
        sent();

        assertRefused(VoiceCode.VOICE_NOT_FOUND_PHOTOS, () -> notFound(PHOTO));
        notFound(List.of(id(1), id(2)));

        assertEquals(TicketState.NOT_ACCEPTED, ticket.state());
        assertEquals(DeclineReason.NOT_FOUND_ON_SITE, ticket.declineReason());
    }

    private void sent() {
        ticket.verifying().send(TicketFixture.fieldCase("E0508"), on(ACCEPTOR, MONDAY));
    }

    private void found(List<UUID> photos) {
        ticket.verifying().found(TicketFixture.fieldCase("E0508"), photos, on(CHECKER, MONDAY));
    }

    private void notFound(List<UUID> photos) {
        ticket.verifying().notFound("桥下没有垃圾", photos, on(CHECKER, MONDAY));
    }
}
