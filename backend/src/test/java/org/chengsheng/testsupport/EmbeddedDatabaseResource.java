package org.chengsheng.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.platform.database.EmbeddedDatabase;

/** A real PostgreSQL in a throw-away folder for all tests of a run. */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("chengsheng-test");
            database = EmbeddedDatabase.start(folder.resolve("postgresql"));
            Map<String, String> configuration = new HashMap<>(database.configuration());
            configuration.put("chengsheng.data-dir", folder.toString());
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same data, with settings that only count at a start. */
    void restart() {
        stop();
        database = EmbeddedDatabase.start(folder.resolve("postgresql"));
    }

    @Override
    public void stop() {
        if (database != null) {
            database.stop();
        }
    }
}
