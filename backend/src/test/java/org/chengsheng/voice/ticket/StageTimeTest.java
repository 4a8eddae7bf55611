package org.chengsheng.voice.ticket;

import static org.chengsheng.platform.calendar.CalendarFixture.at;
import static org.chengsheng.voice.ticket.TicketFixture.ACCEPTOR;
import static org.chengsheng.voice.ticket.TicketFixture.CHECKER;
import static org.chengsheng.voice.ticket.TicketFixture.DISPATCHER;
import static org.chengsheng.voice.ticket.TicketFixture.GOOD_REPLY;
import static org.chengsheng.voice.ticket.TicketFixture.HANDLER;
import static org.chengsheng.voice.ticket.TicketFixture.LEAD;
import static org.chengsheng.voice.ticket.TicketFixture.MONDAY;
import static org.chengsheng.voice.ticket.TicketFixture.PHOTO;
import static org.chengsheng.voice.ticket.TicketFixture.REPLY_TEXT;
import static org.chengsheng.voice.ticket.TicketFixture.SUPERVISOR;
import static org.chengsheng.voice.ticket.TicketFixture.UNIT;
import static org.chengsheng.voice.ticket.TicketFixture.lastDraft;
import static org.chengsheng.voice.ticket.TicketFixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chengsheng.platform.calendar.CalendarFixture;
import org.chengsheng.voice.deadline.Limit;
import org.chengsheng.voice.deadline.StagePolicy;
import org.chengsheng.voice.deadline.TimeLimit;
import org.junit.jupiter.api.Test;

/** The last column of domain.md 3.3: every step has an end of its own. Monday is the 23rd. */
class StageTimeTest {

    private static final Instant WEDNESDAY = at("2026-11-25T17:30");

    private static final StageClock CLOCK = clock(1);

    @Test
    void acceptanceEndsWithTheNextWorkingDay() {
        Ticket ticket = timed(TicketFixture.pendingAcceptance(TicketKind.COMPLAINT), MONDAY);
        waits(ticket, Stage.ACCEPTANCE, "2026-11-24T17:30");
    }

    /** T9: around the clock, also at night, until the acceptor finds that there is no danger. */
    @Test
    void whatSpeaksOfDangerIsAcceptedInHalfAnHour() {
        Ticket ticket = TicketFixture.file(TicketKind.COMPLAINT, TicketFixture.PLACE, false);
        Instant night = at("2026-11-23T23:50");
        ticket.screen(null, true, night);
        waits(timed(ticket, night), Stage.ACCEPTANCE, "2026-11-24T00:20");
        TicketFixture.accept(ticket);
        assertFalse(ticket.isUrgent());
    }

    /** T3: at night too, what was left of half an hour is left after the answer. */
    @Test
    void whatSpeaksOfDangerKeepsItsMinutesWhileTheCitizenIsAsked() {
        Ticket ticket = TicketFixture.file(TicketKind.COMPLAINT, TicketFixture.PLACE, false);
        Instant night = at("2026-11-23T22:00");
        ticket.screen(null, true, night);
        timed(ticket, night);
        Instant asked = at("2026-11-23T22:10");
        ticket.askSupplement("请说明具体位置", on(ACCEPTOR, asked));
        timed(ticket, asked);

        Instant answered = at("2026-11-23T23:00");
        ticket.supplement("夜市东口", List.of(), at("2026-12-03T17:30"), answered);
        timed(ticket, answered);

        waits(ticket, Stage.ACCEPTANCE, "2026-11-23T23:20");
    }

    /** 3.5.6: neither since when nor until when tells the minute he wrote. */
    @Test
    void aStepThatANamelessComplainantBeginsKeepsTheHour() {
        Ticket ticket = timed(TicketFixture.pendingAcceptanceAboutStaff(), MONDAY);
        ticket.askSupplement("请说明是哪一天", on(ACCEPTOR, at("2026-11-24T15:00")));
        timed(ticket, at("2026-11-24T15:00"));

        Instant answered = at("2026-11-25T09:47");
        ticket.supplement("上周五", List.of(), at("2026-12-15T17:30"), answered);
        timed(ticket, answered);

        assertEquals(at("2026-11-25T09:00"), ticket.stageTime().since());
        waits(ticket, Stage.ACCEPTANCE, "2026-11-25T11:30");
    }

    @Test
    void aComplaintAboutStaffIsNeverUrgent() {
        Ticket ticket = TicketFixture.file(TicketKind.COMPLAINT, null, true);
        ticket.screen(null, true, MONDAY);
        assertFalse(ticket.isUrgent());
    }

