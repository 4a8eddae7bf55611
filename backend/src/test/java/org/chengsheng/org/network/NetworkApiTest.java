package org.chengsheng.org.network;

import static org.chengsheng.org.network.Network.ROOT;
import static org.chengsheng.org.network.Network.end;
import static org.chengsheng.org.network.Network.name;
import static org.chengsheng.org.network.Network.named;
import static org.chengsheng.org.network.Network.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.spreadsheet.Row;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who leads and informs in which unit, over HTTP; each test has a unit of its own. */
@ApiTest
class NetworkApiTest {

    @TempDir Path folder;

    private String unit;
    private String head;
    private String clerk;

    @BeforeEach
    void aUnitWithTwoPeople() {
        unit = NewPeople.unit(null);
        head = NewPeople.person(unit, "UNIT_LEAD");
        clerk = NewPeople.person(unit, "UNIT_HANDLER");
    }

    @Test
    void theGapsOfAUnitAreShownAndClosed() {
        row("lead", unit)
                .body("gaps", contains("LEAD", "INFORMANT"))
                .body("lead", nullValue())
                .body("mayName", equalTo(false));
        named(unit, head, "LEAD");
        row("leader", unit).body("gaps", contains("INFORMANT"));
        named(unit, clerk, "CORRESPONDENT");
        row("correspondent", unit)
                .body("gaps", empty())
                .body("lead.beginsOn", equalTo("2026-03-01"))
                .body("informants.kind", contains("CORRESPONDENT"));
        Staff.as("officer")
                .get(ROOT + "?gaps=true")
                .then()
                .body("items.unitId", not(hasItem(unit)))
                .body("items.gaps", everyItem(not(empty())))
                .body("units", greaterThan(10))
                .body("mayKeep", equalTo(true));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(ROOT));
    }

    @Test
    void whoIsMovedOrDisabledCountsNoMore() {
        named(unit, head, "LEAD");
        named(unit, clerk, "PART_TIME");
        NewPeople.change(clerk, Ticket.unit("ZD02"), "UNIT_HANDLER", true);
        row("officer", unit)
                .body("gaps", contains("INFORMANT", "HANDOVER"))
                .body("left.ended", contains("LEFT"));
        NewPeople.change(head, unit, "UNIT_LEAD", false);
        row("officer", unit)
                .body("gaps", containsInAnyOrder("LEAD", "INFORMANT", "HANDOVER"))
                .body("left", hasSize(2));
        // Who comes back is named anew.
        NewPeople.change(clerk, unit, "UNIT_HANDLER", true);
        row("officer", unit).body("informants", empty());
        name("officer", unit, clerk, "PART_TIME", today()).then().statusCode(201);
    }

    @Test
    void anotherRoleOrNameChangesNothing() {
        named(unit, clerk, "PART_TIME");
        NewPeople.change(clerk, unit, "CORRESPONDENT", true);
        row("officer", unit).body("informants", hasSize(1)).body("left", empty());
    }

    @Test
    void postsAreCheckedWhenNamed() {
        named(unit, head, "LEAD");
        Refused.with(409, "ORG_POST_LEAD_TAKEN", name("admin", unit, clerk, "LEAD", today()));
        named(unit, clerk, "PART_TIME");
        Refused.with(409, "ORG_POST_HELD", name("admin", unit, clerk, "FULL_TIME", today()));
        Refused.with(
                422,
                "ORG_POST_PERSON_ELSEWHERE",
                name("admin", unit, "handler2", "PART_TIME", today()));
        Refused.with(
                422, "ORG_POST_DAY_WRONG", name("admin", unit, head, "PART_TIME", "2099-01-01"));
        Refused.with(
                422,
                "ORG_UNIT_NOT_FOUND",
                name("admin", UUID.randomUUID().toString(), head, "PART_TIME", today()));
        Refused.field("kind", Staff.as("admin").body(halfAnEntry()).post(ROOT + "/posts"));
    }

    @Test
    void theHeadNamesInformantsOfTheOwnUnitAndBelow() {
        String below = NewPeople.unit(unit);
        String worker = NewPeople.person(below, "UNIT_HANDLER");
        name(head, unit, clerk, "CORRESPONDENT", today()).then().statusCode(201);
        Response post = name(head, below, worker, "PART_TIME", today());
        post.then().statusCode(201);
        Refused.with(403, "ORG_POST_NOT_YOURS", name(head, unit, head, "LEAD", today()));
        Refused.with(
                403,
                "ORG_POST_NOT_YOURS",
                name(head, Ticket.unit("ZD01"), "handler2", "PART_TIME", today()));
        Refused.with(403, "ORG_POST_NOT_YOURS", end("lead", post.path("id"), 0, today(), false));
        row(head, below).body("mayName", equalTo(true));
        Staff.as(head)
                .get(ROOT + "/people")
                .then()
                .body("items.id", containsInAnyOrder(ids(head, clerk, worker)));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                name("correspondent", unit, clerk, "PART_TIME", today()));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", end("leader", post.path("id"), 0, today(), false));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("correspondent").get(ROOT + "/people"));
    }

    @Test
    void aPostEndsAndStaysInTheHistory() {
        String post = named(unit, clerk, "FULL_TIME");
        Refused.with(422, "ORG_POST_DAY_WRONG", end("officer", post, 0, "2026-02-01", true));
        end("officer", post, 0, "2026-04-01", true)
                .then()
                .statusCode(200)
                .body("endNote", equalTo("退休"));
        Refused.with(409, "PLATFORM_STALE_VERSION", end("officer", post, 0, today(), true));
        Refused.with(409, "ORG_POST_OVER", end("officer", post, 1, today(), true));
        Refused.with(
                404,
                "ORG_POST_NOT_FOUND",
                end("officer", UUID.randomUUID().toString(), 0, today(), true));
        row("officer", unit).body("left.id", contains(post));
        String next = named(unit, head, "LEAD");
        String last = named(unit, head, "CORRESPONDENT");
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Staff.as("auditor")
                            .queryParam("cursor", cursor)
                            .get(ROOT + "/posts?limit=2&unit=" + unit);
            page.then().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(List.of(last, next, post), read);
        Refused.with(
                400,
                "PLATFORM_CURSOR_INVALID",
                Staff.as("lead").get(ROOT + "/posts?cursor=x&unit=" + unit));
        Refused.field("unit", Staff.as("lead").get(ROOT + "/posts"));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(ROOT + "/posts?unit=" + unit));
    }

    @Test
    void theHubNeedsFullTimeStaff() {
        int version = Staff.as("officer").get(ROOT).path("hubVersion");
        String before = Staff.as("officer").get(ROOT).path("hubUnitId");
        named(unit, head, "LEAD");
        named(unit, clerk, "FULL_TIME");
        hub("admin", version, unit).then().statusCode(200);
        row("officer", unit).body("hub", equalTo(true)).body("gaps", contains("FULL_TIME"));
        String most = OwnerDatabase.set("publicity.full-time-of-hub", 1);
        try {
            row("officer", unit).body("gaps", empty());
        } finally {
            OwnerDatabase.set("publicity.full-time-of-hub", most);
        }
        Refused.with(409, "PLATFORM_STALE_VERSION", hub("officer", version, unit));
        Refused.with(
                422,
                "ORG_UNIT_NOT_FOUND",
                hub("officer", version + 1, UUID.randomUUID().toString()));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", hub("lead", version + 1, unit));
        hub("officer", version + 1, before).then().statusCode(200);
    }

    @Test
    void theSheetHasTheRowsOfTheList() throws IOException {
        named(unit, head, "LEAD");
        Response sheet = Staff.as("auditor").accept("*/*").get(ROOT + "/sheet?gaps=true");
        sheet.then().statusCode(200);
        Path file = folder.resolve("network.xlsx");
        Files.write(file, sheet.asByteArray());
        String leadName = Staff.as(head).get("/api/console/me").path("name");
        boolean found = false;
        try (TableReader table = TableReader.open(file)) {
            assertTrue(table.headings().contains("分管宣传负责人"));
            for (var next = table.next(); next.isPresent(); next = table.next()) {
                Row row = next.get();
                if (row.cell(1).text().equals(leadName)) {
                    found = true;
                    assertEquals("缺信息员", row.cell(4).text());
                }
            }
        }
        assertTrue(found);
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("handler").accept("*/*").get(ROOT + "/sheet"));
    }

    private Map<String, Object> halfAnEntry() {
        return Map.of("unitId", unit, "staffId", NewPeople.id(head), "beginsOn", today());
    }

    private static String[] ids(String... logins) {
        return List.of(logins).stream().map(NewPeople::id).toArray(String[]::new);
    }

    private static Response hub(String login, int version, String unit) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", version);
        entry.put("unitId", unit);
        return Staff.as(login).body(entry).put(ROOT + "/hub");
    }

    private static String today() {
        return WorkingCalendar.dayOf(java.time.Clock.systemUTC().instant()).toString();
    }
}
