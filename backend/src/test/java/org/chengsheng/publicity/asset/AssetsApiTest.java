package org.chengsheng.publicity.asset;

import static org.chengsheng.publicity.asset.AssetClient.ASSETS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.platform.calendar.WorkingCalendar;
import org.chengsheng.platform.spreadsheet.TableReader;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.MovedClock;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Photos;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.SheetCells;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of assets over HTTP. */
@ApiTest
class AssetsApiTest {

    @Inject WatchAssets watchAssets;
    @Inject Clock clock;
    @TempDir Path folder;

    @Test
    void anAssetIsLedThroughItsLifeAndItsHistoryTellsIt() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        String photo = Photos.upload(Staff.as("correspondent"), "/api/console/uploads");

        AssetClient.step("officer", id, "installations", Map.of()).then().statusCode(200);
        AssetClient.step("officer", id, "uses", Map.of()).then().statusCode(200);
        AssetClient.step(
                        "correspondent",
                        id,
                        "patrols",
                        Map.of("damaged", true, "note", "灯不亮", "photos", List.of(photo)))
                .then()
                .statusCode(200)
                .body("state", equalTo("DAMAGED"))
                .body("history[0].photos", hasSize(1));
        AssetClient.step("correspondent", id, "repairs", Map.of("note", "换了灯管"));
        AssetClient.step("officer", id, "uses", Map.of());
        AssetClient.show(id)
                .then()
                .body("state", equalTo("IN_USE"))
                .body("checkedOn", equalTo(today().toString()))
                .body("patrolDueOn", equalTo(today().plusDays(30).toString()))
                .body(
                        "history.act",
                        contains(
                                "PUT_IN_USE",
                                "REPAIR",
                                "REPORT_DAMAGE",
                                "PUT_IN_USE",
                                "INSTALL",
                                "ADD"));
    }

    @Test
    void itsPhotosAreShownAndThoseOfOthersAreNot() {
        String photo = Photos.upload(Staff.as("officer"), "/api/console/uploads");
        Response added =
                Staff.as("officer")
                        .body(
                                Map.of(
                                        "version",
                                        0,
                                        "facts",
                                        AssetClient.facts(name(), today()),
                                        "photos",
                                        List.of(photo)))
                        .post(ASSETS);
        String own = added.path("history[0].photos[0]");
        String other = AssetClient.added(AssetClient.facts(name(), today()));

        Staff.as("lead")
                .accept("*/*")
                .get(ASSETS + "/" + added.path("id") + "/photos/" + own + "?w=thumb")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        Refused.with(
                404,
                "PLATFORM_NOT_FOUND",
                Staff.as("lead").get(ASSETS + "/" + other + "/photos/" + own));
    }

    @Test
    void aPhotoSomebodyElseUploadedIsUnknown() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        AssetClient.step("officer", id, "installations", Map.of());
        AssetClient.step("officer", id, "uses", Map.of());
        String foreign = Photos.upload(Staff.as("officer"), "/api/console/uploads");

        Refused.with(
                422,
                "PUBLICITY_UPLOAD_UNKNOWN",
                AssetClient.step(
                        "correspondent",
                        id,
                        "patrols",
                        Map.of("damaged", true, "note", "灯不亮", "photos", List.of(foreign))));
        AssetClient.show(id).then().body("state", equalTo("IN_USE"));
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        String nowhere = UUID.randomUUID().toString();
        Refused.with(404, "PUBLICITY_ASSET_NOT_FOUND", AssetClient.show(nowhere));
        Refused.with(
                404,
                "PUBLICITY_ASSET_NOT_FOUND",
                Staff.as("officer")
                        .body(Map.of("version", 0))
                        .post(ASSETS + "/" + nowhere + "/uses"));
    }

    @Test
    void aReplacementGoesOnUnderItsOwnId() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        AssetClient.step("officer", id, "installations", Map.of());
        AssetClient.step("officer", id, "uses", Map.of());
        Response next =
                AssetClient.step(
                        "officer",
                        id,
                        "replacements",
                        Map.of("content", "垃圾分类", "startsOn", today().toString()));

        next.then().statusCode(200).body("state", equalTo("INSTALLED"));
        AssetClient.show(id)
                .then()
                .body("state", equalTo("REPLACED"))
                .body("replacedBy", equalTo(next.path("id")));
        Refused.with(
                409,
                "PUBLICITY_ASSET_OVER",
                AssetClient.step("officer", id, "removals", Map.of("note", "拆")));
    }

    @Test
    void whoeverIsOvertakenLearnsHowItStands() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        AssetClient.step("officer", id, "installations", Map.of());
        Refused.with(
                        409,
                        "PLATFORM_STALE_VERSION",
                        AssetClient.step("officer", id, "uses", Map.of("version", 0)))
                .then()
                .body("current.state", equalTo("INSTALLED"));
    }

    @Test
    void everyStepRefusesAWrongState() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        Map<String, Map<String, ?>> bodies =
                Map.of(
                        "uses", Map.of(),
                        "renewals", Map.of("endsOn", "2030-01-02"),
                        "patrols", Map.of("damaged", false),
                        "repairs", Map.of(),
                        "replacements", Map.of("content", "新", "startsOn", "2026-01-02"));
        Map<String, String> codes =
                Map.of(
                        "uses", "PUBLICITY_ASSET_NOT_INSTALLED",
                        "renewals", "PUBLICITY_ASSET_NOT_IN_USE",
                        "patrols", "PUBLICITY_ASSET_NOT_PATROLLED",
                        "repairs", "PUBLICITY_ASSET_NOT_DAMAGED",
                        "replacements", "PUBLICITY_ASSET_NOT_REPLACEABLE");
        bodies.forEach(
                (step, body) ->
                        Refused.with(
                                409, codes.get(step), AssetClient.step("officer", id, step, body)));
    }

    @Test
    void correspondentsKeepThoseOfTheirUnitOnly() {
        AssetClient.add("correspondent", AssetClient.facts(name(), today())).then().statusCode(201);
        Map<String, Object> foreign = AssetClient.facts(name(), today());
        foreign.put("unitId", Ticket.unit("ZD02"));
        Refused.with(403, "PUBLICITY_ASSET_NOT_YOURS", AssetClient.add("correspondent", foreign));

        // Given to them to inspect, they patrol it, and that is all.
        String id = AssetClient.added(foreign);
        AssetClient.step("officer", id, "installations", Map.of());
        AssetClient.step("correspondent", id, "patrols", Map.of()).then().statusCode(200);
        Refused.with(
                403,
                "PUBLICITY_ASSET_NOT_YOURS",
                AssetClient.step("correspondent", id, "uses", Map.of()));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("lead").body(Map.of("version", 0)).post(ASSETS + "/" + id + "/repairs"));
    }

    @Test
    void onlyPeopleOfPublicityAreInspectorsAndUnitsMustBeInUse() {
        Map<String, Object> facts = AssetClient.facts(name(), today());
        facts.put("inspectorId", AssetClient.staff("handler"));
        Refused.with(422, "PUBLICITY_ASSET_INSPECTOR_UNKNOWN", AssetClient.add("officer", facts));
        facts.put("unitId", UUID.randomUUID().toString());
        Refused.with(422, "ORG_UNIT_NOT_FOUND", AssetClient.add("officer", facts));
        facts.put("unitId", Ticket.unit("ZD01"));
        facts.put("inspectorId", null);
        facts.put("lat", null);
        Refused.with(422, "PUBLICITY_ASSET_POINT_HALF", AssetClient.add("officer", facts));
        facts.put("lat", 91);
        Refused.field("facts.lat", AssetClient.add("officer", facts));
        facts.put("lat", 30.1);
        facts.put("name", "长".repeat(61));
        Refused.field("facts.name", AssetClient.add("officer", facts));
    }

    @Test
    void theClockMarksWhatExpiresSoonAndTheAlertsCountIt() {
        int before = Staff.as("lead").get(ASSETS + "/alerts").path("expiring");
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        AssetClient.step("officer", id, "installations", Map.of());
        AssetClient.step("officer", id, "uses", Map.of());

        watchAssets.handle();
        assertEquals("IN_USE", AssetClient.show(id).path("state"));
        OwnerDatabase.update(
                "update publicity_asset set ends_on = ? where id = ?::uuid",
                today().plusDays(7),
                id);
        watchAssets.handle();
        watchAssets.handle();

        AssetClient.show(id)
                .then()
                .body("state", equalTo("EXPIRING"))
                .body("history.act", contains("EXPIRE_SOON", "PUT_IN_USE", "INSTALL", "ADD"))
                .body("history[0].actorName", equalTo(null));
        assertEquals(
                before + 1, Staff.as("lead").get(ASSETS + "/alerts").<Integer>path("expiring"));
    }

    @Test
    void aPatrolIsDueThirtyDaysAfterTheLastLook() {
        String id = AssetClient.added(AssetClient.facts(name(), today()));
        AssetClient.step("officer", id, "installations", Map.of());
        String due = ASSETS + "?alert=PATROL_DUE&mine=true&limit=100";
        Staff.as("correspondent").get(due).then().body("items.id", not(hasItem(id)));

        MovedClock.to(today().plusDays(30) + "T09:00");
        Staff.as("correspondent").get(due).then().body("items.id", hasItem(id));
        Staff.as("officer").get(due).then().body("items.id", not(hasItem(id)));
        AssetClient.step("correspondent", id, "patrols", Map.of()).then().statusCode(200);
        Staff.as("correspondent").get(due).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void theListIsNarrowedAndReadToItsEnd() {
        String word = "关键" + UUID.randomUUID().toString().substring(0, 8);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, AssetClient.added(AssetClient.facts(word + i, today())));
        }
        String list =
                ASSETS
                        + "?limit=2&kind=LIGHT_BOX&state=PLANNED&location=CROSSING&unit="
                        + Ticket.unit("ZD01");
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            Response page =
                    Staff.as("leader")
                            .queryParam("q", word)
                            .queryParam("cursor", cursor == null ? "" : cursor)
                            .get(list);
            page.then().log().ifValidationFails().statusCode(200);
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(ids, read);
        Staff.as("leader")
                .queryParam("q", word)
                .get(ASSETS + "/points")
                .then()
                .body("items", hasSize(5))
                .body("items.lat", everyItem(notNullValue()));
        Refused.with(400, "PLATFORM_CURSOR_INVALID", Staff.as("leader").get(ASSETS + "?cursor=x"));
    }

    @Test
    void theSheetHasTheRowsOfTheList() throws IOException {
        String word = "表格" + UUID.randomUUID().toString().substring(0, 8);
        AssetClient.added(AssetClient.facts(word, today()));
        AssetClient.added(AssetClient.facts(word, today()));
        Response sheet =
                Staff.as("officer").accept("*/*").queryParam("q", word).get(ASSETS + "/sheet");

        sheet.then().statusCode(200);
        Path file = folder.resolve("assets.xlsx");
        Files.write(file, sheet.asByteArray());
        try (TableReader table = TableReader.open(file)) {
            assertTrue(table.headings().contains("展示内容"));
            assertEquals("灯箱", table.next().orElseThrow().cell(0).text());
            assertTrue(table.next().isPresent());
            assertTrue(table.next().isEmpty());
        }
        // The day it was put up.
        SheetCells.moment(sheet.asByteArray(), 1, 8);
    }

    private static String name() {
        return "灯箱 " + UUID.randomUUID().toString().substring(0, 8);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
