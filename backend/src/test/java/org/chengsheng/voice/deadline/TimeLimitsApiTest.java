package org.chengsheng.voice.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.Citizen;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.Refused;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator reads and changes how long the bureau may take. */
@ApiTest
class TimeLimitsApiTest {

    private static final String LIMITS = "/api/console/time-limits";
    private static final String CONSULT = "items.find { it.clock == 'CONSULT' }.";

    @AfterEach
    void putBack() {
        OwnerDatabase.update(
                "update voice_time_limit set accept_value = default_accept_value, accept_unit ="
                        + " default_accept_unit, handle_value = default_handle_value, handle_unit ="
                        + " default_handle_unit, extend_most = default_extend_most");
    }

    @Test
    void everyClockIsListedWithItsDefaults() {
        Staff.as("admin")
                .get(LIMITS)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains("咨询", "投诉", "举报", "建议", "表扬", "紧急诉求", "反映工作人员", "信访事项"))
                .body("items.findAll { it.terms != it.defaults }.clock", equalTo(List.of()))
                .body(CONSULT + "terms.handleValue", equalTo(2))
                .body(
                        "items.find { it.clock == 'URGENT' }.terms.acceptUnit",
                        equalTo("NATURAL_MINUTE"))
                .body("items.find { it.clock == 'PETITION' }.terms.extendMost", equalTo(30));
    }

    @Test
    void aChangeWorksAtOnceIsWrittenDownAndCanBeTakenBack() {
        Response answer = change("CONSULT", version(), Map.of("handleValue", 4, "extendMost", 3));

        answer.then()
                .statusCode(200)
                .body("terms.handleValue", equalTo(4))
                .body("defaults.handleValue", equalTo(2))
                .body("version", equalTo(version()));
        Staff.as("admin")
                .get("/api/citizen/settings")
                .then()
                .body("kinds.find { it.kind == 'CONSULT' }.handleLimit", equalTo("4 个工作日"));
        assertEquals("由“受理 1 个工作日，办理 2 个工作日，不能延期”改为“受理 1 个工作日，办理 4 个工作日，每次最多延期 3 天”", lastAudit());

        change("CONSULT", version(), Map.of()).then().statusCode(200);
        Staff.as("admin").get(LIMITS).then().body(CONSULT + "terms.handleValue", equalTo(2));
    }

    @Test
    void whatWasAcceptedKeepsItsLimitAndWhatComesAfterGetsTheNewOne() {
        Ticket before = Ticket.of(Citizen.asks("请问夜市摊位怎么申请？")).accepted();
        String due = before.seenBy("acceptor").extract().path("deadline.dueAt");

        change("CONSULT", version(), Map.of("handleValue", 9)).then().statusCode(200);
        Ticket after = Ticket.of(Citizen.asks("请问沿街招牌怎么备案？")).accepted();

        before.seenBy("acceptor")
                .body("deadline.dueAt", equalTo(due))
                .body("deadline.steps.text", hasItem(startsWith("办理：2 个工作日")));
        after.seenBy("acceptor").body("deadline.steps.text", hasItem(startsWith("办理：9 个工作日")));
        assertNotEquals(due, after.seenBy("acceptor").extract().path("deadline.dueAt"));
    }

    @Test
    void whatChangesNothingIsNotWrittenDown() {
        int entries = auditEntries();
        int version = version();
        change("CONSULT", version, Map.of()).then().statusCode(200);
        assertEquals(entries, auditEntries());
        assertEquals(version, version());
    }

    @Test
    void valuesOutOfRangeAreRefusedAtTheirField() {
        Map<String, Integer> wrong = Map.of("acceptValue", 121, "handleValue", 0, "extendMost", 91);
        wrong.forEach(
                (field, value) -> {
                    Response answer = change("CONSULT", version(), Map.of(field, value));
                    Refused.with(422, "VOICE_TIME_LIMIT_INVALID", answer);
                    assertEquals(List.of(field), answer.path("violations.field"));
                });
        assertEquals(
                "2",
                OwnerDatabase.text(
                        "select handle_value from voice_time_limit where clock = 'CONSULT'"));
    }

    @Test
    void aFieldThatIsMissingAndAUnitThatIsUnknownAreRefused() {
        for (String field : List.of("acceptValue", "handleUnit", "extendMost")) {
            Map<String, Object> entry = entry(version(), Map.of());
            entry.remove(field);
            Refused.field(field, Staff.as("admin").body(entry).put(LIMITS + "/CONSULT"));
        }
        Refused.with(
                400,
                "PLATFORM_INPUT_INVALID",
                change("CONSULT", version(), Map.of("acceptUnit", "FORTNIGHT")));
    }

    @Test
    void anUnknownClockIsNotFound() {
        Refused.with(404, "VOICE_TIME_LIMIT_NOT_FOUND", change("GREETING", 0, Map.of()));
        Refused.with(404, "VOICE_TIME_LIMIT_NOT_FOUND", change("consult", 0, Map.of()));
    }

    @Test
    void aStaleVersionIsRefusedWithWhatIsThereNow() {
        int version = version();
        change("CONSULT", version, Map.of("handleValue", 3)).then().statusCode(200);

        Response late = change("CONSULT", version, Map.of("handleValue", 5));

        Refused.with(409, "PLATFORM_STALE_VERSION", late);
        assertEquals(3, late.<Integer>path("current.terms.handleValue"));
    }

    @Test
    void whoIsNoAdministratorMayNeitherLookNorChange() {
        Refused.with(403, "PLATFORM_NOT_ALLOWED", Staff.as("leader").get(LIMITS));
        Refused.with(
                403,
                "PLATFORM_NOT_ALLOWED",
                Staff.as("leader").body(entry(version(), Map.of())).put(LIMITS + "/CONSULT"));
    }

    private static Response change(String clock, int version, Map<String, ?> other) {
        return Staff.as("admin").body(entry(version, other)).put(LIMITS + "/" + clock);
    }

    /** The shipped terms of a question, but for these fields. */
    private static Map<String, Object> entry(int version, Map<String, ?> other) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("version", version);
        entry.put("acceptValue", 1);
        entry.put("acceptUnit", "WORKING_DAY");
        entry.put("handleValue", 2);
        entry.put("handleUnit", "WORKING_DAY");
        entry.put("extendMost", 0);
        entry.putAll(other);
        return entry;
    }

    private static int version() {
        return OwnerDatabase.number("select version from voice_time_limit where clock = 'CONSULT'");
    }

    private static String lastAudit() {
        return OwnerDatabase.text(
                "select reason from platform_audit where act = 'CHANGE_TIME_LIMIT' and object_id ="
                        + " 'CONSULT' order by at desc limit 1");
    }

    private static int auditEntries() {
        return OwnerDatabase.number(
                "select count(*) from platform_audit where act = 'CHANGE_TIME_LIMIT'");
    }
}
