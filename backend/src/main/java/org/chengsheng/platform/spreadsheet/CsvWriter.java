package org.chengsheng.platform.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes RFC 4180 with the mark that makes spreadsheet programs read UTF-8. A return and a line
 * feed together end a row and stand nowhere else, so that a reader can count rows as they come.
 */
public final class CsvWriter implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    public CsvWriter(OutputStream out, List<String> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
        row(headings);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            out.write(column == 0 ? "\"" : ",\"");
            String cell =
                    HarmlessText.of(cells.get(column)).replace("\r\n", "\n").replace("\r", "\n");
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        }
        out.write("\r\n");
    }

    /** Completes the table; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
