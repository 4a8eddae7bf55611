package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.platform.web.RefusalFixture.assertRefused;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.DISPATCHER;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.SECOND;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.TUESDAY;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chengsheng.voice.VoiceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** T21: what was not solved is done again, by somebody else where there is one. */
class TicketReworkTest {

    private static final NewLimit AGAIN = new NewLimit("3 WORKING_DAY", at("2026-11-27T17:30"));
    private static final Revisit NOT_SOLVED = new Revisit(true, true, false, false, "又堆起来了");

    private final Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);

    @Test
    void anotherHandlerOfTheUnitTakesItUp() {
        call();

        assertRefused(VoiceCode.VOICE_REWORK_OTHER_HANDLER, () -> take(true, HANDLER));
        assertEquals(TicketState.REWORK, ticket.state());
        take(true, SECOND);

        assertEquals(SECOND.id(), ticket.handlerId());
    }

    @Test
    void whoIsAloneDoesItAgain() {
        call();

        take(false, HANDLER);

        assertEquals(HANDLER.id(), ticket.handlerId());
    }

    @Test
    void whoHandledItOnceNeverReviewsIt() {
        call();
        take(true, SECOND);
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, SECOND, TUESDAY);
        ticket.reviewing().approve(null, REPLY_TEXT, LEAD, TUESDAY);
        call();
        ticket.followingUp().orderRework("再办", AGAIN, on(SUPERVISOR, TUESDAY));
        take(true, DISPATCHER);
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, DISPATCHER, TUESDAY);

        for (Actor once : List.of(HANDLER, SECOND)) {
            refuseBoth(() -> ticket.reviewing().approve(null, REPLY_TEXT, once, TUESDAY));
            refuseBoth(() -> ticket.reviewing().giveBack("重写", once, TUESDAY));
        }
    }

    @Test
    void whoReviewedItNeverHandlesIt() {
        call();

        refuseBoth(() -> take(false, LEAD));
        assertTrue(ticket.wasExaminedBy(LEAD.id()));
        assertFalse(ticket.wasExaminedBy(SECOND.id()));
    }

    @Test
    void norWhoSentItBackOrCheckedIt() {
        Ticket checked = TicketFixture.pendingCheck();
        checked.reviewing().failCheck("还在", PHOTO, TUESDAY, on(CHECKER, TUESDAY));

        refuseBoth(() -> checked.followingUp().takeRework(false, CHECKER, TUESDAY));
        checked.followingUp().takeRework(true, SECOND, TUESDAY);
        checked.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, SECOND, TUESDAY);
        refuseBoth(() -> checked.reviewing().approve(null, REPLY_TEXT, HANDLER, TUESDAY));
        checked.reviewing().giveBack("缺少照片", SUPERVISOR, TUESDAY);
        assertTrue(checked.wasExaminedBy(SUPERVISOR.id()));
    }

    private static void refuseBoth(Executable act) {
        assertRefused(VoiceCode.VOICE_SAME_PERSON, act);
    }

    @Test
    void whoCalledDoesNotDecideOnTheSecondRework() {
        call();
        take(true, SECOND);
        ticket.reviewing().submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, SECOND, TUESDAY);
        ticket.reviewing().approve(null, REPLY_TEXT, LEAD, TUESDAY);
        call();
        assertEquals(Awaiting.REWORK, ticket.asked().awaiting());
        Occasion same = on(REVISITOR, TUESDAY);

        refuseSame(() -> ticket.followingUp().orderRework("再办", AGAIN, same));
        refuseSame(() -> ticket.followingUp().closeExplained("已当面解释清楚", same));
        ticket.followingUp().orderRework("再办", AGAIN, on(SUPERVISOR, TUESDAY));

        assertEquals(TicketState.REWORK, ticket.state());
        assertEquals(2, ticket.reworkCount());
    }

    private static void refuseSame(Executable decision) {
        assertRefused(VoiceCode.VOICE_SECOND_PERSON_NEEDED, decision);
    }

    private void call() {
        ticket.followingUp().revisit(NOT_SOLVED, AGAIN, on(REVISITOR, TUESDAY));
    }

    private void take(boolean othersThere, Actor by) {
        ticket.followingUp().takeRework(othersThere, by, TUESDAY);
    }
}
