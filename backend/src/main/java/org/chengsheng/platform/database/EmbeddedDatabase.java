package org.chengsheng.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The embedded default: a real PostgreSQL whose data stay in a folder between runs. One port per
 * folder, so that a server left behind by a killed process is found again and used.
 */
public final class EmbeddedDatabase {

    private static final String DATABASE = "chengsheng";
    private static final String OWNER = "postgres";

    /** The role the application works as; it can neither change nor delete events. */
    public static final String APP_ROLE = "chengsheng_app";

    private final int port;
    private final EmbeddedPostgres own;

    /**
     * @param own the server this process started; null when it found one running
     */
    private EmbeddedDatabase(int port, EmbeddedPostgres own) {
        this.port = port;
        this.own = own;
    }

    /**
     * Starts the server of this folder, or finds the one that is running.
     *
     * @param folder kept between runs; made when missing
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            int port = portOf(folder);
            EmbeddedPostgres own = answers(port) ? null : launch(folder, port);
            prepare(port);
            return new EmbeddedDatabase(port, own);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database did not start in its folder", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database could not be prepared", e);
        }
    }

    /** What Quarkus must be told to use this server: migrations as owner, work as the app role. */
    public Map<String, String> configuration() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", APP_ROLE,
                "quarkus.datasource.password", APP_ROLE,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER);
    }

    /** Stops the server if this process started it; it also stops with the process. */
    public void stop() {
        if (own != null) {
            try {
                own.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded database did not stop", e);
            }
        }
    }

    private static EmbeddedPostgres launch(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                // The library starts a throw-away server with fsync off; ours keeps what it said.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static void prepare(int port) throws SQLException {
        try (Connection admin = connect(port, "postgres");
                Statement sql = admin.createStatement()) {
            if (isMissing(sql, "select 1 from pg_roles where rolname = '" + APP_ROLE + "'")) {
                sql.execute("create role " + APP_ROLE + " login password '" + APP_ROLE + "'");
            }
            if (isMissing(sql, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                sql.execute("create database " + DATABASE);
            }
        }
    }

    private static boolean isMissing(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return !row.next();
        }
    }

    private static boolean answers(int port) {
        try (Connection probe = connect(port, "postgres")) {
            return probe.isValid(2);
        } catch (SQLException notRunning) {
            return false;
        }
    }

    private static Connection connect(int port, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5",
                OWNER,
                OWNER);
    }

    private static int portOf(Path folder) throws IOException {
        Path file = folder.resolve("port");
        if (Files.exists(file)) {
            return Integer.parseInt(Files.readString(file).strip());
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.write(
                    file,
                    List.of(String.valueOf(free.getLocalPort())),
                    StandardOpenOption.CREATE_NEW);
            return free.getLocalPort();
        }
    }
}