    @Test
    void acceptanceStandsStillWhileTheCitizenIsAsked() {
        Ticket ticket = timed(TicketFixture.pendingAcceptance(TicketKind.COMPLAINT), MONDAY);
        Instant asked = at("2026-11-23T16:30");
        ticket.askSupplement("请说明具体位置", on(ACCEPTOR, asked));
        timed(ticket, asked);
        waits(ticket, Stage.SUPPLEMENT, "2026-11-30T17:30");
        assertEquals(at("2026-11-30T17:30"), ticket.supplementUntil());

        Instant answered = at("2026-11-26T09:00");
        ticket.supplement("夜市东口", List.of(), at("2026-12-03T17:30"), answered);
        timed(ticket, answered);

        assertNull(ticket.supplementUntil());
        // Eight hours were left: six and a half of them on Thursday.
        waits(ticket, Stage.ACCEPTANCE, "2026-11-27T10:00");
    }

    @Test
    void whoWasLateBeforeTheQuestionIsLateAfterIt() {
        Ticket ticket = timed(TicketFixture.pendingAcceptance(TicketKind.COMPLAINT), MONDAY);
        Instant asked = at("2026-11-25T09:00");
        ticket.askSupplement("请说明具体位置", on(ACCEPTOR, asked));
        assertEquals(Map.of("late", true), lastDraft(ticket).facts());
        timed(ticket, asked);

        Instant answered = at("2026-11-26T09:00");
        ticket.supplement("夜市东口", List.of(), at("2026-12-03T17:30"), answered);
        timed(ticket, answered);

        waits(ticket, Stage.ACCEPTANCE, "2026-11-26T09:00");
    }

    @Test
    void verificationTakesFourWorkingHours() {
        Ticket ticket = TicketFixture.pendingAcceptance(TicketKind.COMPLAINT);
        ticket.verifying()
                .send(TicketFixture.fieldCase("E0508"), on(ACCEPTOR, at("2026-11-23T11:00")));
        timed(ticket, at("2026-11-23T11:00"));
        waits(ticket, Stage.VERIFICATION, "2026-11-23T17:00");
    }

    @Test
    void dispatchTakesHalfAWorkingDay() {
        Ticket ticket = TicketFixture.accepted(TicketKind.COMPLAINT);
        waits(timed(ticket, MONDAY), Stage.DISPATCH, "2026-11-23T14:30");
        waits(
                timed(TicketFixture.accepted(TicketKind.COMPLAINT), at("2026-11-27T18:00")),
                Stage.DISPATCH,
                "2026-11-30T12:00");
    }

    @Test
    void whatIsUrgentIsCountedAroundTheClock() {
        Ticket ticket = TicketFixture.urgent();
        ticket.returning().ask("不在本单位辖区", null, on(LEAD, MONDAY));
        timed(ticket, at("2026-11-23T22:00"));
        waits(ticket, Stage.DECISION, "2026-11-24T01:30");
        ticket.returning().grant("另派", on(DISPATCHER, at("2026-11-23T23:00")));
        timed(ticket, at("2026-11-23T23:00"));
        waits(ticket, Stage.DISPATCH, "2026-11-23T23:30");
    }

    @Test
    void aDisputeIsDecidedInHalfAWorkingDayAndSigningKeepsItsEnd() {
        Ticket ticket = TicketFixture.accepted(TicketKind.COMPLAINT);
        Instant signDue = at("2026-11-23T15:00");
        ticket.dispatch(
                new DispatchOrder(UNIT, List.of(), signDue, null, null), DISPATCHER, MONDAY);
        timed(ticket, MONDAY);
        waits(ticket, Stage.SIGNING, "2026-11-23T15:00");

        ticket.returning().ask("不在本单位辖区", null, on(LEAD, at("2026-11-23T14:00")));
        timed(ticket, at("2026-11-23T14:00"));
        waits(ticket, Stage.DECISION, "2026-11-23T17:30");

        ticket.returning().refuse("属于你单位", on(DISPATCHER, at("2026-11-23T16:00")));
        timed(ticket, at("2026-11-23T16:00"));
        waits(ticket, Stage.SIGNING, "2026-11-23T15:00");

        ticket.sign(HANDLER, at("2026-11-23T16:10"));
        assertEquals(Map.of("late", true), lastDraft(ticket).facts());
        timed(ticket, at("2026-11-23T16:10"));
        assertEquals(Stage.HANDLING, ticket.stageTime().stage());
        assertEquals(ticket.dueAt(), ticket.nextDueAt());
    }

    @Test
    void reviewTakesHalfAWorkingDayInsideTheLimit() {
        Ticket ticket = timed(TicketFixture.pendingReview(TicketKind.COMPLAINT), MONDAY);
        waits(ticket, Stage.REVIEW, "2026-11-23T14:30");
        Ticket atTheEnd = TicketFixture.pendingReview(TicketKind.COMPLAINT);
        timed(atTheEnd, TicketFixture.TUESDAY.minusSeconds(60));
        assertEquals(TicketFixture.TUESDAY, atTheEnd.nextDueAt());
    }

