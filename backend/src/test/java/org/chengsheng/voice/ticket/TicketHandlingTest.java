package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.OTHER_UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T9, T10, T11 and T16: from the queue to a result. */
class TicketHandlingTest {

    @Test
    void acceptanceDecidesKindCategoryUrgencyAndDueMoment() {
        Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);

        ticket.accept(
                Acceptance.plain(TicketKind.REPORT, "E0501", true, TUESDAY, "转执法"),
                ACCEPTOR,
                MONDAY);

        assertEquals(TicketState.ACCEPTED, ticket.state());
        assertEquals(TicketKind.REPORT, ticket.kind());
        assertEquals("E0501", ticket.categoryCode());
        assertTrue(ticket.isUrgent());
        assertEquals(MONDAY, ticket.acceptedAt());
        assertEquals(TUESDAY, ticket.dueAt());
        EventDraft event = lastDraft(ticket);
        assertEquals("转执法", event.text());
        assertEquals(TUESDAY.toString(), event.facts().get("dueAt"));
        assertEquals("E0501", event.facts().get("category"));
    }

    @Test
    void acceptanceWithoutACategoryHasNoCategoryInItsEvent() {
        Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.CONSULT);

        ticket.accept(
                Acceptance.plain(TicketKind.CONSULT, null, false, TUESDAY, null), ACCEPTOR, MONDAY);

        assertFalse(lastDraft(ticket).facts().containsKey("category"));
    }

    @ParameterizedTest
    @EnumSource(value = TicketKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONSULT")
    void onlyAQuestionIsAnsweredAtOnce(TicketKind kind) {
        Ticket ticket = TicketFixture.pendingAcceptance(kind);

        assertRefused(
                VoiceCode.VOICE_ANSWER_CONSULT_ONLY,
                () -> ticket.answerAtOnce(GOOD_REPLY, ACCEPTOR, MONDAY));
        assertEquals(TicketState.PENDING_ACCEPTANCE, ticket.state());
    }

    @Test
    void aTicketIsDispatchedToAUnitAndSignedByAPerson() {
        Ticket ticket = TicketFixture.accepted(TicketKind.COMPLAINT);

        TicketFixture.dispatch(ticket, OTHER_UNIT);
        assertEquals(TicketState.PENDING_SIGN, ticket.state());
        assertEquals(OTHER_UNIT, ticket.leadUnitId());
        assertEquals(Map.of("unit", OTHER_UNIT), lastDraft(ticket).facts());

        ticket.sign(HANDLER, MONDAY);
        assertEquals(TicketState.HANDLING, ticket.state());
        assertEquals(HANDLER.id(), ticket.handlerId());
    }

    @Test
    void aResultWaitsForReview() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

        ticket.reviewing().submit(Outcome.PARTLY_SOLVED, GOOD_REPLY, PHOTO, HANDLER, TUESDAY);

        assertEquals(TicketState.PENDING_REVIEW, ticket.state());
        assertEquals(Outcome.PARTLY_SOLVED, ticket.outcome());
        EventDraft event = lastDraft(ticket);
        assertEquals(GOOD_REPLY, event.text());
        assertEquals(PHOTO, event.photos());
        assertEquals(Map.of("outcome", Outcome.PARTLY_SOLVED), event.facts());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"COMPLAINT", "REPORT"})
    void theResultOfAFieldKindNeedsAPhoto(TicketKind kind) {
        Ticket ticket = TicketFixture.handling(kind);

        assertRefused(
                VoiceCode.VOICE_PROOF_PHOTO_REQUIRED,
                () ->
                        ticket.reviewing()
                                .submit(Outcome.SOLVED, GOOD_REPLY, List.of(), HANDLER, MONDAY));
        assertEquals(TicketState.HANDLING, ticket.state());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketKind.class,
            names = {"CONSULT", "SUGGEST", "PRAISE"})
    void theResultOfOtherKindsNeedsNoPhoto(TicketKind kind) {
        Ticket ticket = TicketFixture.handling(kind);

        ticket.reviewing().submit(Outcome.EXPLAINED, GOOD_REPLY, List.of(), HANDLER, MONDAY);

        assertEquals(TicketState.PENDING_REVIEW, ticket.state());
    }

    @Test
    void theResultOfAComplaintAboutStaffNeedsNoPhoto() {
        Ticket ticket =
                TicketFixture.dispatch(
                        TicketFixture.accept(TicketFixture.pendingAcceptanceAboutStaff()),
                        OTHER_UNIT);
        ticket.sign(HANDLER, MONDAY);

        ticket.reviewing().submit(Outcome.UNFOUNDED, GOOD_REPLY, List.of(), HANDLER, MONDAY);

        assertEquals(TicketState.PENDING_REVIEW, ticket.state());
    }

    @Test
    void aThinResultLeavesTheTicketWithTheHandler() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);

        assertRefused(
                VoiceCode.VOICE_REPLY_TOO_THIN,
                () -> ticket.reviewing().submit(Outcome.SOLVED, "已处理。", PHOTO, HANDLER, MONDAY));
        assertEquals(TicketState.HANDLING, ticket.state());
        assertEquals(null, ticket.outcome());
    }
}
