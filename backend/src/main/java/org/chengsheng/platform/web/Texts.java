package org.chengsheng.platform.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Citizens' text as text: NFC, line breaks kept, control characters and halves of characters gone.
 * Rare characters outside the basic plane stay intact.
 */
public final class Texts {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Texts() {}

    /** The cleaned text; blank or shorter than the least number of characters is refused. */
    public static String clean(String field, String text, int least) {
        String cleaned = clean(text);
        // Zero-width characters are kept (emoji are joined by them) but say nothing.
        if (cleaned.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).count()
                < least) {
            throw Refusal.invalid(field, Messages.text("text.tooShort", least));
        }
        return cleaned;
    }

    /** The cleaned text, or null when nothing was written. */
    public static String orNull(String text) {
        if (text == null) {
            return null;
        }
        String cleaned = clean(text);
        return cleaned.isEmpty() ? null : cleaned;
    }

    private static String clean(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = CONTROLS.matcher(unix).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }
}
