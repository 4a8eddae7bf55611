package org.chengsheng.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready unless the database keeps what it acknowledges: a killed server cannot show that fsync
 * is off (reliability.md 0.3), so the settings themselves are asserted. Migrations must be done
 * too.
 */
@Readiness
@ApplicationScoped
class DurabilityCheck implements HealthCheck {

    private static final String SETTINGS =
            "select current_setting('fsync') fsync, current_setting('full_page_writes')"
                    + " full_page_writes, current_setting('synchronous_commit')"
                    + " synchronous_commit";
    private static final String FAILED_MIGRATIONS =
            "select count(*) filter (where not success) failed, count(*) applied"
                    + " from flyway_schema_history";

    private final DataSource database;

    DurabilityCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database keeps its word");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            boolean ready = true;
            try (ResultSet row = sql.executeQuery(SETTINGS)) {
                row.next();
                for (String setting : new String[] {"fsync", "full_page_writes"}) {
                    answer.withData(setting, row.getString(setting));
                    ready &= row.getString(setting).equals("on");
                }
                String commit = row.getString("synchronous_commit");
                answer.withData("synchronous_commit", commit);
                ready &= !commit.equals("off");
            }
            try (ResultSet row = sql.executeQuery(FAILED_MIGRATIONS)) {
                row.next();
                answer.withData("migrations", row.getLong("applied"));
                ready &= row.getLong("failed") == 0 && row.getLong("applied") > 0;
            }
            return answer.status(ready).build();
        } catch (SQLException outOfReach) {
            return answer.down().withData("database", "out of reach").build();
        }
    }
}
