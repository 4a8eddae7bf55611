package org.chengsheng.publicity.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a phone without network compares a scanned entry code with: it knows it, but not it. */
final class EntryHash {

    private EntryHash() {}

    /** SHA-256 of {@code number entry}, in hex; 80 random bits cannot be tried out. */
    static String of(String number, String entry) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (number + " " + entry)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
