package org.chengsheng.voice.handling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What was counted a moment ago. A signal makes every open console count anew, most of them the
 * same: who may see the same and asks the same gets what was counted for the first. Any change of a
 * ticket, here or in another replica, and the age of an answer end that (docs/decisions/0041).
 */
@ApplicationScoped
public class KeptCounts {

    private static final int MOST = 2_000;

    /** One question; the values say whose tickets it is about. */
    private record Question(long changes, String sql, Map<String, Object> values) {}

    private final EntityManager database;
    private final Cache<Question, List<?>> kept;
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param longest how old an answer may be: deadlines pass without any change
     */
    KeptCounts(
            EntityManager database,
            @ConfigProperty(name = "chengsheng.counts-kept") Duration longest) {
        this.database = database;
        this.kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(longest).build();
    }

    /** Rows of a query that only counts. */
    public List<?> rows(String sql, Conditions where) {
        // Read before the database is: what changes meanwhile makes this answer one of the past.
        Question question = new Question(changes.get(), sql, where.lastingValues());
        List<?> rows = kept.getIfPresent(question);
        if (rows == null) {
            Query query = database.createNativeQuery(sql);
            where.bindTo(query);
            rows = query.getResultList();
            kept.put(question, rows);
        }
        return rows;
    }

    /** The only cell of the only row. */
    public int number(String sql, Conditions where) {
        return ((Number) rows(sql, where).get(0)).intValue();
    }

    /** Something changed: whoever asks from now on is counted for. */
    public void forget() {
        changes.incrementAndGet();
    }
}
