package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.LEADER;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.chengsheng.platform.identity.Roles;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T17 and T19: a second person releases the reply or sends it back. */
class TicketReviewTest {

    private final Ticket ticket = TicketFixture.pendingReview(TicketKind.COMPLAINT);

    @Test
    void approvalAndReplyAreTwoEventsAndEndTheClock() {
        ticket.takeDrafts();

        ticket.reviewing().approve("同意", REPLY_TEXT, LEAD, TUESDAY);

        List<EventDraft> events = ticket.takeDrafts();
        assertEquals(2, events.size());
        assertEquals(Act.APPROVE_RESULT, events.get(0).act());
        assertEquals(LEAD, events.get(0).actor());
        assertEquals("同意", events.get(0).text());
        assertEquals(Act.REPLY, events.get(1).act());
        assertEquals(Actor.SYSTEM, events.get(1).actor());
        assertEquals(Map.of("outcome", Outcome.SOLVED, "reply", REPLY_TEXT), events.get(1).facts());
        assertEquals(TicketState.REPLIED, ticket.state());
        assertEquals(TUESDAY, ticket.repliedAt());
        assertEquals(REPLY_TEXT, ticket.replyTextId());
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"APPROVE_RESULT", "RETURN_RESULT"})
    void theUnitReviewsUntilALeaderHasNotedIt(Act review) {
        ticket.requireGiven(rows(review, Roles.UNIT_LEAD));
        assertRefused(
                VoiceCode.VOICE_REVIEW_BY_UNIT,
                () -> ticket.requireGiven(rows(review, Roles.SUPERVISOR)));

        ticket.supervising().note("速办", TicketFixture.on(LEADER, TUESDAY));

        ticket.requireGiven(rows(review, Roles.SUPERVISOR));
        assertRefused(
                VoiceCode.VOICE_REVIEW_BY_SUPERVISOR,
                () -> ticket.requireGiven(rows(review, Roles.UNIT_LEAD)));
    }

    /** What this role may do, as {@code TicketDesk} asks the ticket. */
    private static List<Transition> rows(Act act, String role) {
        return Lifecycle.rows(act, TicketState.PENDING_REVIEW).stream()
                .filter(row -> role.equals(row.role()))
                .toList();
    }

    @Test
    void theHandlerNeverApprovesTheOwnResult() {
        assertRefused(
                VoiceCode.VOICE_SAME_PERSON,
                () -> ticket.reviewing().approve(null, REPLY_TEXT, HANDLER, TUESDAY));
        assertEquals(TicketState.PENDING_REVIEW, ticket.state());
        assertNull(ticket.repliedAt());
    }

    @Test
    void theHandlerNeverReturnsTheOwnResult() {
        assertRefused(
                VoiceCode.VOICE_SAME_PERSON,
                () -> ticket.reviewing().giveBack("重写", HANDLER, TUESDAY));
    }

    @Test
    void aReturnSaysWhatIsWrong() {
        assertRefused(
                VoiceCode.VOICE_RETURN_REASON_REQUIRED,
                () -> ticket.reviewing().giveBack(null, LEAD, TUESDAY));

        ticket.reviewing().giveBack("缺少复查照片", LEAD, TUESDAY);

        assertEquals(TicketState.HANDLING, ticket.state());
        assertEquals(HANDLER.id(), ticket.handlerId());
        assertEquals("缺少复查照片", lastDraft(ticket).text());
    }

    @Test
    void aReturnedResultCanBeSubmittedAgain() {
        ticket.reviewing().giveBack("缺少复查照片", LEAD, TUESDAY);

        ticket.reviewing().submit(Outcome.EXPLAINED, GOOD_REPLY, PHOTO, HANDLER, TUESDAY);

        assertEquals(TicketState.PENDING_REVIEW, ticket.state());
        assertEquals(Outcome.EXPLAINED, ticket.outcome());
    }
}
