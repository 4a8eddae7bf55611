package org.chengsheng.platform.spreadsheet;

import java.util.regex.Pattern;

/**
 * Texts for cells: what a spreadsheet program could take for a formula gets an apostrophe before
 * it, in workbooks too, for those who save them as CSV.
 */
final class HarmlessText {

    /** Blanks before the sign are no way around; full-width signs are read as the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\u3000]*[=+\\-@＝＋－＠]|^[\t\r\n]");

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private HarmlessText() {}

    static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String cell = NOT_IN_XML.matcher(text).replaceAll("");
        String safe = FORMULA.matcher(cell).find() ? "'" + cell : cell;
        return safe.length() > TableReader.LONGEST_CELL
                ? safe.substring(0, TableReader.LONGEST_CELL)
                : safe;
    }
}
