package org.chengsheng.platform.secret;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes people read out and type: Crockford base32, no I L O U, case and look-alikes forgiven on
 * input.
 */
public final class Codes {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** Random symbols, 5 bits each. */
    public static String random(int symbols) {
        StringBuilder code = new StringBuilder(symbols);
        for (int i = 0; i < symbols; i++) {
            code.append(SYMBOLS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    /** Symbols made from the low five bits of each byte; as random as the bytes are. */
    public static String of(byte[] bytes, int symbols) {
        StringBuilder code = new StringBuilder(symbols);
        for (int i = 0; i < symbols; i++) {
            code.append(SYMBOLS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    /**
     * The check symbol over a text of symbols: one wrong symbol is always noticed, most swaps too.
     */
    public static char check(String symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            int value = SYMBOLS.indexOf(symbols.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a code symbol");
            }
            // Odd weights are invertible modulo 32, so no single change keeps the sum.
            sum += value * (2 * i + 1);
        }
        return SYMBOLS.charAt(sum % 32);
    }

    /** What a person typed, in the form codes are stored: upper case, no blanks or hyphens. */
    public static String normalize(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
