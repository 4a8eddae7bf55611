package org.chengsheng.publicity.material;

import static org.chengsheng.testsupport.AtOnce.atOnce;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stock of materials over HTTP. */
@ApiTest
class MaterialsApiTest {

    private static final String MATERIALS = "/api/console/publicity/materials";

    @TempDir Path folder;

    @Test
    void whatIsHandedOutLeavesTheStockAndComesBack() {
        String id = added(title(), 100);
        hand("correspondent", id, "HANDED", 70).then().statusCode(200).body("stock", equalTo(30));
        hand("officer", id, "MAILED", 25)
                .then()
                .body("stock", equalTo(5))
                .body("low", equalTo(true));
        hand("officer", id, "RETURNED", 20)
                .then()
                .body("stock", equalTo(25))
                .body("handedOut", equalTo(75));

        Staff.as("lead")
                .get(MATERIALS + "/hand-outs?batch=" + id)
                .then()
                .statusCode(200)
                .body("items.way", contains("RETURNED", "MAILED", "HANDED"))
                .body("items.quantity", contains(20, 25, 70))
                .body("items[2].actorName", equalTo("通讯员小田"));
    }

    @Test
    void neverMoreThanThereIsAndNeverMoreBackThanWasOut() {
        String id = added(title(), 10);
        Refused.with(409, "PUBLICITY_MATERIAL_STOCK_SHORT", hand("officer", id, "HANDED", 11));
        hand("officer", id, "HANDED", 4);
        Refused.with(
                409, "PUBLICITY_MATERIAL_RETURNED_TOO_MANY", hand("officer", id, "RETURNED", 5));
        assertEquals(6, show(id).<Integer>path("stock"));
    }

    @Test
    void twentyWhoTakeTheLastCopiesAtOnceTakeNoMoreThanThereAre() throws Exception {
        String id = added(title(), 50);
        List<Integer> statuses =
                atOnce(20, () -> hand("correspondent", id, "HANDED", 7).statusCode());

        assertEquals(7, statuses.stream().filter(it -> it == 200).count(), statuses.toString());
        assertEquals(13, statuses.stream().filter(it -> it == 409).count());
        assertEquals(1, show(id).<Integer>path("stock"));
    }

    @Test
    void thePressThatIsRepeatedIsOneHandOut() {
        String id = added(title(), 10);
        String key = Citizen.newKey();
        for (int i = 0; i < 2; i++) {
            hand("officer", id, key, order("HANDED", 3)).then().body("stock", equalTo(7));
        }
        Refused.with(
                422,
                "PLATFORM_IDEMPOTENCY_KEY_REUSED",
                hand("officer", id, key, order("HANDED", 4)));
        assertEquals(7, show(id).<Integer>path("stock"));
    }

    @Test
    void handOutsAreFoundByTheirActivity() {
        String id = added(title(), 10);
        String activity =
                Staff.as("officer")
                        .get("/api/console/publicity/activities?limit=1")
                        .path("items[0].number");
        Map<String, Object> order = order("HANDED", 3);
        order.remove("occasion");
        Refused.with(
                422,
                "PUBLICITY_MATERIAL_OCCASION_MISSING",
                hand("officer", id, Citizen.newKey(), order));
        order.put("activityNumber", "H20200101-000000");
        Refused.with(
                422,
                "PUBLICITY_MATERIAL_ACTIVITY_UNKNOWN",
                hand("officer", id, Citizen.newKey(), order));
        order.put("activityNumber", activity);
        hand("officer", id, Citizen.newKey(), order).then().statusCode(200);
        Staff.as("leader")
                .get(MATERIALS + "/hand-outs?activity=" + activity + "&batch=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].activityNumber", equalTo(activity));
    }

    @Test
    void daysAreChecked() {
        String id = added(title(), 10);
        for (Map.Entry<String, String> day :
                Map.of(
                                "2099-01-01", "PUBLICITY_MATERIAL_HANDED_IN_FUTURE",
                                "2020-01-01", "PUBLICITY_MATERIAL_HANDED_TOO_EARLY")
                        .entrySet()) {
            Map<String, Object> order = order("HANDED", 1);
            order.put("handedOn", day.getKey());
            Refused.with(422, day.getValue(), hand("officer", id, Citizen.newKey(), order));
        }
        Map<String, Object> late = entry(title(), 10);
        late.put("receivedOn", "2099-01-01");
        Refused.with(
                422,
                "PUBLICITY_MATERIAL_RECEIVED_IN_FUTURE",
                Staff.as("officer").body(late).post(MATERIALS));
    }

