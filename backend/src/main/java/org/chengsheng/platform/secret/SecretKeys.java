package org.chengsheng.platform.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All keys of the product, derived from the one secret an operator keeps (HKDF-SHA256, RFC 5869,
 * one key per purpose). Whoever loses the secret loses the encrypted personal data.
 */
@ApplicationScoped
public class SecretKeys {

    private static final int KEY_BYTES = 32;

    private final byte[] pseudoRandomKey;

    protected SecretKeys() {
        this.pseudoRandomKey = new byte[0];
    }

    /**
     * @param secretKey base64 of at least 32 random bytes; no default in production
     */
    @jakarta.inject.Inject
    public SecretKeys(@ConfigProperty(name = "chengsheng.secret-key") String secretKey) {
        byte[] secret = Base64.getDecoder().decode(secretKey.strip());
        if (secret.length < KEY_BYTES) {
            throw new IllegalArgumentException(
                    "chengsheng.secret-key must be base64 of at least 32 random bytes");
        }
        this.pseudoRandomKey = hmac("chengsheng".getBytes(StandardCharsets.UTF_8), secret);
    }

    /** The 32-byte key of one purpose; the same on every replica. */
    public byte[] derive(String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[info.length + 1];
        System.arraycopy(info, 0, block, 0, info.length);
        block[info.length] = 1;
        return hmac(pseudoRandomKey, block);
    }

    /** HMAC-SHA256. */
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
