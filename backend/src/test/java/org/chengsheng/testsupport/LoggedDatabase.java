package org.chengsheng.testsupport;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A database of its own for one class, which writes its log into a file ({@link PlanLog}). */
public final class LoggedDatabase extends EmbeddedDatabaseResource {

    private static final String FILE = "chengsheng.test.database-log";

    static Path file() {
        return Path.of(System.getProperty(FILE));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = super.start();
        Path log = Path.of(configuration.get("chengsheng.data-dir"), "database.log");
        try (Connection owner =
                        DriverManager.getConnection(
                                configuration.get("quarkus.flyway.jdbc-url"),
                                configuration.get("quarkus.flyway.username"),
                                configuration.get("quarkus.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("alter system set logging_collector = on");
            statement.execute("alter system set log_directory = '" + log.getParent() + "'");
            statement.execute("alter system set log_filename = '" + log.getFileName() + "'");
            statement.execute("alter system set log_rotation_size = 0");
        } catch (SQLException e) {
            throw new IllegalStateException("the log of the database cannot be set", e);
        }
        restart();
        System.setProperty(FILE, log.toString());
        return configuration;
    }
}
