package org.chengsheng.publicity.selection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 证书编号, for example {@code 2026-00012}: the year of the award and a number that runs through it.
 * Numbers may be left out, none is given twice.
 */
record CertificateNumber(int year, int serial) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{5,9})");

    static CertificateNumber of(int year, int serial) {
        return new CertificateNumber(year, serial);
    }

    /** Empty for what is no number of ours. */
    static Optional<CertificateNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return String.format(Locale.ROOT, "%d-%05d", year, serial);
    }
}
