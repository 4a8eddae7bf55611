package org.chengsheng.platform.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** One secret, a key for every purpose. */
class SecretKeysTest {

    @Test
    void aPurposeHasTheSameKeyOnEveryReplica() {
        byte[] key = SecretFixture.keys().derive("receipt-code");

        assertEquals(32, key.length);
        assertArrayEquals(key, SecretFixture.keys().derive("receipt-code"));
    }

    @Test
    void purposesHaveDifferentKeys() {
        SecretKeys keys = SecretFixture.keys();

        assertFalse(Arrays.equals(keys.derive("receipt-code"), keys.derive("phone-index")));
        assertFalse(Arrays.equals(keys.derive("purpose-a"), keys.derive("purpose-b")));
    }

    @Test
    void secretsHaveDifferentKeys() {
        assertFalse(
                Arrays.equals(
                        SecretFixture.keys((byte) 1).derive("receipt-code"),
                        SecretFixture.keys((byte) 2).derive("receipt-code")));
    }

    @Test
    void aShortSecretIsRefusedAndThePropertyNamed() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[31]);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new SecretKeys(tooShort));

        assertTrue(refused.getMessage().contains("chengsheng.secret-key"));
    }

    @Test
    void blanksAroundTheSecretDoNotMatter() {
        String secret = Base64.getEncoder().encodeToString(new byte[32]);

        assertArrayEquals(
                new SecretKeys(secret).derive("x"), new SecretKeys(secret + "\n").derive("x"));
    }

    /** RFC 4231, test case 2. */
    @Test
    void theHmacIsHmacSha256() {
        byte[] mac =
                SecretKeys.hmac(
                        "Jefe".getBytes(StandardCharsets.US_ASCII),
                        "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));

        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HexFormat.of().formatHex(mac));
    }

    @Test
    void fingerprintsFindEqualTextsOnly() {
        Fingerprint fingerprint = new Fingerprint(SecretFixture.keys().derive("phone-index"));

        assertArrayEquals(fingerprint.of("13800000000"), fingerprint.of("13800000000"));
        assertFalse(Arrays.equals(fingerprint.of("13800000000"), fingerprint.of("13800000001")));
    }
}
