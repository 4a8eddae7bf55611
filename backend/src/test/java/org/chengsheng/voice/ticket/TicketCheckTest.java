package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;

/** T18: a third person looks on site, and shows it. */
class TicketCheckTest {

    private final Ticket ticket = TicketFixture.pendingCheck();

    @Test
    void whatTheCheckerSawIsShown() {
        assertRefused(VoiceCode.VOICE_CHECK_PHOTO_REQUIRED, () -> confirm(List.of(), CHECKER));
        assertRefused(VoiceCode.VOICE_CHECK_PHOTO_REQUIRED, () -> fail(List.of(), CHECKER));
        assertEquals(TicketState.PENDING_CHECK, ticket.state());

        confirm(PHOTO, CHECKER);

        assertEquals(TicketState.REPLIED, ticket.state());
        assertEquals(CHECKER.id(), ticket.checkerId());
    }

    @Test
    void whatIsNotFixedGoesBackAndTheClockRunsOn() {
        fail(PHOTO, CHECKER);

        assertEquals(TicketState.REWORK, ticket.state());
        assertEquals(TUESDAY, ticket.dueAt());
        assertNull(ticket.pausedAt());
    }

    @Test
    void neitherHandlerNorReviewerChecks() {
        for (Actor involved : List.of(HANDLER, LEAD)) {
            assertRefused(VoiceCode.VOICE_SAME_PERSON, () -> confirm(PHOTO, involved));
            assertRefused(VoiceCode.VOICE_SAME_PERSON, () -> fail(PHOTO, involved));
        }
    }

    private void confirm(List<UUID> photos, Actor by) {
        ticket.reviewing().confirmCheck("已清运", photos, REPLY_TEXT, by, MONDAY);
    }

    private void fail(List<UUID> photos, Actor by) {
        ticket.reviewing().failCheck("还在", photos, TUESDAY, on(by, MONDAY));
    }
}
