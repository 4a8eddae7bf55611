package org.chengsheng.voice.discipline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengsheng.platform.secret.Contact;
import org.chengsheng.platform.web.Refusal;
import org.chengsheng.voice.VoiceCode;

/**
 * What leaves the small circle must not give the complainant away (domain.md 3.5.4): neither the
 * words of the complaint, nor name, phone or ticket number. A plain class.
 */
final class NoQuote {

    /** As many characters in a row are a quotation; punctuation and spaces do not hide one. */
    static final int QUOTED = 8;

    private static final int SHORTEST_PHONE = 7;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final Set<String> pieces = new HashSet<>();
    private final Contact contact;
    private final String number;

    NoQuote(Collection<String> originals, Contact contact, String number) {
        for (String original : originals) {
            pieces.addAll(piecesOf(original));
        }
        this.contact = contact;
        this.number = number;
    }

    void check(String text) {
        boolean names =
                contact.name() != null
                        && contact.name().codePointCount(0, contact.name().length()) > 1
                        && text.contains(contact.name());
        boolean calls = phone().length() >= SHORTEST_PHONE && digits(text).contains(phone());
        boolean numbers = bare(text).contains(bare(number));
        boolean quotes = piecesOf(text).stream().anyMatch(pieces::contains);
        if (names || calls || numbers || quotes) {
            throw new Refusal(VoiceCode.VOICE_FACT_REQUEST_QUOTES, QUOTED);
        }
    }

    private String phone() {
        return contact.phone() == null ? "" : digits(contact.phone());
    }

    private static Set<String> piecesOf(String text) {
        int[] letters = bare(text).codePoints().toArray();
        Set<String> found = new HashSet<>();
        for (int at = 0; at + QUOTED <= letters.length; at++) {
            found.add(new String(letters, at, QUOTED));
        }
        return found;
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
