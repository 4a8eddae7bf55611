package org.chengsheng.voice.handling;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** One question; the values say whose tickets it is about. */
    private record Question(long changes, String sql, Map<String, Object> values) {}

    private final EntityManager database;
    private final AsyncCache<Question, List<?>> kept;
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param longest how old an answer may be: deadlines pass without any change
     */
    KeptCounts(
            EntityManager database,
            @ConfigProperty(name = "chengsheng.counts-kept") Duration longest) {
        this.database = database;
        this.kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(longest).buildAsync();
    }

    /** Rows of a query that only counts; who asks the same meanwhile waits for the first answer. */
    public List<?> rows(String sql, Conditions where) {
        // Read before the database is: what changes meanwhile makes this answer one of the past.
        Question question = new Question(changes.get(), sql, where.lastingValues());
        CompletableFuture<List<?>> mine = new CompletableFuture<>();
        CompletableFuture<List<?>> first = kept.asMap().putIfAbsent(question, mine);
        if (first != null) {
            return await(first).orElseGet(() -> count(sql, where));
        }
        try {
            List<?> rows = count(sql, where);
            mine.complete(rows);
            return rows;
        } finally {
            // Done already unless counting failed; the cache forgets what was cancelled.
            mine.cancel(false);
        }
    }

    private List<?> count(String sql, Conditions where) {
        Query query = database.createNativeQuery(sql);
        where.bindTo(query);
        return query.getResultList();
    }

    /** Not for ever: the first may be waiting for a connection that those who wait hold. */
    private static Optional<List<?>> await(CompletableFuture<List<?>> first) {
        try {
            return Optional.of(first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (CancellationException | ExecutionException | TimeoutException notAnswered) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
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
