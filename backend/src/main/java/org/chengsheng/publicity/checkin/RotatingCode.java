package org.chengsheng.publicity.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * The code on the screen at the entrance: made from the activity and the half minute, so a picture
 * sent to somebody at home is of no use a minute later. Who has scanned it in time gets a pass for
 * ten minutes, long enough to type a receipt code.
 */
@ApplicationScoped
class RotatingCode {

    static final Duration WINDOW = Duration.ofSeconds(30);
    static final Duration PASS_LIFE = Duration.ofMinutes(10);

    private static final int SYMBOLS = 10;
    private static final int PASS_SYMBOLS = 16;

    private final byte[] codeKey;
    private final byte[] passKey;

    RotatingCode(SecretKeys keys) {
        this.codeKey = keys.derive("checkin-rotating-code");
        this.passKey = keys.derive("checkin-pass");
    }

    /** The code of this half minute. */
    String at(UUID activityId, Instant now) {
        return code(activityId, window(now));
    }

    /** When the next code takes its place. */
    Instant validUntil(Instant now) {
        return Instant.ofEpochSecond((window(now) + 1) * WINDOW.toSeconds());
    }

    /** Of this half minute or the one before: a phone needs a moment to open the page. */
    boolean isFresh(UUID activityId, String shown, Instant now) {
        String typed = Codes.normalize(shown);
        return same(code(activityId, window(now)), typed)
                || same(code(activityId, window(now) - 1), typed);
    }

    String pass(UUID activityId, Instant now) {
        long second = now.getEpochSecond();
        return second + "." + seal(activityId, second);
    }

    boolean isPass(UUID activityId, String pass, Instant now) {
        String[] parts = pass.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            return false;
        }
        long second = Long.parseLong(parts[0]);
        Instant issued = Instant.ofEpochSecond(second);
        return same(seal(activityId, second), parts[1])
                && !issued.isAfter(now)
                && now.isBefore(issued.plus(PASS_LIFE));
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), WINDOW.toSeconds());
    }

    private String code(UUID activityId, long window) {
        return Codes.of(hmac(codeKey, activityId + "|" + window), SYMBOLS);
    }

    private String seal(UUID activityId, long second) {
        return Codes.of(hmac(passKey, activityId + "|" + second), PASS_SYMBOLS);
    }

    private static byte[] hmac(byte[] key, String text) {
        return SecretKeys.hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
