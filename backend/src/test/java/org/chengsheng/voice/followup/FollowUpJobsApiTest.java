package org.chengsheng.voice.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a ticket by itself when time goes by, as people see it over HTTP. */
@ApiTest
class FollowUpJobsApiTest {

    @Inject LapseSupplements lapseSupplements;
    @Inject ResumeSuspended resumeSuspended;
    @Inject WatchDeadlines watchDeadlines;
    @Inject CloseUnrated closeUnrated;
    @Inject BeginStages beginStages;

    private MovedClock clock;

    /** A Wednesday morning. */
    @BeforeEach
    void start() {
        clock = MovedClock.to("2026-12-02T10:00");
    }

    @Test
    void whatIsNotSupplementedInFiveWorkingDaysIsNotAccepted() {
        Ticket ticket = Ticket.of(Citizen.complains("有人倒垃圾，请来看看。"));
        ticket.act("acceptor", "supplement-requests", Map.of("question", "请问在哪一个小区？"))
                .then()
                .statusCode(200);

        clock.put("2026-12-09T17:29");
        lapseSupplements.handle();
        ticket.seenBy("acceptor").body("state", equalTo("NEED_SUPPLEMENT"));

        clock.put("2026-12-09T17:31");
        lapseSupplements.handle();
        lapseSupplements.handle();
        ticket.seenBy("acceptor")
                .body("state", equalTo("NOT_ACCEPTED"))
                .body("standing.declineReason", equalTo("逾期未补正"))
                .body("question", nullValue())
                .body("timeline.findAll { it.act == 'LAPSE_SUPPLEMENT' }", hasSize(1))
                .body(
                        "timeline.find { it.act == 'LAPSE_SUPPLEMENT' }.actorKind",
                        equalTo("SYSTEM"));
    }

    @Test
    void aSuspendedTicketRunsAgainAfterItsReviewDate() {
        Ticket ticket = handling("需要等鉴定结果的一件。");
        suspended(ticket, "2026-12-04");

        clock.put("2026-12-04T17:29");
        resumeSuspended.handle();
        ticket.seenBy("lead").body("state", equalTo("SUSPENDED"));

        clock.put("2026-12-04T17:31");
        resumeSuspended.handle();
        resumeSuspended.handle();
        // Due on the 9th, plus the 19.5 working hours the clock stood still.
        ticket.seenBy("lead")
                .body("state", equalTo("HANDLING"))
                .body("standing.suspendedUntil", nullValue())
                .body("dueAt", matchesPattern("2026-12-14T0(7:59|8:00):.*"))
                .body("timeline.findAll { it.act == 'RESUME' }", hasSize(1));
    }

    /** T13, T15: half of what is left of the limit; it stands while the ticket stands. */
    @Test
    void helpStandsWhileTheTicketIsSuspendedAndIsAskedForOnceWhenItIsLate() {
        forgetReminders();
        Ticket ticket = handling("需要二中队协助的一件。");
        OwnerDatabase.update(
                "update voice_co_handling set warned_at = now() where ticket_id <> (select id from"
                        + " voice_ticket where number = ?)",
                ticket.number());
        ticket.act("lead", "co-units", Map.of("unitId", Ticket.unit("ZD02"), "task", "请协助清理路口北侧"))
                .then()
                .statusCode(200);
        helpDue(ticket, "2026-12-07T01:1[45]:.*");
        suspended(ticket, "2026-12-04");

        clock.put("2026-12-04T17:31");
        resumeSuspended.handle();
        helpDue(ticket, "2026-12-09T08:4[45]:.*");

        clock.put("2026-12-09T16:46");
        watchDeadlines.handle();
        watchDeadlines.handle();
        lateHelp("lead2", ticket, 1);
        lateHelp("handler", ticket, 1);
        lateHelp("handler2", ticket, 0);
        lateHelp("dispatcher", ticket, 0);

        ticket.act("lead2", "co-units/answers", Map.of("text", "北侧已经清理完毕")).then().statusCode(200);
        lateHelp("lead2", ticket, 1);
    }