    @Test
    void checkTakesFourWorkingHoursWhileTheWholeStandsStill() {
        Ticket ticket = timed(TicketFixture.pendingCheck(), at("2026-11-24T16:30"));
        waits(ticket, Stage.CHECK, "2026-11-25T11:30");
        assertEquals(at("2026-11-25T11:30"), ticket.nextDueAt());
        Instant late = at("2026-11-25T11:31");
        ticket.takeDrafts();
        ticket.reviewing().confirmCheck("已整改", PHOTO, REPLY_TEXT, CHECKER, late);
        assertEquals(Map.of("late", true), ticket.takeDrafts().get(0).facts());
    }

    @Test
    void aCallBackIsDueInThreeWorkingDays() {
        Ticket ticket = timed(TicketFixture.replied(TicketKind.COMPLAINT), MONDAY);
        waits(ticket, Stage.CALL_BACK, "2026-11-26T17:30");
        assertEquals(at("2026-11-26T17:30"), ticket.nextDueAt());

        ticket.followingUp().rate(new Rating(true, false, false, List.of(), null), WEDNESDAY);
        timed(ticket, WEDNESDAY);
        waits(ticket, Stage.CALL_BACK, "2026-11-30T17:30");

        Instant tried = at("2026-11-26T09:00");
        ticket.followingUp()
                .revisit(
                        new Revisit(false, null, null, null, false, null),
                        null,
                        on(TicketFixture.REVISITOR, tried));
        timed(ticket, tried);
        waits(ticket, Stage.CALL_BACK, "2026-11-30T17:30");
    }

    @Test
    void whatIsReopenedIsCalledBackAnew() {
        Ticket ticket = timed(TicketFixture.closed(TicketKind.COMPLAINT), MONDAY);
        assertNull(ticket.stageTime());
        assertNull(ticket.nextDueAt());
        Instant reopened = at("2026-12-07T09:00");
        ticket.followingUp().reopen("又来了", List.of(), on(SUPERVISOR, reopened));
        timed(ticket, reopened);
        waits(ticket, Stage.CALL_BACK, "2026-12-10T17:30");
    }

    @Test
    void questionsAndPraiseAreNotCalledBack() {
        for (TicketKind kind : List.of(TicketKind.CONSULT, TicketKind.PRAISE)) {
            assertNull(timed(TicketFixture.replied(kind), MONDAY).stageTime());
        }
    }

    @Test
    void whatIsSuspendedWaitsUntilItIsLookedAtAgain() {
        Ticket ticket = TicketFixture.handling(TicketKind.COMPLAINT);
        timed(ticket, MONDAY);
        ticket.suspendedUntil = WEDNESDAY;
        ticket.state = TicketState.SUSPENDED;
        ticket.pausedAt = MONDAY;
        timed(ticket, MONDAY);
        waits(ticket, Stage.SUSPENSION, "2026-11-25T17:30");
    }

    @Test
    void whatIsInTimeIsNotMarked() {
        Ticket ticket = timed(TicketFixture.pendingReview(TicketKind.COMPLAINT), MONDAY);
        ticket.reviewing().giveBack("请补充复查情况", LEAD, at("2026-11-23T14:30"));
        assertEquals(Map.of(), lastDraft(ticket).facts());
        timed(ticket, at("2026-11-23T14:30"));
        ticket.reviewing()
                .submit(Outcome.SOLVED, GOOD_REPLY, PHOTO, HANDLER, at("2026-11-23T15:00"));
        timed(ticket, at("2026-11-23T15:00"));
        waits(ticket, Stage.REVIEW, "2026-11-24T09:30");
    }

    @Test
    void aDayThatBecomesAHolidayMovesTheStep() {
        Ticket ticket = timed(TicketFixture.pendingAcceptance(TicketKind.COMPLAINT), MONDAY);
        ticket.recountStage(clock(2));
        assertEquals(at("2026-11-25T17:30"), ticket.stageTime().dueAt());
        assertEquals(MONDAY, ticket.stageTime().since());
    }

    private static StageClock clock(int acceptanceDays) {
        return new StagePolicy(
                CalendarFixture.calendar(),
                TicketRules.SEEDED,
                clock ->
                        new TimeLimit(
                                clock,
                                new Limit(acceptanceDays, Limit.Unit.WORKING_DAY),
                                new Limit(5, Limit.Unit.WORKING_DAY),
                                15));
    }

    private static Ticket timed(Ticket ticket, Instant now) {
        ticket.keepTime(CLOCK, now);
        return ticket;
    }

    private static void waits(Ticket ticket, Stage stage, String until) {
        assertEquals(stage, ticket.stageTime().stage());
        assertEquals(at(until), ticket.stageTime().dueAt());
    }
}
