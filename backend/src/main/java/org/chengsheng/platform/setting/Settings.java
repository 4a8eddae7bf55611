package org.chengsheng.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers and words an administrator may change, re-read at most every half minute. */
@ApplicationScoped
public class Settings {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final EntityManager database;
    private final Clock clock;
    private volatile Loaded loaded;

    private record Loaded(Map<String, String> values, Instant at) {}

    Settings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public String text(String key) {
        String value = current().get(key);
        if (value == null) {
            throw new IllegalStateException("no setting " + key + "; a migration must seed it");
        }
        return value;
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** The words of a list, in the order they are kept. */
    public List<String> words(String key) {
        return Arrays.stream(text(key).split("[,，\\s]+")).filter(it -> !it.isBlank()).toList();
    }

    /** What the database says at this moment, inside a transaction that may have changed it. */
    public String fresh(String key) {
        return load().get(key);
    }

    /** Other replicas see the change with their next reading, within half a minute. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        refresh();
    }

    /** Makes the next reader look at the database again. */
    public void refresh() {
        loaded = null;
    }

    private Map<String, String> current() {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(FRESH)) || now.isBefore(known.at())) {
            known = new Loaded(load(), now);
            loaded = known;
        }
        return known.values();
    }

    private Map<String, String> load() {
        List<?> rows =
                database.createNativeQuery("select key, value from platform_setting")
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
