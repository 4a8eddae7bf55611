package org.chengsheng.voice.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.EventStream;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Consoles hear that something changed: ids only, and only who may see the ticket now. */
@ApiTest
class LiveApiTest {

    private static final Duration SOON = Duration.ofSeconds(6);
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    @Test
    void aNewTicketIsHeardByItsIdAndNothingElse() {
        try (EventStream acceptor = EventStream.of("acceptor")) {
            Ticket ticket = Ticket.of(Citizen.complains("实时：金丝雀七七四。"));
            String heard = acceptor.await("TICKET", id(ticket), SOON);
            assertEquals("{\"id\":\"" + id(ticket) + "\",\"version\":0}", heard);
            ticket.accepted();
            assertTrue(acceptor.await("TICKET", "\"version\":1", SOON).contains(id(ticket)));
            assertFalse(acceptor.everything().contains("金丝雀"));
            assertFalse(acceptor.everything().contains(ticket.number()));
        }
    }

    @Test
    void aUnitHearsOfItsTicketsFromTheDispatchOn() {
        try (EventStream handler = EventStream.of("handler")) {
            Ticket other = Ticket.of(Citizen.complains("实时：别的单位。")).accepted().dispatchedTo("ZD02");
            Ticket mine = Ticket.of(Citizen.complains("实时：一中队。")).accepted();
            assertFalse(handler.hears(id(mine), A_WHILE));
            mine.dispatchedTo("ZD01");
            handler.await("TICKET", id(mine), SOON);
            assertFalse(handler.everything().contains(id(other)));
        }
    }

    @Test
    void aComplaintAboutStaffIsHeardByTheDisciplineOfficerOnly() {
        try (EventStream acceptor = EventStream.of("acceptor");
                EventStream leader = EventStream.of("leader");
                EventStream discipline = EventStream.of("discipline")) {
            Ticket ticket = Ticket.of(Citizen.complainsAboutStaff("实时：反映队员。"));
            discipline.await("TICKET", id(ticket), SOON);
            assertFalse(acceptor.hears(id(ticket), A_WHILE));
            assertFalse(leader.everything().contains(id(ticket)));
        }
    }

    @Test
    void aNoteIsHeardToo() {
        Ticket ticket = Ticket.of(Citizen.asks("实时：备注。"));
        try (EventStream leader = EventStream.of("leader")) {
            Staff.as("acceptor")
                    .body("{\"text\":\"金丝雀备注\"}")
                    .post(ticket.path() + "/notes")
                    .then()
                    .statusCode(201);
            leader.await("TICKET", id(ticket), SOON);
            assertFalse(leader.everything().contains("金丝雀"));
        }
    }

    @Test
    void aDisabledPersonHearsNothingMore() throws InterruptedException {
        addPerson("live-person");
        try (EventStream person = EventStream.of("live-person")) {
            Ticket before = Ticket.of(Citizen.asks("实时：停用之前。"));
            person.await("TICKET", id(before), SOON);
            OwnerDatabase.update("update org_staff set active = false where login = 'live-person'");
            Thread.sleep(5000);
            Ticket after = Ticket.of(Citizen.asks("实时：停用之后。"));
            assertFalse(person.hears(id(after), A_WHILE));
            assertTrue(person.isEnded());
        }
    }

    @Test
    void onlySoManyConnectionsAreKept() {
        String before = OwnerDatabase.set("live.connections-person", 1);
        try (EventStream first = EventStream.of("checker")) {
            Refused.with(503, "VOICE_LIVE_FULL", Staff.as("checker").get("/api/console/events"));
            assertTrue(first.isOpen());
        } finally {
            OwnerDatabase.set("live.connections-person", before);
        }
    }

    @Test
    void thoseWithoutCasesHearNothing() {
        for (String login : new String[] {"admin", "auditor"}) {
            Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as(login).get("/api/console/events"));
        }
    }

    /** Ten thousand imported rows are one signal, sent when the import is done. */
    @Test
    void rowsOfAnImportAreNotAnnouncedOneByOne() throws SQLException {
        Ticket ticket = Ticket.of(Citizen.asks("实时：导入的样子。"));
        UUID job = UUID.randomUUID();
        try (Connection listening = OwnerDatabase.connect();
                Statement statement = listening.createStatement()) {
            statement.execute("listen " + ListenForChanges.CHANNEL);
            PGConnection hearing = listening.unwrap(PGConnection.class);
            hearing.getNotifications(200);
            OwnerDatabase.update(
                    "insert into voice_import (id, file_name, state, columns, rows_total,"
                            + " created_by, created_at) select ?, 'x.csv', 'RUNNING', '[]', 1, id,"
                            + " now() from org_staff where login = 'acceptor'",
                    job);
            String columns = OwnerDatabase.columns("voice_ticket");
            int rows =
                    OwnerDatabase.update(
                            "insert into voice_ticket ("
                                    + columns
                                    + ") select "
                                    + columns
                                    + " from (select (jsonb_populate_record(t,"
                                    + " jsonb_build_object('id', gen_random_uuid(), 'number', 'IMP'"
                                    + " || n, 'import_id', ?))).* from voice_ticket t,"
                                    + " generate_series(1, 50) n where t.number = ?) copy",
                            job,
                            ticket.number());
            assertEquals(50, rows);
            assertEquals(0, count(hearing));
            OwnerDatabase.update("update voice_import set state = 'DONE' where id = ?", job);
            assertEquals(1, count(hearing));
        } finally {
            OwnerDatabase.update("delete from voice_ticket where import_id = ?", job);
            OwnerDatabase.update("delete from voice_import where id = ?", job);
        }
    }

    private static int count(PGConnection hearing) throws SQLException {
        PGNotification[] heard = hearing.getNotifications(500);
        return heard == null ? 0 : heard.length;
    }

    private static void addPerson(String login) {
        OwnerDatabase.update(
                "insert into org_staff (id, name, login, unit_id, issuer, subject, active) select"
                        + " ?, '实时人员', ?, id, ?, ?, true from org_unit where code = 'BG01' on"
                        + " conflict (login) do update set active = true",
                UUID.randomUUID(),
                login,
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class),
                login);
        OwnerDatabase.update(
                "insert into org_staff_role (staff_id, role) select id, 'ACCEPTOR' from org_staff"
                        + " where login = ? on conflict do nothing",
                login);
    }

    private static String id(Ticket ticket) {
        return OwnerDatabase.text(
                "select id::text from voice_ticket where number = ?", ticket.number());
    }
}