    @Test
    void aDeliveryIsCorrectedButNotBelowWhatIsOut() {
        String id = added(title(), 100);
        hand("officer", id, "HANDED", 60);
        Map<String, Object> fewer = entry("更正后的名称", 59);
        Refused.with(409, "PUBLICITY_MATERIAL_PRINTED_TOO_FEW", change("officer", id, fewer));
        fewer.put("printed", 80);
        change("officer", id, fewer)
                .then()
                .statusCode(200)
                .body("stock", equalTo(20))
                .body("title", equalTo("更正后的名称"));
        fewer.put("version", 7);
        Refused.with(409, "PLATFORM_STALE_VERSION", change("officer", id, fewer))
                .then()
                .body("current.stock", equalTo(20));
    }

    @Test
    void onlyTheOfficerKeepsTheStock() {
        Map<String, Object> entry = entry(title(), 10);
        Refused.with(
                403, "PLATFORM_NOT_ALLOWED", Staff.as("correspondent").body(entry).post(MATERIALS));
        String id = added(title(), 10);
        Refused.with(403, "PLATFORM_NOT_ALLOWED", hand("lead", id, "HANDED", 1));
        Refused.with(
                404,
                "PUBLICITY_MATERIAL_NOT_FOUND",
                hand("officer", UUID.randomUUID().toString(), "HANDED", 1));
        entry.put("printed", 0);
        Refused.field("printed", Staff.as("officer").body(entry).post(MATERIALS));
    }

    @Test
    void theListIsNarrowedAndReadToItsEnd() {
        String word = title();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, added(word + i, 10));
        }
        hand("officer", ids.get(0), "HANDED", 9);
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Staff.as("leader")
                            .queryParam("q", word)
                            .queryParam("cursor", cursor)
                            .get(MATERIALS + "?limit=2&kind=LEAFLET");
            page.then().log().ifValidationFails().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(ids, read);
        Staff.as("leader")
                .get(MATERIALS + "?low=true&limit=100")
                .then()
                .body("items.id", hasItem(ids.get(0)))
                .body("items.id", not(hasItem(ids.get(1))));
        Refused.with(
                400, "PLATFORM_CURSOR_INVALID", Staff.as("leader").get(MATERIALS + "?cursor=x"));
    }

    @Test
    void theSheetHasTheRowsOfTheList() throws IOException {
        String word = title();
        added(word, 10);
        Response sheet =
                Staff.as("officer").accept("*/*").queryParam("q", word).get(MATERIALS + "/sheet");
        sheet.then().statusCode(200);
        Path file = folder.resolve("materials.xlsx");
        Files.write(file, sheet.asByteArray());
        try (TableReader table = TableReader.open(file)) {
            assertTrue(table.headings().contains("剩余"));
            assertEquals(word, table.next().orElseThrow().cell(1).text());
            assertTrue(table.next().isEmpty());
        }
        byte[] cells = sheet.asByteArray();
        assertEquals(10, SheetCells.number(cells, 1, 2));
        assertEquals(0.25, SheetCells.number(cells, 1, 5));
        assertEquals("2026-01-15T00:00", SheetCells.moment(cells, 1, 7));
    }

    private static String title() {
        return "宣传单" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> entry(String title, int printed) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", 0);
        entry.put("kind", "LEAFLET");
        entry.put("title", title);
        entry.put("printed", printed);
        entry.put("unitPriceCents", 25);
        entry.put("receivedOn", "2026-01-15");
        return entry;
    }

    private static String added(String title, int printed) {
        Response answer = Staff.as("officer").body(entry(title, printed)).post(MATERIALS);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("id");
    }

    private static Response change(String login, String id, Map<String, Object> entry) {
        return Staff.as(login).body(entry).put(MATERIALS + "/" + id);
    }

    private static Response show(String id) {
        return Staff.as("lead").get(MATERIALS + "/" + id);
    }

    private static Map<String, Object> order(String way, int quantity) {
        Map<String, Object> order = new HashMap<>();
        order.put("way", way);
        order.put("quantity", quantity);
        order.put("handedOn", "2026-02-01");
        order.put("occasion", "义务咨询日");
        return order;
    }

    private static Response hand(String login, String id, String way, int quantity) {
        return hand(login, id, Citizen.newKey(), order(way, quantity));
    }

    private static Response hand(String login, String id, String key, Map<String, Object> order) {
        return Staff.as(login)
                .header("Idempotency-Key", key)
                .body(order)
                .post(MATERIALS + "/" + id + "/hand-outs");
    }
}
