package org.chengsheng.platform.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes RFC 4180 with the mark that makes spreadsheet programs read UTF-8. A return and a line
 * feed together end a row and stand nowhere else, so that a reader can count rows as they come.
 */
public final class CsvWriter implements RowWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    public CsvWriter(OutputStream out, List<String> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
        row(headings);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            out.write(column == 0 ? "\"" : ",\"");
            String cell = text(cells.get(column)).replace("\r\n", "\n").replace("\r", "\n");
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        }
        out.write("\r\n");
    }

    /** Only texts come from people and may hide a formula; a negative number is a number. */
    private static String text(Object cell) {
        if (cell instanceof LocalDateTime moment) {
            return MINUTE.format(moment);
        }
        return cell == null || cell instanceof String
                ? HarmlessText.of((String) cell)
                : cell.toString();
    }

    /** Completes the table; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
