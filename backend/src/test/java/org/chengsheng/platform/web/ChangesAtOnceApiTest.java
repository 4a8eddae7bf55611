package org.chengsheng.platform.web;

import static org.chengsheng.testsupport.AtOnce.atOnce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.response.Response;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengsheng.publicity.asset.AssetClient;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.NewPeople;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several people write the same at the same moment: one wins, the others are told what stands there
 * now and lose nothing (architecture.md 4). Tickets have {@code RacesApiTest}.
 */
@ApiTest
class ChangesAtOnceApiTest {

    private static final int PEOPLE = 12;
    private static final String CHANGED = "同时改的";
    private static final String CONSOLE = "/api/console/";
    private static final String PUBLICITY = CONSOLE + "publicity/";

    /**
     * One change that many send.
     *
     * @param make what is there before; gives its address
     * @param body what is written, on version 0
     */
    record Change(
            String name, String login, Supplier<String> make, Supplier<Map<String, Object>> body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "unit",
                        "admin",
                        () -> CONSOLE + "units/" + NewPeople.unit(null),
                        () ->
                                entry(
                                        "code",
                                        "X" + random().toUpperCase(),
                                        "name",
                                        "改名中队",
                                        "kind",
                                        "SQUADRON",
                                        "parentId",
                                        Ticket.unit("SF"),
                                        "position",
                                        95)),
                new Change(
                        "staff",
                        "admin",
                        () -> CONSOLE + "staff/" + NewPeople.id(newcomer()),
                        () ->
                                entry(
                                        "name",
                                        "改名",
                                        "login",
                                        "new-" + random(),
                                        "subject",
                                        "new-" + random(),
                                        "unitId",
                                        Ticket.unit("ZD04"),
                                        "roles",
                                        List.of("UNIT_HANDLER"),
                                        "active",
                                        false)),
                added(
                        "template",
                        "admin",
                        CONSOLE + "reply-templates",
                        () -> entry("title", CHANGED, "body", "今日已处理{编号}", "position", 99)),
                added(
                        "macro",
                        "admin",
                        CONSOLE + "macros",
                        () ->
                                entry(
                                        "title",
                                        CHANGED,
                                        "steps",
                                        List.of(Map.of("what", "SIGN")),
                                        "position",
                                        99)),
                added(
                        "view",
                        "revisitor",
                        CONSOLE + "ticket-views",
                        () ->
                                Map.of(
                                        "version",
                                        0,
                                        "name",
                                        CHANGED,
                                        "audience",
                                        "PERSONAL",
                                        "filter",
                                        Map.of("q", "夜市"))),
                added(
                        "material",
                        "officer",
                        PUBLICITY + "materials",
                        () ->
                                Map.of(
                                        "version",
                                        0,
                                        "kind",
                                        "LEAFLET",
                                        "title",
                                        CHANGED,
                                        "printed",
                                        100,
                                        "unitPriceCents",
                                        25,
                                        "receivedOn",
                                        "2013-01-15")),
                added(
                        "praise",
                        "officer",
                        PUBLICITY + "praises",
                        () ->
                                Map.of(
                                        "version",
                                        0,
                                        "kind",
                                        "ONLINE",
                                        "receivedOn",
                                        "2013-01-15",
                                        "summary",
                                        CHANGED,
                                        "unitId",
                                        Ticket.unit("ZD01"))),
                new Change(
                        "asset",
                        "officer",
                        () -> PUBLICITY + "assets/" + AssetClient.added(asset("先写的灯箱")),
                        () ->
                                Map.of(
                                        "version", 0,
                                        "facts", asset(CHANGED),
                                        "photos", List.of())),
                new Change(
                        "training year",
                        "officer",
                        () -> PUBLICITY + "training/year",
                        () -> Map.of("version", 0, "year", 2093, "outline", "一年四次，每季一次。")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneWinsAndTheOthersAreTold(Change change) throws Exception {
        String address = change.make().get();
        Map<String, Object> body = change.body().get();

        List<Response> answers =
                atOnce(PEOPLE, () -> Staff.as(change.login()).body(body).put(address));

        assertEquals(1, answers.stream().filter(it -> it.statusCode() == 200).count());
        for (Response answer : answers) {
            if (answer.statusCode() != 200) {
                Refused.with(409, "PLATFORM_STALE_VERSION", answer);
                assertNotNull(answer.path("current"), answer.asString());
            }
        }
    }

    /** Nobody could see the other's unit when he was asked whether the code is free. */
    @Test
    void whoAddsTheSameInTheSameMomentIsToldSo() throws Exception {
        String code = "X" + random().toUpperCase();
        try (Connection faster = OwnerDatabase.connect()) {
            faster.setAutoCommit(false);
            faster.createStatement()
                    .execute(
                            "insert into org_unit (id, code, name, kind, position) values"
                                    + " (gen_random_uuid(), '"
                                    + code
                                    + "', '先到的中队', 'SQUADRON', 95)");
            Map<String, Object> same = entry("code", code, "name", "同号中队", "kind", "SQUADRON");
            same.put("position", 95);
            List<Response> answers =
                    atOnce(
                            List.of(
                                    () -> Staff.as("admin").body(same).post(CONSOLE + "units"),
                                    () -> commitWhenAwaited(faster)));
            Refused.with(409, "PLATFORM_SAME_MOMENT", answers.get(0));
        }
        OwnerDatabase.update("update org_unit set active = false where code = ?", code);
    }

    private static Response commitWhenAwaited(Connection faster) throws Exception {
        for (int tries = 0; tries < 500 && awaiting() == 0; tries++) {
            Thread.sleep(20);
        }
        faster.commit();
        return null;
    }

    private static int awaiting() {
        return OwnerDatabase.number(
                "select count(*) from pg_locks where not granted and locktype = 'transactionid'");
    }

    @AfterEach
    void leaveNothing() {
        OwnerDatabase.update("delete from voice_saved_view where name = ?", CHANGED);
        OwnerDatabase.update("delete from voice_reply_template where title = ?", CHANGED);
        OwnerDatabase.update("delete from voice_macro where title = ?", CHANGED);
        OwnerDatabase.update("delete from publicity_training_year where year = 2093");
    }

    /** Added with other words first. */
    private static Change added(
            String name, String login, String list, Supplier<Map<String, Object>> changed) {
        return new Change(
                name,
                login,
                () -> {
                    Map<String, Object> first = new HashMap<>(changed.get());
                    first.replaceAll((key, value) -> CHANGED.equals(value) ? "先写的" : value);
                    Response answer = Staff.as(login).body(first).post(list);
                    answer.then().log().ifValidationFails().statusCode(201);
                    return list + "/" + answer.path("id");
                },
                changed);
    }

    private static Map<String, Object> asset(String name) {
        return AssetClient.facts(name, LocalDate.parse("2013-01-15"));
    }

    private static String newcomer() {
        return NewPeople.person(NewPeople.unit(null), "UNIT_HANDLER");
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(24);
    }

    /** An active one on version 0, unless it says otherwise. */
    private static Map<String, Object> entry(Object... namesAndValues) {
        Map<String, Object> entry = new HashMap<>(Map.of("version", 0, "active", true));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entry.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return entry;
    }
}
