package org.chengsheng.voice.category;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps the catalogue. */
@ApiTest
class CatalogueApiTest {

    private static final String CATALOGUE = "/api/console/catalogue";

    @AfterEach
    void forget() {
        OwnerDatabase.update("delete from voice_category where code like 'TEST%'");
    }

    @Test
    void aCategoryIsAddedChangedAndTakenOutOfUse() {
        add("TEST1")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("shipped", equalTo(false));
        Staff.as("acceptor")
                .get("/api/console/categories")
                .then()
                .body("items.code", hasItem("TEST1"));

        Map<String, Object> off = entry("TEST1", 0);
        off.put("active", false);
        change("TEST1", off).then().statusCode(200).body("version", equalTo(1));

        Staff.as("acceptor")
                .get("/api/console/categories")
                .then()
                .body("items.code", not(hasItem("TEST1")));
        Staff.as("admin").get(CATALOGUE).then().body("items.code", hasItem("TEST1"));
    }

    @Test
    void everyVersionTellsWhoChangedWhat() {
        add("TEST2").then().statusCode(201);
        Map<String, Object> changed = entry("TEST2", 0);
        changed.put("limitValue", 4);
        changed.put("limitUnit", "WORKING_HOUR");
        change("TEST2", changed).then().statusCode(200);

        Staff.as("admin")
                .get(CATALOGUE + "/versions?limit=2")
                .then()
                .statusCode(200)
                .body("items[0].act", equalTo("CHANGED"))
                .body("items[0].changes[0].code", equalTo("TEST2"))
                .body("items[0].changes[0].fields.field", equalTo(List.of("limit")))
                .body("items[0].changes[0].fields[0].after", equalTo("4 个工作小时"))
                .body("items[1].act", equalTo("ADDED"))
                .body("items[1].changes[0].added", equalTo(true));
    }

    @Test
    void aTakenCodeAnUnknownOneAndAChangedOneAreRefused() {
        Refused.with(409, "VOICE_CATEGORY_CODE_TAKEN", add("E0102"));
        Refused.with(404, "VOICE_CATEGORY_NOT_FOUND", change("TEST0", entry("TEST0", 0)));
        add("TEST3").then().statusCode(201);
        Refused.with(422, "VOICE_CATEGORY_INVALID", change("TEST3", entry("TEST4", 0)));
        Refused.with(409, "PLATFORM_STALE_VERSION", change("TEST3", entry("TEST3", 7)));
    }

    @Test
    void theBureauItselfLeadsNothing() {
        Map<String, Object> entry = entry("TEST5", 0);
        entry.put("leadUnitId", Ticket.unit("SF"));
        Response answer = Staff.as("admin").body(entry).post(CATALOGUE + "/categories");
        Refused.with(422, "VOICE_CATEGORY_INVALID", answer);
        assertEquals("leadUnitId", answer.path("violations[0].field"));
    }

    @Test
    void fieldsHaveTheirLimits() {
        Map<String, Object> entry = entry("TEST6", 0);
        entry.put("nearbyMetres", 9);
        Refused.field(
                "nearbyMetres", Staff.as("admin").body(entry).post(CATALOGUE + "/categories"));
    }

    @Test
    void aSheetIsTriedThenTaken() {
        Response tried = upload("代码,名称,主办单位,办理时限\nTEST7,占用盲道,一中队,1 个工作日\n");
        tried.then()
                .statusCode(200)
                .body("changes", hasSize(1))
                .body("changes[0].added", equalTo(true))
                .body("columns.field", equalTo(List.of("code", "name", "leadUnitId", "limit")));
        assertTrue(
                OwnerDatabase.text("select 1 from voice_category where code = 'TEST7'") == null,
                "tried only");

        load(tried).then().statusCode(200).body("items.code", hasItem("TEST7"));
        Response late = load(tried);
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then()
                .body("current.version", equalTo(tried.<Integer>path("version") + 1))
                .body("current.changes", empty());
    }

    @Test
    void aSheetWithAWrongRowIsRefusedAsAWhole() {
        Response answer = upload("代码,名称,主办单位\nTEST8,好的,一中队\nTEST9,坏的,没有的队\n");
        Refused.with(422, "VOICE_CATEGORY_INVALID", answer);
        assertEquals(List.of("row.3.leadUnitId"), answer.path("violations.field"));
        Refused.with(422, "VOICE_CATEGORY_SHEET_UNREADABLE", upload("这不是目录"));
    }

    @Test
    void whatIsExportedReadsBackWithoutAChange() throws IOException {
        byte[] sheet =
                Staff.as("admin")
                        .get(CATALOGUE + "/sheet")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        // The metres, hours and place in the order can be sorted by.
        for (int column : new int[] {10, 11, 13}) {
            SheetCells.number(sheet, 1, column);
        }
        Staff.as("admin")
                .contentType("multipart/form-data")
                .multiPart("file", "catalogue.xlsx", sheet)
                .post(CATALOGUE + "/sheet-checks")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("changes", hasSize(0));
    }

    @Test
    void onlyAdministratorsKeepIt() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("acceptor").get(CATALOGUE));
    }

    private static Response load(Response tried) {
        return Staff.as("admin")
                .body(Map.of("version", tried.path("version"), "entries", tried.path("entries")))
                .post(CATALOGUE + "/imports");
    }

    private static Response add(String code) {
        return Staff.as("admin").body(entry(code, 0)).post(CATALOGUE + "/categories");
    }

    private static Response change(String code, Map<String, ?> entry) {
        return Staff.as("admin").body(entry).put(CATALOGUE + "/categories/" + code);
    }

    private static Response upload(String csv) {
        return Staff.as("admin")
                .contentType("multipart/form-data")
                .multiPart("file", "catalogue.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post(CATALOGUE + "/sheet-checks");
    }

    private static Map<String, Object> entry(String code, int version) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", version);
        entry.put("code", code);
        entry.put("name", "占用盲道");
        entry.put("kind", "COMPLAINT");
        entry.put("field", true);
        entry.put("urgent", false);
        entry.put("leadUnitId", Ticket.unit("ZD01"));
        entry.put("coUnitIds", List.of());
        entry.put("nearbyMetres", 100);
        entry.put("nearbyHours", 72);
        entry.put("hints", List.of("盲道"));
        entry.put("position", 500);
        entry.put("active", true);
        return entry;
    }
}
