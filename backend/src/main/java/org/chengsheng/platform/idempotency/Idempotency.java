package org.chengsheng.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chengsheng.platform.secret.Fingerprint;
import org.chengsheng.platform.secret.Sealed;
import org.chengsheng.platform.secret.SecretKeys;
import org.chengsheng.platform.web.PlatformCode;
import org.chengsheng.platform.web.Refusal;

/**
 * One key, one act: a repeated request gets the first answer, and nothing is done twice. Key and
 * answer are written in the transaction of the act itself, so they cannot disagree after a crash.
 * The answer is sealed with a key made from the idempotency key, because it may hold a receipt code
 * that the database must not know.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final ObjectMapper json;
    private final SecretKeys keys;
    private final Clock clock;

    Idempotency(EntityManager database, ObjectMapper json, SecretKeys keys, Clock clock) {
        this.database = database;
        this.json = json;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Does the act once per scope and key.
     *
     * @param scope who calls, so that a key of one caller never answers another
     * @param key the header {@code Idempotency-Key}, kept 24 hours; null is refused with 400
     * @param request what was asked; the same key with another request is refused with 422
     * @param act runs in the caller's transaction
     */
    @Transactional(TxType.MANDATORY)
    public <T> T once(String scope, String key, Object request, Class<T> answer, Supplier<T> act) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal(PlatformCode.PLATFORM_IDEMPOTENCY_KEY_MISSING);
        }
        byte[] keyHash = fingerprint("idempotency").of(scope + "|" + key);
        byte[] requestHash = fingerprint("idempotency-request").of(write(request));
        if (!lock(keyHash)) {
            throw new Refusal(PlatformCode.PLATFORM_IDEMPOTENCY_IN_FLIGHT)
                    .retryAfter(Duration.ofSeconds(2));
        }
        Sealed sealed = new Sealed(keys.derive("idempotency-answer|" + scope + "|" + key));
        String place = "platform_idempotency|answer|" + HexFormat.of().formatHex(keyHash);
        List<?> found =
                database.createNativeQuery(
                                "select request_hash, answer from platform_idempotency"
                                        + " where key_hash = :key and expires_at > :now")
                        .setParameter("key", keyHash)
                        .setParameter("now", clock.instant())
                        .getResultList();
        if (!found.isEmpty()) {
            Object[] row = (Object[]) found.get(0);
            if (!Arrays.equals((byte[]) row[0], requestHash)) {
                throw new Refusal(PlatformCode.PLATFORM_IDEMPOTENCY_KEY_REUSED);
            }
            return read(sealed.open((byte[]) row[1], place), answer);
        }
        T result = act.get();
        remember(keyHash, requestHash, sealed.seal(write(result), place));
        return result;
    }

    /** Whether the key was answered before: such a repetition is no new act and costs nothing. */
    public boolean isAnswered(String scope, String key) {
        return key != null
                && !database.createNativeQuery(
                                "select 1 from platform_idempotency where key_hash = :key and"
                                        + " expires_at > :now")
                        .setParameter("key", fingerprint("idempotency").of(scope + "|" + key))
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .isEmpty();
    }

    /** Forgets keys older than a day; called by the housekeeping. */
    @Transactional
    public int forgetExpired() {
        return database.createNativeQuery(
                        "delete from platform_idempotency where expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private boolean lock(byte[] keyHash) {
        long lock = java.nio.ByteBuffer.wrap(keyHash).getLong();
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                        .setParameter("lock", lock)
                        .getSingleResult();
    }

    private void remember(byte[] keyHash, byte[] requestHash, byte[] answer) {
        database.createNativeQuery(
                        "insert into platform_idempotency (key_hash, request_hash, answer,"
                                + " expires_at) values (:key, :request, :answer, :expires)"
                                + " on conflict (key_hash) do update set request_hash ="
                                + " excluded.request_hash, answer = excluded.answer, expires_at ="
                                + " excluded.expires_at")
                .setParameter("key", keyHash)
                .setParameter("request", requestHash)
                .setParameter("answer", answer)
                .setParameter("expires", clock.instant().plus(KEPT))
                .executeUpdate();
    }

    private Fingerprint fingerprint(String purpose) {
        return new Fingerprint(keys.derive(purpose));
    }

    private String write(Object value) {
        try {
            return new String(json.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a remembered answer that cannot be read", e);
        }
    }
}
