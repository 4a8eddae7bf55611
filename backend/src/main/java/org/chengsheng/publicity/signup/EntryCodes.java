package org.chengsheng.publicity.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.chengsheng.platform.secret.Codes;
import org.chengsheng.platform.secret.SecretKeys;

/**
 * What the QR of a sign-up carries beside its number: 16 symbols, 80 bits, made from the key of the
 * product and the sign-up, so nothing is stored that could be copied out of the database.
 */
@ApplicationScoped
public class EntryCodes {

    private static final int SYMBOLS = 16;

    private final byte[] key;

    EntryCodes(SecretKeys keys) {
        this.key = keys.derive("signup-entry");
    }

    public String of(UUID signUpId) {
        return Codes.of(
                SecretKeys.hmac(key, signUpId.toString().getBytes(StandardCharsets.UTF_8)),
                SYMBOLS);
    }

    public boolean matches(UUID signUpId, String shown) {
        return MessageDigest.isEqual(
                of(signUpId).getBytes(StandardCharsets.UTF_8),
                Codes.normalize(shown).getBytes(StandardCharsets.UTF_8));
    }
}
