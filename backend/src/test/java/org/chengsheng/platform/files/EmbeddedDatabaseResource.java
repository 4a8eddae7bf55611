package org.chengsheng.platform.files;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.platform.database.EmbeddedDatabase;

/** The product's own embedded PostgreSQL in a data folder of this run. */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Path data = newFolder();
        Map<String, String> settings =
                new HashMap<>(EmbeddedDatabase.start(data.resolve("postgresql")).configuration());
        settings.put("chengsheng.data-dir", data.toString());
        return settings;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "files-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The server ends with the test JVM.
    }
}
