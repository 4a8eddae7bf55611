package org.chengsheng.platform.database;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts the product. Without a datasource URL it brings up the embedded PostgreSQL first; in
 * production it stops with one sentence when a secret is missing.
 */
@QuarkusMain
public final class Main {

    /** Set by the build for development mode, which has demo secrets and its own provider. */
    private static final String DEVELOPMENT = "chengsheng.development";

    private static final List<String> NEEDED_IN_PRODUCTION =
            List.of(
                    "chengsheng.secret-key",
                    "quarkus.oidc.auth-server-url",
                    "quarkus.oidc.client-id",
                    "quarkus.oidc.credentials.secret");

    private Main() {}

    public static void main(String... args) {
        LaunchSettings settings = LaunchSettings.read();
        if (!Boolean.getBoolean(DEVELOPMENT)) {
            Optional<String> missing =
                    NEEDED_IN_PRODUCTION.stream().filter(settings::isMissing).findFirst();
            if (missing.isPresent()) {
                System.err.println(
                        "城声 cannot start: set "
                                + LaunchSettings.environmentName(missing.get())
                                + " (property "
                                + missing.get()
                                + "); deploy/README.md says how.");
                System.exit(2);
            }
        }
        String dataDir = settings.get("chengsheng.data-dir").orElse(".chengsheng");
        System.setProperty("chengsheng.data-dir", dataDir);
        if (settings.isMissing("quarkus.datasource.jdbc.url")) {
            EmbeddedDatabase.start(Path.of(dataDir, "postgresql").toAbsolutePath())
                    .configuration()
                    .forEach(System::setProperty);
        }
        Quarkus.run(args);
    }
}
