package org.chengsheng.platform.files;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chengsheng.platform.database.EmbeddedDatabase;

/** The product's own embedded PostgreSQL, and a data folder that belongs to the tests. */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Path data = Path.of("target", "files-test").toAbsolutePath();
        Map<String, String> settings =
                new HashMap<>(EmbeddedDatabase.start(data.resolve("postgresql")).configuration());
        settings.put("chengsheng.data-dir", data.toString());
        return settings;
    }

    @Override
    public void stop() {
        // The server ends with the test JVM.
    }
}
