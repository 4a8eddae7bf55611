package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.architecture.PermissionMatrix.Row;
import org.chengsheng.platform.secret.SecretKeys;
import org.chengsheng.platform.web.Cursor;
import org.chengsheng.publicity.ManyRegisterRows;
import org.chengsheng.publicity.desk.ActivityFilter;
import org.chengsheng.publicity.desk.ActivityFilter.ActivitySort;
import org.chengsheng.publicity.desk.WaitingStep;
import org.chengsheng.publicity.praise.PraiseFilter;
import org.chengsheng.publicity.rolemodel.RoleModelFilter;
import org.chengsheng.publicity.signup.ManyActivities;
import org.chengsheng.publicity.training.TrainingFilter;
import org.chengsheng.testsupport.LoggedDatabase;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PlanLog;
import org.chengsheng.testsupport.PlanLog.Plan;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.testsupport.Ticket;
import org.chengsheng.voice.handling.Measure;
import org.chengsheng.voice.handling.TicketFilter;
import org.chengsheng.voice.ticket.ManyTickets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No answer costs more the longer the register is: with {@link #TICKETS} tickets and {@link
 * #ACTIVITIES} activities the plans that PostgreSQL carries out read no big table from end to end,
 * and never more rows than a count stops at. Every operation of the API is asked (the rows of the
 * permission matrix), and the list by every field it can be narrowed by. Has a database of its own.
 */
@QuarkusTest
@TestProfile(QueryPlansTest.OwnDatabase.class)
class QueryPlansTest {

    /** Many times more than may be read for one answer. */
    private static final int TICKETS = 30_000;

    /** A count stops at 1,000; what few tickets are like takes a longer way, but not all of it. */
    private static final int MOST_ROWS = TICKETS / 2;

    private static final int ACTIVITIES = 20_000;
    private static final int SIGN_UPS = 100_000;

    private static final Set<String> BIG =
            Set.of(
                    "voice_ticket",
                    "voice_ticket_event",
                    "voice_ticket_text",
                    "voice_contact",
                    "publicity_activity",
                    "publicity_activity_plan",
                    "publicity_activity_event",
                    "publicity_signup",
                    "publicity_signup_tally",
                    "publicity_field_log",
                    "publicity_placement",
                    "publicity_answer",
                    "publicity_answer_topic");

    /** Read page by page; their counts, of the year that is looked at, are no lists. */
    private static final Set<String> REGISTERS =
            Set.of("publicity_training_session", "publicity_role_model", "publicity_praise");

    private static final int REGISTER_ROWS = 20_000;

    private static final String ACTIVITIES_API = "/api/console/publicity/activities";

    /** Who sees a bureau, a unit, complaints about staff. */
    private static final List<String> VIEWERS = List.of("leader", "handler", "discipline");

    private static boolean filled;

    private final Map<String, String> broken = new TreeMap<>();
    private PlanLog log;
    private Set<String> big = BIG;

    /** As all tests, but for the database. */
    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LoggedDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @BeforeEach
    void fill() throws SQLException, IOException {
        if (!filled) {
            String secret =
                    ConfigProvider.getConfig().getValue("chengsheng.secret-key", String.class);
            try (Connection owner = OwnerDatabase.connect()) {
                SecretKeys keys = new SecretKeys(secret);
                new ManyTickets(owner, keys).make(TICKETS);
                new ManyActivities(owner, keys).make(ACTIVITIES, SIGN_UPS);
                new ManyRegisterRows(owner).make(REGISTER_ROWS);
            }
            filled = true;
        }
        log = PlanLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void noOperationReadsABigTableFromEndToEnd() {
        MatrixRequests requests = new MatrixRequests();
        log.next();
        Map<String, String[]> operations = operations();
        for (Row row : PermissionMatrix.rows()) {
            String[] operation = operations.get(row.operation());
            for (String caller : letIn(row)) {
                requests.send(operation[0], operation[1], row.operation(), row.object(), caller);
                check(row.operation() + " as " + caller, true);
            }
        }
        assertTrue(broken.isEmpty(), this::report);
    }

    @Test
    void theListIsBoundedByWhateverItIsNarrowed() {
        Map<String, List<String>> values = filterValues();
        requireAllFields(TicketFilter.class, values);
        // A unit's own part of this register is so small that reading it whole is right.
        for (String login : List.of("leader", "discipline")) {
            ask(login, "limit=20");
            ask(login, "sort=DUE");
            values.forEach(
                    (name, some) -> {
                        for (String value : some) {
                            ask(login, name + "=" + value);
                        }
                    });
        }
        assertTrue(broken.isEmpty(), this::report);
    }

    @Test
    void activitiesAreBoundedByWhateverTheyAreNarrowed() {
        Map<String, List<String>> values = activityFilterValues();
        requireAllFields(ActivityFilter.class, values);
        for (String login : List.of("officer", "correspondent", "leader")) {
            askActivities(login, "limit=20");
            askActivities(login, "sort=SOONEST&limit=100");
            values.forEach(
                    (name, some) ->
                            some.forEach(value -> askActivities(login, name + "=" + value)));
            for (String what : List.of("activity-calendar", "activity-days")) {
                get(login, "/api/console/publicity/" + what + "?from=2026-01-01&to=2026-12-31");
                check(what + " as " + login, true);
            }
        }
        String crowd =
                OwnerDatabase.text(
                        "select a.number from publicity_activity a join publicity_signup s on"
                                + " s.activity_id = a.id group by a.number order by count(*) desc"
                                + " limit 1");
        for (String what : List.of("desk", "sign-ups?limit=50", "sign-ups?q=0123", "field-logs")) {
            get("officer", ACTIVITIES_API + "/" + crowd + "/" + what);
            check("activity: " + what, true);
        }
        for (String login : List.of("officer", "lead")) {
            get(
                    login,
                    "/api/console/publicity/answering-activities?ticket=T20251101-000000&day=2025-11-01&category=E0102&area=%E5%9F%8E%E8%A5%BF%E5%8C%BA&unit="
                            + Ticket.unit("ZD01"));
            check("activities that answer a ticket as " + login, true);
        }
        get("officer", "/api/citizen/activities?from=2025-01-01&limit=50");
        check("activities of citizens", true);
        assertTrue(broken.isEmpty(), this::report);
    }

    @Test
    void registersArePagedByWhateverTheyAreNarrowed() {
        big = REGISTERS;
        String register = "/api/console/publicity/";
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("year", List.of("2001", "2026"));
        values.put("limit", List.of("100"));
        Instant early = Instant.parse("2000-03-01T00:00:00Z");
        values.put("cursor", List.of(new Cursor(early, new UUID(0, 0)).encode()));
        values.put("state", List.of("CANCELLED", "ASSESSED&state=HELD", "ASSESSED&year=2001"));
        askRegister(register + "training/sessions", TrainingFilter.class, values);
        values.put("state", List.of("REFUSED", "NOMINATED", "REFUSED&state=REVOKED"));
        askRegister(register + "role-models", RoleModelFilter.class, values);
        values.remove("state");
        values.put("kind", List.of("BANNER", "PHONE", "LETTER&kind=BANNER", "BANNER&year=2026"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("ZD02") + "&kind=BANNER"));
        // Praise of long ago is looked for from the newest on: some dozens a year are entered.
        values.put("year", List.of("2026"));
        askRegister(register + "praises", PraiseFilter.class, values);
        assertTrue(broken.isEmpty(), this::report);
    }

    private void askRegister(String path, Class<?> filter, Map<String, List<String>> values) {
        requireAllFields(filter, values);
        for (String login : List.of("officer", "lead", "leader")) {
            get(login, path);
            check(path + " as " + login, true);
            values.forEach(
                    (name, some) ->
                            some.forEach(
                                    value -> {
                                        get(login, path + "?" + name + "=" + value);
                                        check(path + " " + name + "=" + value, true);
                                    }));
        }
    }

    @Test
    void figuresAndExportsReadByIndex() {
        for (String by : List.of("UNIT", "KIND", "CATEGORY", "AREA", "SOURCE", "MONTH")) {
            get("leader", "/api/console/ticket-figures?from=2020-01&to=2030-12&by=" + by);
            check("figures by " + by, true);
        }
        for (String content : List.of("LIST", "LEDGER")) {
            int status =
                    Staff.as("leader")
                            .accept("*/*")
                            .body(
                                    Map.of(
                                            "content",
                                            content,
                                            "format",
                                            "CSV",
                                            "filter",
                                            Map.of("unit", Ticket.unit("ZD01"), "days", 2)))
                            .post("/api/console/ticket-exports")
                            .statusCode();
            assertEquals(200, status);
            check("export of the " + content, false);
        }
        assertTrue(broken.isEmpty(), this::report);
    }

    /** The test sees what it looks for. */
    @Test
    void aScanIsFound() {
        log.close();
        log =
                PlanLog.open(
                        "enable_indexscan = off",
                        "enable_bitmapscan = off",
                        "enable_indexonlyscan = off");
        get("leader", Ticket.TICKETS + "?q=%E4%BA%95%E7%9B%96");
        check("list", true);
        assertFalse(broken.isEmpty());
    }

    private static void requireAllFields(Class<?> filter, Map<String, List<String>> values) {
        assertEquals(
                Arrays.stream(filter.getDeclaredFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(name -> name != null)
                        .map(QueryParam::value)
                        .collect(Collectors.toSet()),
                values.keySet(),
                "a new field of the filter is measured here too");
    }

    private void askActivities(String login, String filter) {
        get(login, ACTIVITIES_API + "?" + filter);
        check("activities " + filter + " as " + login, true);
    }

    private void ask(String login, String filter) {
        get(login, Ticket.TICKETS + "?" + filter);
        check("list " + filter + " as " + login, true);
        get(login, Ticket.TICKETS + "/count?" + filter);
        check("count " + filter + " as " + login, true);
    }

    private static void get(String login, String path) {
        int status =
                given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(Staff.token(login))
                        .get(path)
                        .statusCode();
        assertEquals(200, status, login + " " + path);
    }

    private static Map<String, List<String>> filterValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("state", List.of("CLOSED", "HANDLING", "CLOSED&state=REPLIED&state=HANDLING"));
        values.put("kind", List.of("REPORT", "COMPLAINT&kind=CONSULT&state=CLOSED"));
        values.put("source", List.of("LETTER", "PHONE_12319"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("SF") + "&kind=PRAISE"));
        values.put("category", List.of("E0102", "P0118&sort=DUE"));
        values.put("due", names(TicketFilter.Due.values()));
        values.put("queue", names(TicketFilter.Queue.values()));
        values.put("import", List.of("00000000-0000-0000-0000-000000000001"));
        values.put("mine", List.of("true"));
        values.put("actable", List.of("true", "true&sort=DUE"));
        values.put("urgent", List.of("true"));
        values.put("flagged", List.of("true"));
        values.put("aboutStaff", List.of("true", "false"));
        values.put("address", List.of("%E6%9C%9B%E6%B1%9F"));
        values.put("area", List.of("%E5%9F%8E%E8%A5%BF%E5%8C%BA"));
        values.put("without", names(TicketFilter.Without.values()));
        values.put("measure", names(Measure.values()));
        values.put("days", List.of("1", "30"));
        values.put(
                "q",
                List.of(
                        "%E5%9E%83%E5%9C%BE",
                        "%E4%BA%95%E7%9B%96", "T20251101-000000", "LD2025-17"));
        values.put("from", List.of("2026-01-01", "2024-02-01&to=2024-02-29"));
        values.put("to", List.of("2024-12-31"));
        values.put("sort", names(TicketFilter.Sort.values()));
        values.put("limit", List.of("100"));
        values.put("cursor", List.of(""));
        return values;
    }

    private static Map<String, List<String>> activityFilterValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("state", List.of("DRAFT", "PUBLISHED&state=ENDED", "CLOSED", "CANCELLED"));
        values.put("kind", List.of("LECTURE", "OPEN_DAY&state=PUBLISHED"));
        values.put("unit", List.of(Ticket.unit("ZD01"), Ticket.unit("SF")));
        values.put("audience", List.of("PUPIL", "DEPUTY"));
        values.put("q", List.of("%E5%BC%80%E6%94%BE%E6%97%A5", "%E8%AE%B2%E5%BA%A7"));
        values.put("from", List.of("2026-01-01", "2024-02-01&to=2024-02-29"));
        values.put("to", List.of("2024-12-31"));
        values.put("mine", List.of("true"));
        values.put("unlinked", List.of("true", "true&unit=" + Ticket.unit("ZD01")));
        values.put("campaign", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("task", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("untagged", List.of("true", "true&from=2026-01-01&to=2026-12-31"));
        values.put("budgetLine", List.of("01ec3366-604d-bbd6-4aa5-c9dd7646f5d5"));
        values.put("waiting", names(WaitingStep.values()));
        values.put("series", List.of("00000000-0000-0000-0000-000000000001"));
        values.put("sort", names(ActivitySort.values()));
        values.put("limit", List.of("100"));
        values.put("cursor", List.of(""));
        return values;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** The first who is let in, and those who see differently. */
    private static List<String> letIn(Row row) {
        int reached =
                row.expected().stream()
                        .filter(status -> status < 401 || status > 404)
                        .findFirst()
                        .orElse(200);
        List<String> callers =
                PermissionMatrix.CALLERS.stream()
                        .filter(
                                caller ->
                                        row.expected().get(PermissionMatrix.CALLERS.indexOf(caller))
                                                == reached)
                        .toList();
        return Stream.concat(callers.stream().limit(1), callers.stream().filter(VIEWERS::contains))
                .distinct()
                .toList();
    }

    private static Map<String, String[]> operations() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        Map<String, String[]> operations = new LinkedHashMap<>();
        paths.forEach(
                (path, item) ->
                        item.forEach(
                                (method, operation) -> {
                                    if (operation instanceof Map<?, ?> described
                                            && described.get("operationId") instanceof String id) {
                                        operations.put(id, new String[] {method, path});
                                    }
                                }));
        return operations;
    }

    private void check(String what, boolean bounded) {
        for (Plan plan : log.next()) {
            walk(plan.root(), node -> check(what, bounded, plan, node));
        }
    }

    private void check(String what, boolean bounded, Plan plan, JsonNode node) {
        if (!big.contains(node.path("Relation Name").asText())) {
            return;
        }
        String type = node.path("Node Type").asText();
        double read =
                (node.path("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble()
                                + node.path("Rows Removed by Index Recheck").asDouble())
                        * Math.max(1, node.path("Actual Loops").asDouble());
        if (type.endsWith("Seq Scan")) {
            broken.putIfAbsent(
                    plan.statement(),
                    "%s: %s of %s".formatted(what, type, node.path("Relation Name").asText()));
        } else if (bounded && read > MOST_ROWS) {
            broken.putIfAbsent(
                    plan.statement(),
                    "%s: %s by %s reads %.0f rows"
                            .formatted(what, type, node.path("Index Name").asText(), read));
        }
    }

    private static void walk(JsonNode node, java.util.function.Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.path("Plans").forEach(child -> walk(child, visitor));
    }

    private String report() {
        return broken.size()
                + " statements\n"
                + broken.entrySet().stream()
                        .map(entry -> entry.getValue() + "\n    " + entry.getKey())
                        .collect(Collectors.joining("\n"));
    }
}
