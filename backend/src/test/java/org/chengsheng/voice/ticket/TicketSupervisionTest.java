package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REVISITOR;
import static org.chengsheng.voice.ticket.TicketFixture.SECOND;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.junit.jupiter.api.Test;

/** T23: what starts a supervision by itself, and that it does so once. */
class TicketSupervisionTest {

    private static final Instant DAY = at("2026-11-24T10:00");
    private static final NewLimit AGAIN = new NewLimit("3 WORKING_DAY", at("2026-11-27T17:30"));
    private static final Revisit NOT_SOLVED = new Revisit(true, true, false, false, "又堆起来了");

    private final Ticket ticket = TicketFixture.replied(TicketKind.COMPLAINT);

    @Test
    void theFirstCallThatFindsItUnsolvedAsksForARework() {
        call(SEEDED);

        assertEquals(TicketState.REWORK, ticket.state());
        assertNull(ticket.supervisedAt());
    }

    @Test
    void aReworkThatSolvedNothingIsSupervised() {
        call(SEEDED);
        doneAgain();
        call(SEEDED);

        assertEquals(TicketState.REVISITING, ticket.state());
        assertEquals("REWORK_FAILED", ticket.supervisionTrigger());
        assertEquals(at("2026-11-26T17:30"), ticket.supervisionDueAt());
        EventDraft last = lastDraft(ticket);
        assertEquals(Act.SUPERVISE, last.act());
        assertEquals(Actor.SYSTEM, last.actor());
    }

    @Test
    void aReworkThatSolvedItIsNot() {
        call(SEEDED);
        doneAgain();
        ticket.followingUp()
                .revisit(new Revisit(true, true, true, true, null), AGAIN, on(REVISITOR, DAY));

        assertEquals(TicketState.CLOSED, ticket.state());
        assertNull(ticket.supervisedAt());
    }

    @Test
    void aBureauMayWaitForTheSecondFailedRework() {
        TicketRules patient =
                new TicketRules(
                        rule ->
                                switch (rule) {
                                    case SUPERVISE_REWORK_FAILED, REWORK_AUTOMATIC -> 2;
                                    default -> rule.seeded();
                                });
        call(patient);
        doneAgain();
        call(patient);
        assertNull(ticket.supervisedAt());
        doneAgain();
        call(patient);

        assertEquals("REWORK_FAILED", ticket.supervisionTrigger());
    }

    @Test
    void oneSupervisionAtATimeIsEnough() {
        call(SEEDED);
        ticket.supervising().begin(Supervising.Trigger.BY_HAND, "请说明", on(SUPERVISOR, DAY));
        doneAgain();
        call(SEEDED);

        assertEquals("BY_HAND", ticket.supervisionTrigger());
        assertEquals(Act.REVISIT, lastDraft(ticket).act());
    }

    @Test
    void aReworkThatFailsOnSiteIsSupervised() {
        Ticket field = TicketFixture.pendingCheck();
        field.reviewing().confirmCheck("已清", PHOTO, TicketFixture.REPLY_TEXT, CHECKER, DAY);
        field.followingUp().revisit(NOT_SOLVED, AGAIN, on(REVISITOR, DAY));
        field.followingUp().takeRework(true, SECOND, DAY);
        field.reviewing().submit(Outcome.SOLVED, TicketFixture.GOOD_REPLY, PHOTO, SECOND, DAY);
        field.reviewing().approve(null, TicketFixture.REPLY_TEXT, LEAD, DAY);
        field.reviewing().failCheck("还在", PHOTO, AGAIN.dueAt(), on(CHECKER, DAY));

        assertEquals("REWORK_FAILED", field.supervisionTrigger());
    }

    @Test
    void theSameAgainAtOnePlaceIsSupervisedWithTheCount() {
        Ticket handled = TicketFixture.handling(TicketKind.COMPLAINT);
        handled.supervising().beginSimilar(3, 30, on(Actor.SYSTEM, DAY));

        assertEquals("SIMILAR", handled.supervisionTrigger());
        assertEquals("同一地点 30 天内已有 3 件同类诉求。", lastDraft(handled).text());
    }

    @Test
    void longOverdueIsSaidOnceForEachLimit() {
        Ticket handled = TicketFixture.handling(TicketKind.COMPLAINT);
        handled.supervising().beginOverdue(on(Actor.SYSTEM, DAY));
        handled.supervising().answer("正在协调", on(LEAD, DAY));

        assertEquals(4, handled.warnedStep());
        assertNull(handled.supervisedAt());
    }

    @Test
    void itEndsWithTheTicketAndTheRecordSaysSo() {
        call(SEEDED);
        doneAgain();
        call(SEEDED);
        ticket.followingUp().closeExplained("已当面解释清楚，不再重办", on(SUPERVISOR, DAY));

        assertNull(ticket.supervisedAt());
        assertNull(ticket.supervisionDueAt());
        assertEquals(true, lastDraft(ticket).facts().get("supervisionEnded"));
    }

    @Test
    void anEndWithoutSupervisionSaysNothingOfIt() {
        ticket.followingUp().closeUnrated(DAY);

        assertFalse(lastDraft(ticket).facts().containsKey("supervisionEnded"));
    }

    private static final TicketRules SEEDED = TicketRules.SEEDED;

    private void call(TicketRules rules) {
        ticket.followingUp()
                .revisit(
                        NOT_SOLVED,
                        AGAIN,
                        new Occasion(REVISITOR, DAY, CalendarFixture.calendar(), rules));
    }

    /** By somebody else each time. */
    private void doneAgain() {
        Actor other = ticket.reworkCount() % 2 == 1 ? SECOND : TicketFixture.HANDLER;
        ticket.followingUp().takeRework(true, other, DAY);
        ticket.reviewing().submit(Outcome.SOLVED, TicketFixture.GOOD_REPLY, PHOTO, other, DAY);
        ticket.reviewing().approve(null, TicketFixture.REPLY_TEXT, LEAD, DAY);
    }
}
