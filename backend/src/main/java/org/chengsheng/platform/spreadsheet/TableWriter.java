package org.chengsheng.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet of texts, row by row. Every cell is a text, and what a spreadsheet program could
 * take for a formula gets an apostrophe before it, also for those who save the sheet as CSV.
 */
public final class TableWriter implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /**
     * @param widths of the columns, in characters
     */
    public TableWriter(
            OutputStream out, String sheetName, List<String> headings, List<Integer> widths) {
        workbook = new Workbook(out, "Chengsheng", null);
        sheet = workbook.newWorksheet(sheetName);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        sheet.freezePane(0, 1);
        write(headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
    }

    public void row(List<String> cells) throws IOException {
        write(cells);
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    /** Completes the sheet; the stream stays open. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, harmless(cells.get(column)));
        }
        row++;
    }

    static String harmless(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String cell = NOT_IN_XML.matcher(text).replaceAll("");
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        return safe.length() > TableReader.LONGEST_CELL
                ? safe.substring(0, TableReader.LONGEST_CELL)
                : safe;
    }
}
