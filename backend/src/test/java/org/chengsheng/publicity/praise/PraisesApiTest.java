package org.chengsheng.publicity.praise;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of praise over HTTP; each test has a year of its own. */
@ApiTest
class PraisesApiTest {

    private static final String PRAISES = "/api/console/publicity/praises";

    @TempDir Path folder;

    @Test
    void praiseIsCreditedToUnitAndPerson() {
        Map<String, Object> entry = entry("BANNER", "2011-05-01");
        entry.put("staffId", staff("handler"));
        entry.put("ticketNumber", "C20110501-7KQ4ZP");
        Response added = Staff.as("officer").body(entry).post(PRAISES);
        added.then()
                .statusCode(201)
                .body("unitName", equalTo("一中队"))
                .body("staffName", equalTo("承办人小成"))
                .body("ticketNumber", equalTo("C20110501-7KQ4ZP"));
        entry.put("staffId", null);
        entry.put("summary", "为民办实事");
        String id = added.path("id");
        change("officer", id, entry)
                .then()
                .statusCode(200)
                .body("staffName", nullValue())
                .body("summary", equalTo("为民办实事"));
        Refused.with(409, "PLATFORM_STALE_VERSION", change("officer", id, entry))
                .then()
                .body("current.version", equalTo(1));
    }

    @Test
    void whatIsEnteredIsChecked() {
        Map<String, Object> entry = entry("LETTER", "2099-01-01");
        Refused.with(422, "PUBLICITY_PRAISE_IN_FUTURE", add("officer", entry));
        entry.put("receivedOn", "2012-01-01");
        entry.put("staffId", staff("lead2"));
        Refused.with(422, "PUBLICITY_PRAISE_STAFF_UNKNOWN", add("officer", entry));
        entry.put("staffId", null);
        entry.put("unitId", UUID.randomUUID().toString());
        Refused.with(422, "ORG_UNIT_NOT_FOUND", add("officer", entry));
        entry.put("unitId", Ticket.unit("ZD01"));
        entry.put("ticketNumber", "一件");
        Refused.field("ticketNumber", add("officer", entry));
        Refused.with(
                404,
                "PUBLICITY_PRAISE_NOT_FOUND",
                change("officer", UUID.randomUUID().toString(), entry("PHONE", "2012-01-01")));
    }

    @Test
    void onlyTheOfficerKeepsTheRegister() {
        Map<String, Object> entry = entry("LETTER", "2013-01-01");
        Refused.with(403, "PLATFORM_NOT_ALLOWED", add("correspondent", entry));
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", change("lead", UUID.randomUUID().toString(), entry));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("lead").get(PRAISES + "/people"));
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("handler").get(PRAISES));
        Staff.as("officer")
                .get(PRAISES + "/people")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("通讯员小田"));
    }

    @Test
    void aYearIsReadToItsEndAndCounted() {
        List<String> ids = new ArrayList<>();
        for (String kind : List.of("LETTER", "BANNER", "BANNER")) {
            ids.add(0, add("officer", entry(kind, "2014-12-31")).path("id"));
        }
        add("officer", entry("BANNER", "2015-01-01"));
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Staff.as("lead")
                            .queryParam("cursor", cursor)
                            .queryParam("unit", Ticket.unit("ZD01"))
                            .get(PRAISES + "?year=2014&limit=2");
            page.then().log().ifValidationFails().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(ids, read);
        Staff.as("leader")
                .get(PRAISES + "/counts?year=2014")
                .then()
                .statusCode(200)
                .body("letters", equalTo(1))
                .body("banners", equalTo(2))
                .body("phone", equalTo(0));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", Staff.as("leader").get(PRAISES + "?cursor=x"));
        Refused.field("year", Staff.as("leader").get(PRAISES + "?year=1066"));
    }

    @Test
    void theSheetHasTheRowsOfTheList() throws IOException {
        add("officer", entry("ONLINE", "2016-06-01"));
        Response sheet = Staff.as("officer").accept("*/*").get(PRAISES + "/sheet?year=2016");
        sheet.then().statusCode(200);
        Path file = folder.resolve("praises.xlsx");
        Files.write(file, sheet.asByteArray());
        try (TableReader table = TableReader.open(file)) {
            assertTrue(table.headings().contains("单位"));
            assertEquals("网络", table.next().orElseThrow().cell(1).text());
            assertTrue(table.next().isEmpty());
        }
        assertEquals("2016-06-01T00:00", SheetCells.moment(sheet.asByteArray(), 1, 0));
    }

    private static Map<String, Object> entry(String kind, String on) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("kind", kind);
        entry.put("receivedOn", on);
        entry.put("summary", "感谢帮助走失老人回家");
        entry.put("unitId", Ticket.unit("ZD01"));
        return entry;
    }

    private static String staff(String login) {
        return Staff.as(login).get("/api/console/me").path("id");
    }

    private static Response add(String login, Map<String, Object> entry) {
        return Staff.as(login).body(entry).post(PRAISES);
    }

    private static Response change(String login, String id, Map<String, Object> entry) {
        return Staff.as(login).body(entry).put(PRAISES + "/" + id);
    }
}
