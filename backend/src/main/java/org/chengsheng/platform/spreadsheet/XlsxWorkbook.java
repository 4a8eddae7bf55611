package org.chengsheng.platform.spreadsheet;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/**
 * Where the parts of a workbook are.
 *
 * @param sheet part of the first sheet a person sees
 * @param since1904 true when its dates count from 1904
 */
record XlsxWorkbook(String sheet, String texts, String styles, boolean since1904) {

    static XlsxWorkbook read(XlsxPackage zip) throws IOException, XMLStreamException {
        String main =
                relations(zip, "").values().stream()
                        .filter(relation -> relation.type().endsWith("/officeDocument"))
                        .map(Relation::target)
                        .findFirst()
                        .orElseThrow(() -> new UnreadableTable(Reason.NOT_A_TABLE));
        Map<String, Relation> parts = relations(zip, main);
        String sheet = null;
        boolean since1904 = false;
        XMLStreamReader xml = zip.xml(main).orElseThrow(() -> new UnreadableTable(Reason.DAMAGED));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if ("workbookPr".equals(xml.getLocalName())) {
                String flag = xml.getAttributeValue(null, "date1904");
                since1904 = "1".equals(flag) || "true".equals(flag);
            } else if ("sheet".equals(xml.getLocalName()) && sheet == null && isVisible(xml)) {
                Relation relation = parts.get(relationId(xml));
                sheet = relation == null ? null : relation.target();
            }
        }
        if (sheet == null) {
            throw new UnreadableTable(Reason.NOT_A_TABLE);
        }
        return new XlsxWorkbook(
                sheet, target(parts, "/sharedStrings"), target(parts, "/styles"), since1904);
    }

    private record Relation(String type, String target) {}

    private static String target(Map<String, Relation> parts, String type) {
        return parts.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    private static boolean isVisible(XMLStreamReader xml) {
        String state = xml.getAttributeValue(null, "state");
        return state == null || "visible".equals(state);
    }

    /** The id is in a namespace whose name differs between editions of the format. */
    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("id".equals(xml.getAttributeLocalName(i)) && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** What a part points to, by id; the empty name stands for the file itself. */
    private static Map<String, Relation> relations(XlsxPackage zip, String part)
            throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        XMLStreamReader xml =
                zip.xml(file).orElseThrow(() -> new UnreadableTable(Reason.NOT_A_TABLE));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "Relationship".equals(xml.getLocalName())) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                relations.put(
                        xml.getAttributeValue(null, "Id"),
                        new Relation(
                                String.valueOf(xml.getAttributeValue(null, "Type")),
                                resolve(folder, target)));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        return URI.create("/" + folder).resolve(target).getPath().substring(1);
    }
}
