package org.chengsheng.platform.secret;

import java.util.Arrays;
import java.util.Base64;

/** Keys that are the same in every run. */
public final class SecretFixture {

    private SecretFixture() {}

    public static SecretKeys keys() {
        return keys((byte) 7);
    }

    /** The keys of an installation whose secret is 32 times this byte. */
    public static SecretKeys keys(byte filling) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, filling);
        return new SecretKeys(Base64.getEncoder().encodeToString(secret));
    }
}
