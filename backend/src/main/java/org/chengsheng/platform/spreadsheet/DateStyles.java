package org.chengsheng.platform.spreadsheet;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles of a workbook show a number as a date. */
final class DateStyles {

    /** Quoted texts, escaped characters, colours and locales of a number format. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]|(?i)general");

    private static final Pattern DATE_PART = Pattern.compile("[yYmMdDhHsS]");

    private final BitSet dates = new BitSet();

    private DateStyles() {}

    static DateStyles read(XlsxPackage workbook, String part)
            throws IOException, XMLStreamException {
        DateStyles styles = new DateStyles();
        Optional<XMLStreamReader> found = workbook.xml(part);
        if (found.isEmpty()) {
            return styles;
        }
        XMLStreamReader xml = found.get();
        Map<String, String> formats = new HashMap<>();
        boolean inCellFormats = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && "cellXfs".equals(xml.getLocalName())) {
                return styles;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" ->
                        formats.put(
                                String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                                String.valueOf(xml.getAttributeValue(null, "formatCode")));
                case "cellXfs" -> inCellFormats = true;
                case "xf" -> {
                    if (inCellFormats) {
                        String id = xml.getAttributeValue(null, "numFmtId");
                        styles.dates.set(style++, isDate(id, formats.get(id)));
                    }
                }
                default -> {}
            }
        }
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    private static boolean isDate(String id, String format) {
        if (format != null) {
            return DATE_PART.matcher(LITERALS.matcher(format).replaceAll("")).find();
        }
        int builtIn = id == null ? 0 : Integer.parseInt(id);
        // The formats every workbook has; 27 to 36 and 50 to 58 are the East Asian ones.
        return builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn >= 45 && builtIn <= 47
                || builtIn >= 50 && builtIn <= 58;
    }
}
