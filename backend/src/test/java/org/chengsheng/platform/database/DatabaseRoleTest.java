package org.chengsheng.platform.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chengsheng.testsupport.ApiTest;
import org.chengsheng.testsupport.ManagementPort;
import org.chengsheng.testsupport.OwnerDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application itself cannot do, even if somebody took it over. */
@ApiTest
class DatabaseRoleTest {

    private static final String NO_PRIVILEGE = "42501";

    @Inject DataSource database;

    @Test
    void theApplicationDoesNotWorkAsOwner() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(EmbeddedDatabase.APP_ROLE, connection.getMetaData().getUserName());
        }
        assertEquals(
                "f",
                OwnerDatabase.text(
                        "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from"
                                + " pg_roles where rolname = ?",
                        EmbeddedDatabase.APP_ROLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voice_ticket_event set act = 'CLOSE_UNRATED'",
                "delete from voice_ticket_event",
                "truncate voice_ticket_event",
                "alter table voice_ticket_event disable trigger all",
                "delete from voice_ticket",
                "update voice_ticket_text set body = ''",
                "update voice_chain_anchor set tickets = 0",
                "delete from voice_chain_anchor",
                "update platform_audit set reason = ''",
                "delete from platform_audit",
                "delete from org_staff",
                "drop table voice_ticket",
                "update flyway_schema_history set success = true"
            })
    void whatWasWrittenDownCannotBeChanged(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> sql.executeUpdate(statement));
            assertEquals(NO_PRIVILEGE, refused.getSQLState(), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voice_ticket_event set act = 'CLOSE_UNRATED' where seq = 1",
                "delete from voice_ticket_event where seq = 1"
            })
    void evenTheOwnerIsStoppedByTheTrigger(String statement) {
        Throwable refused =
                assertThrows(IllegalStateException.class, () -> OwnerDatabase.update(statement))
                        .getCause();
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }

    @Test
    void readinessShowsThatTheDatabaseKeepsWhatItSays() {
        given().get(ManagementPort.url("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .rootPath("checks.find { it.name == 'database keeps its word' }")
                .body("status", equalTo("UP"))
                .body("data.fsync", equalTo("on"))
                .body("data.full_page_writes", equalTo("on"))
                .body("data.synchronous_commit", equalTo("on"))
                .body("data.migrations", greaterThan(0));
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
        given().get(ManagementPort.url("/q/metrics")).then().statusCode(200);
    }
}
