package org.chengsheng.voice.reminder;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T22: one list a person until it is read, and nothing on it that the person may not see. */
@ApiTest
class RemindersApiTest {

    private static final String REMINDERS = "/api/console/reminders";

    @Inject RemindStaff remindStaff;
    @Inject Tickets tickets;
    @Inject Clock clock;

    @BeforeEach
    void forgetOthers() {
        OwnerDatabase.update("delete from voice_reminder");
        OwnerDatabase.update("delete from voice_notice where staff_id is not null");
    }

    @Test
    void twoTicketsAreOneListAndReadTogether() {
        Ticket one = handling("第一件快到期的。");
        Ticket two = handling("第二件快到期的。");
        remind(one, ReminderReason.NEAR);
        remind(two, ReminderReason.LAST_DAY);
        remind(two, ReminderReason.LAST_DAY);

        unread("handler", 2);
        ValidatableResponse list = list("handler");
        list.body("items[0].read", equalTo(false))
                .body("items[0].total", equalTo(2))
                .body("items[0].entries.number", hasItems(one.number(), two.number()))
                .body("items[0].entries.reasonLabel", hasItems("时限将尽", "一个工作日内到期"));
        unread("lead", 0);

        String id = list.extract().path("items[0].id");
        Staff.as("handler").post(REMINDERS + "/" + id + "/reads").then().statusCode(204);
        unread("handler", 0);
        list("handler").body("items[0].read", equalTo(true));

        remind(one, ReminderReason.OVERDUE);
        unread("handler", 1);
        list("handler").body("items[0].entries.reason", equalTo(List.of("OVERDUE")));
        list("lead").body("items[0].entries.number", hasItem(one.number()));
    }

    @Test
    void whatWasTakenOutOfTheirHandsIsNamedNowhere() {
        Ticket ticket = handling("后来发现反映的是工作人员。");
        remind(ticket, ReminderReason.OVERDUE);
        unread("lead", 1);

        ticket.act("acceptor", "about-staff", Map.of("reason", "反映的是一中队队员"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);

        for (String login : List.of("lead", "handler", "supervisor", "deputy")) {
            unread(login, 0);
            String seen = list(login).extract().asString();
            assertFalse(seen.contains(ticket.number()), login);
        }
    }

    @Test
    void somebodyElsesListIsNotThere() {
        Ticket ticket = handling("别人的提醒。");
        remind(ticket, ReminderReason.NEAR);
        String id = list("handler").extract().path("items[0].id");

        Refused.with(
                404,
                "VOICE_REMINDER_NOT_FOUND",
                Staff.as("lead").post(REMINDERS + "/" + id + "/reads"));
        unread("handler", 1);
    }

    @Test
    void administratorsHaveNone() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(REMINDERS));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(REMINDERS + "/unread"));
    }

    @Test
    void listsAreReadPageByPage() {
        Ticket ticket = handling("一页一页看的提醒。");
        for (int i = 0; i < 3; i++) {
            remind(ticket, ReminderReason.NEAR);
            String id = list("handler").extract().path("items[0].id");
            Staff.as("handler").post(REMINDERS + "/" + id + "/reads");
        }
        String first = list("handler").extract().path("items[0].id");
        String cursor = page("?limit=1").extract().path("nextCursor");
        page("?limit=1&cursor=" + cursor)
                .body("items.size()", equalTo(1))
                .body("items[0].id", not(equalTo(first)));
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                Staff.as("handler").get(REMINDERS + "?cursor=nonsense"));
        page("?limit=100")
                .body("items.size()", greaterThanOrEqualTo(3))
                .body("items", not(empty()));
    }

    private static Ticket handling(String text) {
        return Ticket.of(Citizen.complains(text)).accepted().dispatchedTo("ZD01").signed();
    }

    private void remind(Ticket ticket, ReminderReason reason) {
        UUID id =
                UUID.fromString(
                        OwnerDatabase.text(
                                "select id::text from voice_ticket where number = ?",
                                ticket.number()));
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> remindStaff.of(tickets.findById(id), reason, now, now));
    }

    private static void unread(String login, int count) {
        int told =
                Staff.as(login)
                        .get(REMINDERS + "/unread")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("unread");
        assertEquals(count, told, login);
    }

    private static ValidatableResponse list(String login) {
        return Staff.as(login).get(REMINDERS).then().log().ifValidationFails().statusCode(200);
    }

    private static ValidatableResponse page(String query) {
        return Staff.as("handler").get(REMINDERS + query).then().statusCode(200);
    }
}