    @Test
    void remindersComeOnceEachInOfficeHoursAndEndInSupervision() {
        Ticket ticket = handling("夜间渣土车遗撒没有人管。");

        clock.put("2026-12-08T15:00");
        assertUrged(ticket, 1);
        clock.put("2026-12-09T00:30");
        assertUrged(ticket, 1);
        clock.put("2026-12-09T09:00");
        assertUrged(ticket, 2);
        clock.put("2026-12-11T09:00");
        assertUrged(ticket, 3);
        ticket.seenBy("lead").body("standing.supervision", nullValue());

        clock.put("2026-12-15T09:00");
        assertUrged(ticket, 3);
        assertUrged(ticket, 3);
        ticket.seenBy("lead")
                .body("standing.supervision.trigger", equalTo("超期"))
                .body("standing.supervision.answerDueAt", equalTo("2026-12-17T09:30:00Z"))
                .body("acts.act", hasItem("ANSWER_SUPERVISION"))
                .body("timeline.findAll { it.act == 'SUPERVISE' }", hasSize(1));

        ticket.act("lead", "supervisions/answers", Map.of("text", "正在协调清运公司"))
                .then()
                .statusCode(200);
        assertUrged(ticket, 3);
        ticket.seenBy("lead")
                .body("timeline.findAll { it.act == 'SUPERVISE' }", hasSize(1))
                .body("standing.inBulletin", equalTo(false))
                .body("acts.act", not(hasItem("ANSWER_SUPERVISION")));

        clock.put("2026-12-17T09:00");
        watchDeadlines.handle();
        watchDeadlines.handle();
        ticket.seenBy("lead")
                .body("standing.inBulletin", equalTo(true))
                .body("timeline.findAll { it.act == 'LIST_IN_BULLETIN' }", hasSize(1));
        Staff.as("leader")
                .get(Ticket.TICKETS + "?inBulletin=true")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(ticket.number()));
        int told =
                OwnerDatabase.number(
                        "select count(*) from voice_reminder r join voice_notice n on n.id ="
                                + " r.notice_id join org_staff s on s.id = n.staff_id join"
                                + " voice_ticket t on t.id = r.ticket_id where t.number = ? and"
                                + " r.reason = 'BULLETIN' and s.login in ('leader', 'supervisor',"
                                + " 'lead')",
                        ticket.number());
        assertEquals(3, told);
    }

    /** The clock of danger runs day and night, and so do its reminders. */
    @Test
    void theFirstResponseToDangerIsRemindedOfAtNight() {
        forgetReminders();
        clock.put("2026-12-05T23:00");
        Ticket ticket = Ticket.of(Citizen.complains("路面塌陷，夜里很危险。"));
        ticket.seenBy("acceptor")
                .body("urgent", equalTo(true))
                .body("step.limit", equalTo("0.5 小时（昼夜计算）"))
                .body("step.dueAt", matchesPattern("2026-12-05T15:30:.*"));
        ticket.act("acceptor", "acceptances", Map.of("kind", "COMPLAINT", "urgent", true))
                .then()
                .statusCode(200);
        ticket.dispatchedTo("ZD01");

        clock.put("2026-12-06T00:29");
        assertUrged(ticket, 0);
        clock.put("2026-12-06T00:31");
        assertUrged(ticket, 1);
        clock.put("2026-12-06T01:01");
        assertUrged(ticket, 2);
        assertUrged(ticket, 2);
        ticket.seenBy("lead")
                .body("timeline.findAll { it.act == 'URGE' }.text", hasItem("首次响应已超时。"));
        Staff.as("lead")
                .get("/api/console/reminders")
                .then()
                .statusCode(200)
                .body(
                        "items[0].entries.findAll { it.number == '"
                                + ticket.number()
                                + "' }.reason",
                        equalTo(List.of("STEP_OVERDUE", "RESPONSE_NEAR", "RESPONSE_OVERDUE")));
    }

    /** T9, T11: in office hours, once, to those who have it. */
    @Test
    void aStepThatTakesTooLongIsRemindedOfOnce() {
        forgetReminders();
        Ticket ticket = Ticket.of(Citizen.complains("受理期限过了也没有人看的一件。"));
        String mine = "items.entries.flatten().findAll { it.number == '" + ticket.number() + "' }";
        // A list names fifty; what others left late is told already.
        OwnerDatabase.update(
                "update voice_ticket set stage_warned_at = now() where stage_due_at is not null and"
                        + " number <> ?",
                ticket.number());

        clock.put("2026-12-03T17:29");
        watchDeadlines.handle();
        reminders("acceptor").body(mine, hasSize(0));
        clock.put("2026-12-03T17:31");
        watchDeadlines.handle();
        reminders("acceptor").body(mine, hasSize(0));
        clock.put("2026-12-04T08:35");
        watchDeadlines.handle();
        watchDeadlines.handle();
        reminders("acceptor")
                .body(mine, hasSize(1))
                .body(mine + ".reason", equalTo(List.of("STEP_OVERDUE")))
                .body(mine + ".dueAt", equalTo(List.of("2026-12-03T09:30:00Z")));
        reminders("dispatcher").body(mine, hasSize(0));

        ticket.accepted();
        ticket.dispatchedTo("ZD01");
        clock.put("2026-12-04T14:40");
        watchDeadlines.handle();
        reminders("dispatcher").body(mine, hasSize(0));
        reminders("handler").body(mine, hasSize(1));
    }

    /** What was written into the register before steps were timed, or came from another one. */
    @Test
    void whatNobodyTimedBeginsItsStepWhenItIsFirstLookedAt() {
        Ticket ticket = Ticket.of(Citizen.complains("从别处转来、还没有计时的一件。"));
        OwnerDatabase.update(
                "update voice_ticket set stage = null, stage_since = null, stage_due_at = null"
                        + " where number = ?",
                ticket.number());
        clock.put("2026-12-07T10:00");
        beginStages.handle();
        ticket.seenBy("acceptor")
                .body("step.since", matchesPattern("2026-12-07T02:00:.*"))
                .body("step.dueAt", equalTo("2026-12-08T09:30:00Z"));
    }

    private static void forgetReminders() {
        OwnerDatabase.update("delete from voice_reminder");
        OwnerDatabase.update("delete from voice_notice where staff_id is not null");
    }

    private static void suspended(Ticket ticket, String until) {
        ticket.act(
                        "lead",
                        "suspensions",
                        Map.of(
                                "reason", "EXPERT_TEST",
                                "reviewOn", until,
                                "note", "等检测机构出报告"))
                .then()
                .statusCode(200);
        ticket.act("supervisor", "suspensions/decisions", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
    }

    private static void helpDue(Ticket ticket, String pattern) {
        ticket.seenBy("lead").body("standing.coUnits[0].dueAt", matchesPattern(pattern));
    }

    private static void lateHelp(String login, Ticket ticket, int times) {
        String late = "it.number == '" + ticket.number() + "' && it.reason == 'HELP_OVERDUE'";
        reminders(login).body("items.entries.flatten().findAll { " + late + " }", hasSize(times));
    }

    private static ValidatableResponse reminders(String login) {
        return Staff.as(login).get("/api/console/reminders").then().statusCode(200);
    }

    @Test
    void whoDoesNotRateInSevenDaysIsCountedAsNotRated() {
        Ticket ticket = Ticket.of(Citizen.complains("答复之后没有人评价的一件。")).replied();

        clock.put("2026-12-09T09:59");
        closeUnrated.handle();
        ticket.seenBy("supervisor").body("state", equalTo("REPLIED"));

        clock.put("2026-12-09T10:05");
        closeUnrated.handle();
        closeUnrated.handle();
        ticket.seenBy("supervisor")
                .body("state", equalTo("CLOSED"))
                .body("rating", nullValue())
                .body("timeline.findAll { it.act == 'CLOSE_UNRATED' }", hasSize(1));
    }

    private static Ticket handling(String text) {
        return Ticket.of(Citizen.complains(text)).accepted().dispatchedTo("ZD01").signed();
    }

    private void assertUrged(Ticket ticket, int times) {
        watchDeadlines.handle();
        ticket.seenBy("lead").body("timeline.findAll { it.act == 'URGE' }", hasSize(times));
    }
}
