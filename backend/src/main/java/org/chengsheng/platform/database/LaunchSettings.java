package org.chengsheng.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What is set before Quarkus reads its own configuration: system property, then environment, then
 * {@code config/application.properties}, the same order Quarkus uses.
 */
final class LaunchSettings {

    private final Properties file;

    private LaunchSettings(Properties file) {
        this.file = file;
    }

    static LaunchSettings read() {
        Properties file = new Properties();
        Path path = Path.of("config", "application.properties");
        if (Files.isReadable(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("config/application.properties cannot be read", e);
            }
        }
        return new LaunchSettings(file);
    }

    Optional<String> get(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(property))))
                .or(() -> Optional.ofNullable(file.getProperty(property)))
                .filter(value -> !value.isBlank());
    }

    boolean isMissing(String property) {
        return get(property).isEmpty();
    }

    static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
