package org.chengsheng.platform.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;

/**
 * Receipt codes: 16 Crockford symbols, 80 bits, shown once. Only a keyed fingerprint is kept; the
 * key is outside the database.
 */
@ApplicationScoped
public class Receipts {

    private static final int SYMBOLS = 16;

    private final Fingerprint fingerprint;

    Receipts(SecretKeys keys) {
        this.fingerprint = new Fingerprint(keys.derive("receipt-code"));
    }

    /** A fresh code in groups of four, as it is shown. */
    public String next() {
        String code = Codes.random(SYMBOLS);
        return String.join(
                "-",
                code.substring(0, 4),
                code.substring(4, 8),
                code.substring(8, 12),
                code.substring(12));
    }

    public byte[] hash(String code) {
        return fingerprint.of(Codes.normalize(code));
    }

    /** Constant time, whether or not there is a stored value. */
    public boolean matches(byte[] storedHash, String typed) {
        byte[] stored = storedHash == null ? new byte[32] : storedHash;
        return MessageDigest.isEqual(stored, hash(typed));
    }
}
