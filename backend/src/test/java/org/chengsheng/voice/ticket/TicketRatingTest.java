package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T20: the citizen's verdict. */
class TicketRatingTest {

    private final Ticket complaint = TicketFixture.replied(TicketKind.COMPLAINT);

    @ParameterizedTest(name = "contacted {0}, solved {1}, satisfied {2}: {3}")
    @CsvSource({
        "true, true, true, CLOSED",
        "false, true, true, CLOSED",
        ", true, true, CLOSED",
        "true, false, true, REVISITING",
        "true, true, false, REVISITING",
        "true, false, false, REVISITING"
    })
    void contentClosesAndAnythingElseAsksForACall(
            Boolean contacted, Boolean solved, boolean satisfied, TicketState next) {
        complaint
                .followingUp()
                .rate(new Rating(contacted, solved, satisfied, List.of(), null), TUESDAY);

        assertEquals(next, complaint.state());
        assertEquals(contacted, complaint.contacted());
        assertEquals(solved, complaint.solved());
        assertEquals(satisfied, complaint.satisfied());
        assertEquals(next == TicketState.CLOSED ? TUESDAY : null, complaint.closedAt());
    }

    @Test
    void reasonsAndCommentAreKept() {
        List<RatingReason> reasons = List.of(RatingReason.TOO_SLOW, RatingReason.ATTITUDE);

        complaint.followingUp().rate(new Rating(true, false, false, reasons, "拖了两周"), TUESDAY);

        assertEquals(List.of("TOO_SLOW", "ATTITUDE"), complaint.ratingReasons());
        assertEquals("拖了两周", complaint.ratingComment());
        assertEquals("拖了两周", lastDraft(complaint).text());
        assertEquals(TUESDAY, complaint.ratedAt());
    }

    @Test
    void aSecondRatingIsRefused() {
        complaint.followingUp().rate(new Rating(true, false, false, List.of(), null), TUESDAY);

        assertRefused(
                VoiceCode.VOICE_TICKET_ALREADY_RATED,
                () ->
                        complaint
                                .followingUp()
                                .rate(new Rating(true, true, true, List.of(), null), TUESDAY));
        assertEquals(false, complaint.satisfied());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"COMPLAINT", "REPORT"})
    void whatCanBeFixedMustBeJudgedFixedOrNot(TicketKind kind) {
        Ticket ticket = TicketFixture.replied(kind);

        assertRefused(
                VoiceCode.VOICE_RATING_INCOMPLETE,
                () ->
                        ticket.followingUp()
                                .rate(new Rating(true, null, true, List.of(), null), TUESDAY));
        assertNull(ticket.ratedAt());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"CONSULT", "SUGGEST", "PRAISE"})
    void otherKindsMayLeaveThatOpen(TicketKind kind) {
        Ticket ticket = TicketFixture.replied(kind);

        ticket.followingUp().rate(new Rating(null, null, true, List.of(), null), TUESDAY);

        assertEquals(TicketState.CLOSED, ticket.state());
        assertNull(ticket.solved());
    }

    @Test
    void beforeTheReplyThereIsNothingToRate() {
        Ticket handled = TicketFixture.pendingReview(TicketKind.COMPLAINT);

        assertRefused(
                VoiceCode.VOICE_ACT_NOT_POSSIBLE,
                () ->
                        handled.followingUp()
                                .rate(new Rating(true, true, true, List.of(), null), TUESDAY));
    }

    @Test
    void withoutARatingTheTicketClosesUnratedAndNeverAsSatisfied() {
        complaint.followingUp().closeUnrated(TUESDAY);

        assertEquals(TicketState.CLOSED, complaint.state());
        assertEquals(TUESDAY, complaint.closedAt());
        assertNull(complaint.satisfied());
        assertNull(complaint.ratedAt());
        assertEquals(Actor.SYSTEM, lastDraft(complaint).actor());
    }
}
