package org.chengsheng.publicity.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.chengsheng.platform.secret.SecretKeys;
import org.junit.jupiter.api.Test;

/** Check-in by rotating QR (4.1): 30 seconds. */
class RotatingCodeTest {

    private static final Instant NOON = Instant.parse("2026-12-02T04:00:00Z");

    private final RotatingCode codes =
            new RotatingCode(new SecretKeys(Base64.getEncoder().encodeToString(new byte[32])));
    private final UUID activity = UUID.randomUUID();

    @Test
    void theCodeIsAnotherEveryHalfMinuteAndInEveryActivity() {
        String code = codes.at(activity, NOON);
        assertEquals(code, codes.at(activity, NOON.plusSeconds(29)));
        assertNotEquals(code, codes.at(activity, NOON.plusSeconds(30)));
        assertNotEquals(code, codes.at(UUID.randomUUID(), NOON));
        assertEquals(NOON.plusSeconds(30), codes.validUntil(NOON.plusSeconds(7)));
    }

    @Test
    void aPictureOfItIsOfNoUseAMinuteLater() {
        String code = codes.at(activity, NOON);
        assertTrue(codes.isFresh(activity, code.toLowerCase(), NOON.plusSeconds(59)));
        assertFalse(codes.isFresh(activity, code, NOON.plusSeconds(60)));
        assertFalse(codes.isFresh(activity, code, NOON.minusSeconds(1)));
        assertFalse(codes.isFresh(UUID.randomUUID(), code, NOON));
    }

    @Test
    void aPassLastsTenMinutesAndCannotBeMade() {
        String pass = codes.pass(activity, NOON);
        Duration life = RotatingCode.PASS_LIFE;
        assertTrue(codes.isPass(activity, pass, NOON.plus(life).minusSeconds(1)));
        assertFalse(codes.isPass(activity, pass, NOON.plus(life)));
        assertFalse(codes.isPass(UUID.randomUUID(), pass, NOON));
        String later = NOON.plusSeconds(60).getEpochSecond() + pass.substring(pass.indexOf('.'));
        assertFalse(codes.isPass(activity, later, NOON.plusSeconds(60)));
        assertFalse(codes.isPass(activity, "nonsense", NOON));
    }
}
