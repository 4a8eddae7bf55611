package org.chengsheng.platform.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chengsheng.platform.spreadsheet.UnreadableTable.Reason;

/** The first visible sheet of an XLSX file. */
final class XlsxRows implements Rows {

    private static final DateTimeFormatter AS_TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final XlsxPackage zip;
    private final SharedStrings texts;
    private final DateStyles styles;
    private final boolean since1904;
    private final XMLStreamReader xml;
    private int rowNumber;

    private XlsxRows(
            XlsxPackage zip,
            SharedStrings texts,
            DateStyles styles,
            boolean since1904,
            XMLStreamReader xml) {
        this.zip = zip;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.xml = xml;
    }

    static XlsxRows open(Path file) throws IOException, XMLStreamException {
        XlsxPackage zip = XlsxPackage.open(file);
        SharedStrings texts = null;
        try {
            XlsxWorkbook workbook = XlsxWorkbook.read(zip);
            DateStyles styles = DateStyles.read(zip, workbook.styles());
            texts = SharedStrings.read(zip, workbook.texts());
            XMLStreamReader sheet =
                    zip.xml(workbook.sheet())
                            .orElseThrow(() -> new UnreadableTable(Reason.DAMAGED));
            return new XlsxRows(zip, texts, styles, workbook.since1904(), sheet);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            if (texts != null) {
                texts.close();
            }
            throw e;
        }
    }

    @Override
    public Row next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && "row".equals(xml.getLocalName())) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new UnreadableTable(Reason.DAMAGED, e);
        }
    }

    @Override
    public void close() throws IOException {
        texts.close();
        zip.close();
    }

    private Row row() throws IOException, XMLStreamException {
        String stated = xml.getAttributeValue(null, "r");
        rowNumber = stated == null ? rowNumber + 1 : Integer.parseInt(stated);
        List<Cell> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
                return new Row(rowNumber, cells);
            }
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) {
                String reference = xml.getAttributeValue(null, "r");
                int column = reference == null ? cells.size() : columnOf(reference);
                put(cells, column, cell());
            }
        }
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column >= TableReader.MOST_COLUMNS) {
            if (!cell.isBlank()) {
                throw new UnreadableTable(Reason.TOO_MANY_COLUMNS);
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** The column of {@code AB12}, counted from 0. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private Cell cell() throws IOException, XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName())) {
                return typed(type, style, value);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = XlsxText.readValue(xml);
                    case "is" -> value = XlsxText.read(xml);
                    default -> {}
                }
            }
        }
    }

    private Cell typed(String type, String style, String value) throws IOException {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        if ("s".equals(type)) {
            return Cell.of(texts.get(Integer.parseInt(value.strip())));
        }
        if ("b".equals(type)) {
            return Cell.of("1".equals(value) ? "TRUE" : "FALSE");
        }
        if (type != null && !"n".equals(type)) {
            return Cell.of(value);
        }
        BigDecimal number = new BigDecimal(value.strip());
        if (style != null && styles.isDate(Integer.parseInt(style))) {
            BigDecimal days = since1904 ? number.add(SerialDate.FROM_1904) : number;
            LocalDateTime moment = SerialDate.of(days).orElse(null);
            if (moment != null) {
                return new Cell(AS_TYPED.format(moment), moment);
            }
        }
        return Cell.of(plain(number));
    }

    /** 2549, not 2549.0 or 1.3800000000E10; a number no register uses is kept short. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 40 ? shortest.toString() : shortest.toPlainString();
    }
}
