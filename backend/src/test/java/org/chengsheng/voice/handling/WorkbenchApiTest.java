package org.chengsheng.voice.handling;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page of a day: its numbers are those of the lists behind them. */
@ApiTest
class WorkbenchApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"acceptor", "handler", "lead", "discipline", "leader"})
    void everyQueueHasAsManyAsItsList(String login) {
        for (String queue :
                new String[] {
                    "TO_ACCEPT",
                    "TO_DISPATCH",
                    "TO_SIGN",
                    "TO_HANDLE",
                    "TO_REVIEW",
                    "TO_REVISIT",
                    "NEED_SUPPLEMENT",
                    "TO_VERIFY",
                    "TO_REWORK",
                    "TO_HELP",
                    "SUSPENDED",
                    "TO_CHECK"
                }) {
            int shown = workbench(login).extract().path(queueCount(queue));
            int listed =
                    Staff.as(login).get(Ticket.TICKETS + "/count?queue=" + queue).path("count");
            assertEquals(listed, shown, queue);
        }
    }

    @Test
    void aNewTicketWaitsInTheFirstQueueAndCountsToday() {
        int waiting = workbench("acceptor").extract().path(queueCount("TO_ACCEPT"));
        int received = workbench("acceptor").extract().path("today.received");

        Ticket ticket = Ticket.of(Citizen.asks("工作台上多了一件。"));

        assertEquals(
                waiting + 1, (int) workbench("acceptor").extract().path(queueCount("TO_ACCEPT")));
        assertEquals(received + 1, (int) workbench("acceptor").extract().path("today.received"));
        ticket.accepted();
        assertEquals(waiting, (int) workbench("acceptor").extract().path(queueCount("TO_ACCEPT")));
    }

    @Test
    void mineIsWhatICanActOnNow() {
        Ticket signed =
                Ticket.of(Citizen.complains("承办人自己签收的一件。"))
                        .accepted()
                        .dispatchedTo("ZD01")
                        .signed();
        waitsFor("acceptor", "PENDING_ACCEPTANCE");
        waitsFor("dispatcher", "ACCEPTED", "PENDING_SIGN");
        waitsFor("handler", "PENDING_SIGN", "HANDLING", "REWORK");
        waitsFor("revisitor", "REVISITING");
        workbench("deputy").body("mine", empty());
        workbench("lead").body("mine.number", not(hasItem(signed.number())));
    }

    private static void waitsFor(String login, String... states) {
        workbench(login).body("mine.state", both(not(empty())).and(everyItem(is(oneOf(states)))));
    }

    @Test
    void repliesAndClosuresCountToday() {
        int replied = workbench("leader").extract().path("today.replied");
        int closed = workbench("leader").extract().path("today.closed");
        Citizen citizen = Citizen.complains("今天答复、今天结案的一件。");
        Ticket.of(citizen).replied();
        citizen.rates(java.util.Map.of("solved", true, "satisfied", true, "contacted", true))
                .then()
                .statusCode(200);
        workbench("leader")
                .body("today.replied", is(replied + 1))
                .body("today.closed", is(closed + 1));
        String today =
                OwnerDatabase.text("select (now() at time zone 'Asia/Shanghai')::date::text");
        assertEquals(replied + 1, listed("repliedOn=" + today));
        assertEquals(closed + 1, listed("closedOn=" + today));
    }

    private static int listed(String filter) {
        return Staff.as("leader").get(Ticket.TICKETS + "/count?" + filter).path("count");
    }

    @Test
    void aReplyWaitsForACallBackUntilTheCitizenRates() {
        int waiting = workbench("revisitor").extract().path(queueCount("TO_REVISIT"));
        int late = workbench("revisitor").extract().path(queueOverdue("TO_REVISIT"));
        Citizen citizen = Citizen.complains("答复以后可以回访的一件。");
        Ticket ticket = Ticket.of(citizen).replied();
        workbench("revisitor").body(queueCount("TO_REVISIT"), is(waiting + 1));
        OwnerDatabase.update(
                "update voice_ticket set stage_due_at = '2001-01-01' where number = ?",
                ticket.number());
        workbench("revisitor").body(queueOverdue("TO_REVISIT"), is(late + 1));
        int listed =
                Staff.as("revisitor")
                        .get(Ticket.TICKETS + "/count?queue=TO_REVISIT&due=STEP_OVERDUE")
                        .path("count");
        assertEquals(late + 1, listed);
        workbench("supervisor")
                .body(
                        "stuck.find { it.ticket.number == '" + ticket.number() + "' }.holder",
                        is("回访员"));
        citizen.rates(java.util.Map.of("solved", true, "satisfied", true, "contacted", true));
        workbench("revisitor").body(queueCount("TO_REVISIT"), is(waiting));
    }

    @Test
    void theTeamSeesItsOwnWorkAndWhoHoldsWhatIsLate() {
        Ticket ticket =
                Ticket.of(Citizen.complains("中队里超期的一件。")).accepted().dispatchedTo("ZD01").signed();
        OwnerDatabase.update(
                "update voice_ticket set due_at = '2001-01-01' where number = ?", ticket.number());
        String stuck = "stuck.find { it.ticket.number == '" + ticket.number() + "' }.holder";
        workbench("lead")
                .body("team.ticket.leadUnitName", everyItem(is("一中队")))
                .body("team.ticket.number", hasItem(ticket.number()))
                .body(stuck, matchesPattern(".+（一中队）"));
        workbench("supervisor").body(stuck, matchesPattern(".+（一中队）")).body("team", empty());
    }

    @Test
    void whatWasAnsweredWaitsForTheLeadAndNoLongerForItsHandler() {
        Ticket ticket =
                Ticket.of(Citizen.complains("办完待审的一件。"))
                        .accepted()
                        .dispatchedTo("ZD01")
                        .signed()
                        .answered();
        OwnerDatabase.update(
                "update voice_ticket set due_at = '2001-01-02' where number = ?", ticket.number());
        workbench("lead")
                .body(
                        "team.find { it.ticket.number == '" + ticket.number() + "' }.holder",
                        is("一中队负责人"));
    }

    /** T9: the whole still has days, but nobody took it within one. */
    @Test
    void aStepThatTakesTooLongIsLateInItsQueueWhileTheWholeIsInTime() {
        Ticket ticket = Ticket.of(Citizen.complains("一直没有人受理的一件。"));
        int late = workbench("acceptor").extract().path(queueOverdue("TO_ACCEPT"));
        OwnerDatabase.update(
                "update voice_ticket set stage_due_at = '2001-01-03' where number = ?",
                ticket.number());
        String row = "mine.find { it.number == '" + ticket.number() + "' }.";
        workbench("acceptor")
                .body(queueOverdue("TO_ACCEPT"), is(late + 1))
                .body(row + "nextDue", is("OVERDUE"))
                .body(row + "due", is(oneOf("ON_TIME", "SOON")));
        workbench("supervisor")
                .body(
                        "stuck.find { it.ticket.number == '" + ticket.number() + "' }.holder",
                        is("受理员"));
        ticket.seenBy("acceptor")
                .body("step.label", is("受理"))
                .body("step.due", is("OVERDUE"))
                .body("step.limit", is(nullValue()))
                .body("nextDue", is("OVERDUE"))
                .body("nextDueAt", startsWith("2001-01-0"));
        ticket.accepted();
        ticket.seenBy("acceptor")
                .body("timeline.find { it.act == 'ACCEPT' }.late", is(true))
                .body("timeline.find { it.act == 'FILE' }.late", is(false))
                .body("step.label", is("派单"))
                .body("step.limit", is("3.5 个工作小时"));
        workbench("acceptor").body(queueOverdue("TO_ACCEPT"), is(late));
    }

    @Test
    void whoeverHasToDecideHoldsIt() {
        Ticket ticket =
                Ticket.of(Citizen.complains("单位认为不归自己管的一件。")).accepted().dispatchedTo("ZD01");
        ticket.act("lead", "returns", java.util.Map.of("reason", "不在本单位辖区内，请改派"))
                .then()
                .statusCode(200);
        OwnerDatabase.update(
                "update voice_ticket set stage_due_at = '2001-01-04' where number = ?",
                ticket.number());
        workbench("supervisor")
                .body(
                        "stuck.find { it.ticket.number == '" + ticket.number() + "' }.holder",
                        is("派遣员"))
                .body(
                        "stuck.find { it.ticket.number == '"
                                + ticket.number()
                                + "' }.ticket.awaitingLabel",
                        is("等待审核退回"));
    }

    @Test
    void overdueIsPartOfTheQueue() {
        workbench("leader")
                .body(
                        "queues.key",
                        contains(
                                "TO_ACCEPT",
                                "NEED_SUPPLEMENT",
                                "TO_VERIFY",
                                "TO_DISPATCH",
                                "TO_SIGN",
                                "TO_HANDLE",
                                "TO_REWORK",
                                "TO_HELP",
                                "SUSPENDED",
                                "TO_REVIEW",
                                "TO_CHECK",
                                "TO_REVISIT"))
                .body("queues.findAll { it.overdue + it.dueSoon > it.count }.size()", is(0))
                .body("queues.label", everyItem(matchesPattern("[\\u4e00-\\u9fff]+")))
                .body("today.overdue", greaterThanOrEqualTo(0));
    }

    @Test
    void thoseWithoutCasesHaveNoWorkbench() {
        for (String login : new String[] {"admin", "auditor"}) {
            Refused.with(
                    403, "PLATFORM_NOT_ALLOWED", Staff.as(login).get("/api/console/workbench"));
        }
    }

    private static String queueOverdue(String queue) {
        return "queues.find { it.key == '" + queue + "' }.overdue";
    }

    private static String queueCount(String queue) {
        return "queues.find { it.key == '" + queue + "' }.count";
    }

    private static ValidatableResponse workbench(String login) {
        return Staff.as(login)
                .get("/api/console/workbench")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
