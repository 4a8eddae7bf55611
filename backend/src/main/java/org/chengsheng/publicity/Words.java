package org.chengsheng.publicity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people typed, as it is kept: NFC, no control characters, no blanks around it. */
public final class Words {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Words() {}

    /** The cleaned text, or null when nothing was written. */
    public static String orNull(String typed) {
        if (typed == null) {
            return null;
        }
        String unix = typed.replace("\r\n", "\n").replace('\r', '\n');
        String plain = CONTROLS.matcher(unix).replaceAll("");
        String cleaned = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        return cleaned.isEmpty() ? null : cleaned;
    }
}
