package org.chengsheng.architecture;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengsheng.platform.secret.SecretKeys;
import org.chengsheng.publicity.ManyRegisterRows;
import org.chengsheng.publicity.signup.ManyActivities;
import org.chengsheng.testsupport.LoggedDatabase;
import org.chengsheng.testsupport.OwnerDatabase;
import org.chengsheng.testsupport.PlanLog;
import org.chengsheng.testsupport.PlanLog.Plan;
import org.chengsheng.testsupport.Staff;
import org.chengsheng.voice.ticket.ManyTickets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * No answer costs more the longer the register is: with {@link #TICKETS} tickets and {@link
 * #ACTIVITIES} activities the plans that PostgreSQL carries out read no big table from end to end,
 * and never more rows than a count stops at. Has a database of its own, filled once for all tests
 * of this kind.
 */
abstract class QueryPlans {

    /** Many times more than may be read for one answer. */
    private static final int TICKETS = 30_000;

    /** A count stops at 1,000; what few tickets are like takes a longer way, but not all of it. */
    private static final int MOST_ROWS = TICKETS / 2;

    private static final int ACTIVITIES = 20_000;
    private static final int SIGN_UPS = 100_000;
    private static final int REGISTER_ROWS = 20_000;

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
                    "publicity_evaluation",
                    "publicity_placement",
                    "publicity_answer",
                    "publicity_answer_topic");

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
        int tickets = Integer.parseInt(OwnerDatabase.text("select count(*) from voice_ticket"));
        if (tickets < TICKETS) {
            String secret =
                    ConfigProvider.getConfig().getValue("chengsheng.secret-key", String.class);
            try (Connection owner = OwnerDatabase.connect()) {
                SecretKeys keys = new SecretKeys(secret);
                new ManyTickets(owner, keys).make(TICKETS);
                new ManyActivities(owner, keys).make(ACTIVITIES, SIGN_UPS);
                new ManyRegisterRows(owner).make(REGISTER_ROWS);
            }
        }
        log = PlanLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    /** Looks at other tables than the usual ones. */
    void lookAt(Set<String> tables) {
        big = tables;
    }

    /** The product's connections are opened anew with these settings. */
    void set(String... settings) {
        log.close();
        log = PlanLog.open(settings);
    }

    /** What ran so far is not looked at. */
    void forget() {
        log.next();
    }

    /** Asks for the page and looks at what ran. */
    void ask(String login, String path) {
        get(login, path);
        check(path + " as " + login, true);
    }

    /** A new field of the filter is measured too, or the test fails. */
    static void requireAllFields(Class<?> filter, Map<String, List<String>> values) {
        assertEquals(
                Arrays.stream(filter.getDeclaredFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(name -> name != null)
                        .map(QueryParam::value)
                        .collect(Collectors.toSet()),
                values.keySet(),
                "a new field of the filter is measured here too");
    }

    static void get(String login, String path) {
        int status =
                given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(Staff.token(login))
                        .get(path)
                        .statusCode();
        assertEquals(200, status, login + " " + path);
    }

    static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    void check(String what, boolean bounded) {
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

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.path("Plans").forEach(child -> walk(child, visitor));
    }

    void assertAllBounded() {
        assertTrue(broken.isEmpty(), this::report);
    }

    void assertSomethingIsBroken() {
        assertFalse(broken.isEmpty());
    }

    private String report() {
        return broken.size()
                + " statements\n"
                + broken.entrySet().stream()
                        .map(entry -> entry.getValue() + "\n    " + entry.getKey())
                        .collect(Collectors.joining("\n"));
    }
}
