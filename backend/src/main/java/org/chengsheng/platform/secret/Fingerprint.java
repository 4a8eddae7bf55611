package org.chengsheng.platform.secret;

import java.nio.charset.StandardCharsets;

/** A keyed one-way value of a text: equal texts are found again, the text itself is not. */
public final class Fingerprint {

    private final byte[] key;

    public Fingerprint(byte[] key) {
        this.key = key.clone();
    }

    /** 32 bytes, HMAC-SHA256 of the UTF-8 text. */
    public byte[] of(String text) {
        return SecretKeys.hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }
}
