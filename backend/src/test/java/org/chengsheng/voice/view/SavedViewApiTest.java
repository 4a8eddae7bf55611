package org.chengsheng.voice.view;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views: kept, shared, ordered, and counted like the list they open. */
@ApiTest
class SavedViewApiTest {

    private static final String VIEWS = "/api/console/ticket-views";

    @BeforeEach
    void noViewsYet() {
        OwnerDatabase.update("delete from voice_saved_view");
    }

    @Test
    void aViewIsKeptRenamedAndDeleted() {
        ValidatableResponse kept =
                save(
                                "acceptor",
                                "夜市占道",
                                "PERSONAL",
                                Map.of(
                                        "state",
                                        List.of("CLOSED", "HANDLING"),
                                        "q",
                                        "夜市",
                                        "from",
                                        "2026-01-01"))
                        .statusCode(201)
                        .body("filter.state", contains("CLOSED", "HANDLING"))
                        .body("filter.from", equalTo("2026-01-01"));
        String id = kept.extract().path("id");

        Map<String, Object> renamed = entry(0, "夜市", "PERSONAL", Map.of("q", "夜市"));
        Staff.as("acceptor")
                .body(renamed)
                .put(VIEWS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("夜市"))
                .body("version", equalTo(1));
        Refused.with(
                409,
                "PLATFORM_STALE_VERSION",
                Staff.as("acceptor").body(renamed).put(VIEWS + "/" + id));
        Staff.as("acceptor").delete(VIEWS + "/" + id).then().statusCode(204);
        list("acceptor").body("items.id", not(hasItem(id)));
    }

    @Test
    void everyCountIsTheCountOfTheListItOpens() {
        for (String login : List.of("acceptor", "handler", "discipline", "leader")) {
            save(login, "结案", "PERSONAL", Map.of("state", List.of("CLOSED")));
            save(login, "反映工作人员", "PERSONAL", Map.of("aboutStaff", true));
            save(login, "近七天投诉", "PERSONAL", Map.of("days", 7, "kind", List.of("COMPLAINT")));
            save(login, "解放路", "PERSONAL", Map.of("address", "解放路"));
            JsonPath counts =
                    Staff.as(login)
                            .get(VIEWS + "/counts")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            assertEquals(listed(login, "state=CLOSED"), counts.getInt("items[0].count"));
            assertEquals(listed(login, "aboutStaff=true"), counts.getInt("items[1].count"));
            assertEquals(listed(login, "days=7&kind=COMPLAINT"), counts.getInt("items[2].count"));
            assertEquals(listed(login, "address=解放路"), counts.getInt("items[3].count"));
            assertFalse(counts.getBoolean("items[0].capped"));
        }
    }

    @Test
    void whoMayNotSeeComplaintsAboutStaffCountsNoneByAView() {
        assertEquals(0, listed("acceptor", "aboutStaff=true"));
        assertTrue(listed("discipline", "aboutStaff=true") > 0);
        assertEquals(
                listed("discipline", "sort=NEWEST"),
                listed("discipline", "aboutStaff=true") + listed("discipline", "aboutStaff=false"));
    }

    @Test
    void theAddressFilterFindsPartsOfAddresses() {
        int expected =
                OwnerDatabase.number(
                        "select count(*) from voice_ticket where not about_staff and not hidden and"
                                + " position('解放路' in address) > 0");
        assertEquals(expected, listed("supervisor", "address=解放路"));
        Refused.field("address", Staff.as("leader").get(Ticket.TICKETS + "?address=路"));
    }

    @Test
    void aLeadSharesWithTheUnitASupervisorWithTheBureau() {
        String units = save("lead", "本单位超期", "UNIT", Map.of("due", "OVERDUE")).extract().path("id");
        String bureau =
                save("supervisor", "全局超期", "BUREAU", Map.of("due", "OVERDUE")).extract().path("id");
        list("handler")
                .body("items.id", contains(units, bureau))
                .body("items[0].own", equalTo(false));
        list("acceptor").body("items.id", contains(bureau));

        Refused.with(
                403,
                "VOICE_VIEW_NOT_TO_SHARE",
                save("handler", "我的", "UNIT", Map.of()).extract().response());
        Refused.with(
                403,
                "VOICE_VIEW_NOT_TO_SHARE",
                save("lead", "我的", "BUREAU", Map.of()).extract().response());
        Refused.with(404, "VOICE_VIEW_NOT_FOUND", Staff.as("handler").delete(VIEWS + "/" + units));
    }

    @Test
    void viewsKeepTheOrderGiven() {
        List<String> ids = new ArrayList<>();
        for (String name : List.of("甲", "乙", "丙")) {
            ids.add(save("acceptor", name, "PERSONAL", Map.of()).extract().path("id"));
        }
        Collections.reverse(ids);
        Staff.as("acceptor").body(Map.of("ids", ids)).put(VIEWS + "/order").then().statusCode(204);
        list("acceptor").body("items.name", contains("丙", "乙", "甲"));
        Response late =
                Staff.as("acceptor")
                        .body(Map.of("ids", List.of(UUID.randomUUID().toString())))
                        .put(VIEWS + "/order");
        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        late.then().body("current.name", contains("丙", "乙", "甲"));
    }

    @Test
    void theNumberOfViewsIsLimited() {
        String old = OwnerDatabase.set("voice.views-most", 2);
        try {
            save("acceptor", "甲", "PERSONAL", Map.of()).statusCode(201);
            save("acceptor", "乙", "PERSONAL", Map.of()).statusCode(201);
            Refused.with(
                    409,
                    "VOICE_VIEWS_FULL",
                    save("acceptor", "丙", "PERSONAL", Map.of()).extract().response());
        } finally {
            OwnerDatabase.set("voice.views-most", old);
        }
    }

    @Test
    void onlyValuesOfTheFilterAreKept() {
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                save("acceptor", "甲", "PERSONAL", Map.of("sql", "1=1")).extract().response());
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                save("acceptor", "甲", "PERSONAL", Map.of("state", List.of("GONE")))
                        .extract()
                        .response());
        Refused.field(
                "name",
                save("acceptor", "长".repeat(31), "PERSONAL", Map.of()).extract().response());
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("admin").get(VIEWS));
    }

    private static int listed(String login, String filter) {
        return Staff.as(login).get(Ticket.TICKETS + "/count?" + filter).path("count");
    }

    private static ValidatableResponse list(String login) {
        return Staff.as(login).get(VIEWS).then().statusCode(200);
    }

    private static ValidatableResponse save(
            String login, String name, String audience, Map<String, ?> filter) {
        return Staff.as(login).body(entry(0, name, audience, filter)).post(VIEWS).then();
    }

    private static Map<String, Object> entry(
            int version, String name, String audience, Map<String, ?> filter) {
        return Map.of("version", version, "name", name, "audience", audience, "filter", filter);
    }
}
