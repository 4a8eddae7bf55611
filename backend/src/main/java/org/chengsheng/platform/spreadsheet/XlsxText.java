package org.chengsheng.platform.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/** The text of a rich text element: all its runs, without the reading aids of East Asian texts. */
final class XlsxText {

    /** How the format writes characters that XML cannot hold, {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Reads to the end of the element the reader stands on. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        String outer = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inPhonetic = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = "t".equals(xml.getLocalName());
                inPhonetic |= "rPh".equals(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (outer.equals(xml.getLocalName())) {
                    return unescape(text.toString());
                }
                inText = false;
                inPhonetic &= !"rPh".equals(xml.getLocalName());
            } else if (inText && !inPhonetic && xml.isCharacters()) {
                append(text, xml);
            }
        }
    }

    /** Reads a plain value to the end of the element the reader stands on. */
    static String readValue(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                append(text, xml);
            }
        }
        return unescape(text.toString());
    }

    private static void append(StringBuilder text, XMLStreamReader xml) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        // Escapes make a text longer in the file than in the cell.
        if (text.length() > TableReader.LONGEST_CELL * 7) {
            throw new UnreadableTable(Reason.CELL_TOO_LONG);
        }
    }

    private static String unescape(String text) {
        String plain = text;
        if (text.contains("_x")) {
            Matcher escaped = ESCAPED.matcher(text);
            plain =
                    escaped.replaceAll(
                            found ->
                                    Matcher.quoteReplacement(
                                            String.valueOf(
                                                    (char) Integer.parseInt(found.group(1), 16))));
        }
        if (plain.length() > TableReader.LONGEST_CELL) {
            throw new UnreadableTable(Reason.CELL_TOO_LONG);
        }
        return plain;
    }
}
